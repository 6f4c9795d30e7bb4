import type { TableDefinition } from '#app/records/table.ts';
import { matchHeaders, type TableMatch } from './match-headers.ts';

export interface Recognition {
  readonly recognised: TableMatch | null;
  /** The table that takes the most headers, complete or not; null when no header is known at all. */
  readonly nearest: TableMatch | null;
}

/** A header or two may agree by chance; a table that requires none needs one more. */
const fewestHeaders = 2;
const fewestWithoutRequired = 3;

/**
 * The table whose required fields all have a header and that takes the most headers; of equals, the
 * one the file is named for, then the first. Where a table that lacks a required field takes more
 * headers than that, none is recognised: scores without their measure are not a list of people.
 */
export function recogniseTable(
  headers: readonly string[],
  tables: readonly TableDefinition[],
  fileName: string,
): Recognition {
  const ranked = tables
    .map((table) => matchHeaders(headers, table))
    .filter(({ matched }) => matched > 0)
    .sort(
      (one, other) =>
        other.matched - one.matched ||
        Number(isNamedIn(fileName, other)) - Number(isNamedIn(fileName, one)),
    );
  const nearest = ranked[0] ?? null;
  const complete = ranked.find(isComplete) ?? null;
  const isOutdone = nearest !== null && complete !== null && nearest.matched > complete.matched;
  return { recognised: isOutdone ? null : complete, nearest };
}

function isComplete({ table, matched, missing }: TableMatch): boolean {
  const requiresSome = table.fields.some(({ required }) => required);
  return missing.length === 0 && matched >= (requiresSome ? fewestHeaders : fewestWithoutRequired);
}

/** The most headers that any one table takes. */
export function countKnownHeaders(
  headers: readonly string[],
  tables: readonly TableDefinition[],
): number {
  return Math.max(0, ...tables.map((table) => matchHeaders(headers, table).matched));
}

function isNamedIn(fileName: string, { table }: TableMatch): boolean {
  return fileName
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .includes(table.name);
}
