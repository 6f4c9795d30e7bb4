import { missingText } from '../../quality/missing-text.ts';
import { cellReader } from '../../pathway/cell-reader.ts';
import { cellOf, groupRowsOf, numberOf } from '../../table-cells.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import type { QualityFieldsFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** Which field of a file is emptiest, and by which kind of missing. */
export function qualityFieldsWords(figure: QualityFieldsFigure): Words {
  const { fields } = figure.tables;
  const read = cellReader(fields);
  return {
    finding: finding(figure),
    subtitle: `${figure.tableLabel}: ${startSentence(figure.population).toLowerCase()}, share of each field that is filled in, where an answer is to be expected`,
    alt: `A bar for each field. ${groupRowsOf(fields)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'filled_share')}`)
      .join('. ')}.`,
    notes: [
      'Beside each bar: what most of its gaps are. Every kind of missing is in the table.',
      'A field that no file has is empty in every record.',
    ],
    warning: null,
  };
}

function finding({ tables, tableLabel }: QualityFieldsFigure): string {
  const { fields } = tables;
  const read = cellReader(fields);
  const share = (row: (typeof fields)['rows'][number]) => numberOf(cellOf(row, 'filled_share'));
  const known = groupRowsOf(fields).filter((row) => share(row) !== null);
  if (known.length === 0) return `${tableLabel}: how much is recorded is too little to show`;
  const empty = known.filter((row) => share(row) === 0).length;
  const [least] = [...known]
    .filter((row) => (share(row) ?? 0) > 0 && (share(row) ?? 1) < 1)
    .sort((a, b) => (share(a) ?? 0) - (share(b) ?? 0));
  const none = empty === 0 ? '' : `; ${empty === 1 ? 'one field is' : `${empty} fields are`} empty`;
  if (!least) return `${tableLabel}: every field that is used is filled in${none}`;
  const why = missingText(least, fields);
  return `${tableLabel}: ${midSentence(least.label)} has the most gaps, ${read.text(least.key, 'filled_share')} filled in${why === '' ? '' : ` (${midSentence(why)} most often)`}${none}`;
}
