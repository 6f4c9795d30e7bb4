import { z } from 'zod';
import { identifier, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { groupLabels } from '../group-labels.ts';
import { termLabel } from '../term-label.ts';

/** The words for a row key made by `codedKey`: of a code, or of a kind of missing ("missing:not_stated"). */
export function codedLabel(table: TableName, field: string, key: string): string {
  const kind = missingOf(key);
  return kind === null ? termLabel(table, field, key) : missingLabel(kind);
}

/** The words for a kind of missing. */
export function missingLabel(kind: string): string {
  return groupLabels('', []).find(({ missing }) => missing === kind)?.label ?? kind;
}

function missingOf(key: string): string | null {
  return key.startsWith('missing:') ? key.slice('missing:'.length) : null;
}

/** A coded field as a row key: its code, or why there is none. `missing` is the column that says so. */
export function codedKey(field: Sql, missing: Sql): Sql {
  return sql`coalesce(${field}, 'missing:' || coalesce(${missing}, 'blank'))`;
}

/** A coded field of a record table under an alias, as `codedKey`. */
export function codedField(alias: Sql, field: string): Sql {
  return codedKey(
    sql`${alias}.${identifier(field)}`,
    sql`${alias}.${identifier(`${field}_missing`)}`,
  );
}

export const keyCount = z.object({ key: z.string(), n: z.number() });
export type KeyCount = z.infer<typeof keyCount>;

/** Counts below this stand in the order of their labels: by size, the order would tell of numbers that are hidden. */
const ORDERED_FROM = 20;

/** Most first, small counts by label, what is not known last. */
export function mostFirst<T extends { readonly key: string; readonly n: number }>(
  rows: readonly T[],
  label: (key: string) => string,
): readonly T[] {
  const unknown = ({ key }: T): number => (missingOf(key) === null ? 0 : 1);
  const size = ({ n }: T): number => (n < ORDERED_FROM ? 0 : n);
  return [...rows].sort(
    (a, b) =>
      unknown(a) - unknown(b) || size(b) - size(a) || label(a.key).localeCompare(label(b.key)),
  );
}

/** In the order of the field’s own list, what is not known last. */
export function inListOrder<T extends { readonly key: string }>(
  rows: readonly T[],
  table: TableName,
  field: string,
): readonly T[] {
  const terms =
    tableNamed(table).fields.find(({ name }) => name === field)?.vocabulary?.terms ?? [];
  const place = ({ key }: T): number => {
    const at = terms.findIndex(({ code }) => code === key);
    return at === -1 ? terms.length : at;
  };
  return [...rows].sort((a, b) => place(a) - place(b) || a.key.localeCompare(b.key));
}
