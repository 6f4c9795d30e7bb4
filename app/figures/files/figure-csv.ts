import { symbols } from '#app/results/symbols.ts';
import { figureTables } from '../figure-tables.ts';
import { captionOf } from './caption.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import { tableGrid } from './table-grid.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Method } from '#app/results/method.ts';
import type { Released } from '#app/results/released.ts';

type Lines = readonly (readonly string[])[];

/**
 * A released figure as one CSV file: first what it is, whom it counts and by which rule numbers are hidden, then every
 * table under its caption, then who was left out. Lines end as RFC 4180 asks.
 */
export function figureCsv(released: Released<Figure>): string {
  const figure = released.value;
  const tables = figureTables(figure).flatMap(({ caption, table }): Lines => [
    [],
    [caption],
    ...tableGrid(table),
  ]);
  const lines: Lines = [...headLines(released), ...tables, ...exclusionLines(figure.method)];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function headLines(released: Released<Figure>): Lines {
  const caption = captionOf(released);
  return [
    ['Title', caption.title],
    ['Subtitle', caption.subtitle],
    ['Counts', caption.population],
    ['Source', caption.source],
    ['Disclosure rule', caption.rule],
    ['Hidden', caption.hidden],
    ...caption.symbols.map((symbol) => ['Symbol', symbol]),
    ...caption.notes.map((note) => ['Note', note]),
    ['Method', caption.method],
  ];
}

function exclusionLines({ exclusions }: Method): Lines {
  if (exclusions.length === 0) return [];
  return [
    [],
    ['Left out'],
    ['Reason', 'Number', 'Of what'],
    ...exclusions.map(({ label, n, unit }) => [
      label,
      n === null ? symbols.confidential.text : String(n),
      unit,
    ]),
  ];
}
