import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { midSentence } from '../mid-sentence.ts';
import type { QualityUpkeepFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** Whether open support is looked after in the records, and which file ends early. */
export function qualityUpkeepWords(figure: QualityUpkeepFigure): Words {
  const { files } = figure.tables;
  const read = cellReader(files);
  return {
    finding: `${openFinding(figure)}${fileFinding(figure)}`,
    subtitle: 'Days from the last record of each file to the last record of all',
    alt: `A bar for each file. ${groupRowsOf(files)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'behind')} days`)
      .join('. ')}.`,
    notes: [
      `Quiet: open, with no contact of any kind for ${figure.quietDays} days. Some of it may be over in truth, and some young people may be waiting.`,
      'How soon after the event things are recorded cannot be told: no file holds the day of entry.',
    ],
    warning: null,
  };
}

function openFinding({ tables, quietDays }: QualityUpkeepFigure): string {
  const read = cellReader(tables.open);
  const n = read.number('all', 'n');
  if (n === 0) return 'No support is open in the records';
  if (n === null || read.number('all', 'quiet') === null) {
    return 'How much open support is quiet is too small a number to show';
  }
  return `Of ${read.text('all', 'n')} young people whose support is open, ${read.text('all', 'quiet')} had no contact for ${quietDays} days`;
}

/** A file is said to end early from a month behind the others. */
const monthBehind = 31;

function fileFinding({ tables }: QualityUpkeepFigure): string {
  const read = cellReader(tables.files);
  const [last] = [...groupRowsOf(tables.files)].sort(
    (a, b) => (read.number(b.key, 'behind') ?? 0) - (read.number(a.key, 'behind') ?? 0),
  );
  if (!last || (read.number(last.key, 'behind') ?? 0) < monthBehind) return '';
  return `. The ${midSentence(last.label)} file ends ${read.text(last.key, 'behind')} days before the last record of all`;
}
