import { cellReader } from '../../pathway/cell-reader.ts';
import { cellOf, numberOf } from '../../table-cells.ts';
import type { PathwayCaseloadFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** How many young people each full-time link worker had open, last and at most. */
export function pathwayCaseloadWords(figure: PathwayCaseloadFigure): Words {
  const { months } = figure.tables;
  const read = cellReader(months);
  const divided = months.rows.filter((row) => numberOf(cellOf(row, 'per_fte')) !== null);
  return {
    finding: finding(figure),
    subtitle:
      'Young people whose support was open at the end of each month, for each full-time link worker in post',
    alt: `A line of open caseload by month. ${divided
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'per_fte')}`)
      .join('. ')}.`,
    notes: [
      'Of the whole scheme: filters do not change it. Young people referred before the files begin are not counted, so the first months read too low.',
      'Never shown for one link worker.',
    ],
    warning: null,
  };
}

function finding({ tables }: PathwayCaseloadFigure): string {
  const { months } = tables;
  const read = cellReader(months);
  const known = months.rows.filter((row) => numberOf(cellOf(row, 'per_fte')) !== null);
  const last = known.at(-1);
  if (!last) return 'Caseload cannot be shown: too few link workers, or too few young people';
  const value = (row: (typeof known)[number]) => numberOf(cellOf(row, 'per_fte')) ?? 0;
  const highest = known.reduce((most, row) => (value(row) > value(most) ? row : most), last);
  const now = `${read.text(last.key, 'per_fte')} young people were open for each full-time link worker at the end of ${last.label}`;
  return highest === last
    ? `${now}, the most so far`
    : `${now}; at most ${read.text(highest.key, 'per_fte')}, in ${highest.label}`;
}
