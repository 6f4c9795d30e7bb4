import { symbolsUsed } from '#app/results/symbols.ts';
import { figureTables } from './figure-tables.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';

/** Every cell of every table of a figure. */
export function cellsOf(figure: Figure): readonly Cell[] {
  return figureTables(figure).flatMap(({ table }) =>
    table.rows.flatMap((row) => Object.values(row.cells)),
  );
}

/** A sentence for each symbol that the figure uses, and for no other: "[c]: hidden to protect confidentiality." */
export function symbolNotes(figure: Figure, view: 'chart' | 'table' = 'table'): readonly string[] {
  const cells = cellsOf(figure);
  const drawn = view === 'chart' ? cells.filter(isDrawn) : cells;
  return symbolsUsed(drawn).map(({ text, meaning }) => `${text}: ${meaning}.`);
}

/** Charts leave out what does not apply; what is hidden or too few stands in them as a symbol. */
function isDrawn({ state }: Cell): boolean {
  return state === 'suppressed' || state === 'too_few_to_tell';
}
