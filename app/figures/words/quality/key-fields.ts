import { formatPercent } from '#app/results/format.ts';
import { cellReader } from '../../pathway/cell-reader.ts';
import { gapsOf, relianceOf } from '../../quality/reliance.ts';
import { cellOf, groupRowsOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** How many of the fields that answers rest on are reliable, and which are emptiest. */
export function qualityKeyFieldsWords(figure: QualityKeyFieldsFigure): Words {
  const { fields } = figure.tables;
  const read = cellReader(fields);
  return {
    finding: finding(figure),
    subtitle: `${startSentence(figure.population)}: share of each field that is filled in, where an answer is to be expected`,
    alt: `A bar for each field. ${groupRowsOf(fields)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'filled_share')}`)
      .join('. ')}.`,
    notes: [
      `Reliable from ${formatPercent(figure.reliableFrom)}, usable with care from ${formatPercent(figure.withCareFrom)}: the page’s choice, since no national standard was found.`,
      'Every kind of missing is apart in the table, and none is counted as an answer.',
    ],
    warning: null,
  };
}

const mostNamed = 3;

function finding(figure: QualityKeyFieldsFigure): string {
  const rows = groupRowsOf(figure.tables.fields);
  const levels = rows.map((row) => relianceOf(cellOf(row, 'filled_share'), figure));
  const known = levels.filter((level) => level !== null).length;
  if (known === 0) return 'How much is recorded is too little to show';
  const reliable = levels.filter((level) => level === 'reliable').length;
  const gaps = gapsOf(figure);
  const read = cellReader(figure.tables.fields);
  const names = gaps
    .slice(0, mostNamed)
    .map(({ row }) => `${midSentence(row.label)} (${read.text(row.key, 'filled_share')})`);
  const opening =
    reliable === known
      ? `All ${known} fields that answers rest on are reliably filled in`
      : `${reliable} of ${known} fields that answers rest on ${reliable === 1 ? 'is' : 'are'} reliably filled in`;
  return names.length === 0 ? opening : `${opening}. Least: ${listWords(names)}`;
}
