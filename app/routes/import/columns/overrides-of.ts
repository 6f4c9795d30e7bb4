import type { ColumnUse, ValueMeaning } from '#app/import/plan/column-use.ts';

/** What somebody has said about single values of a column. */
export function overridesOf(use: ColumnUse): Readonly<Record<string, ValueMeaning>> {
  return use.kind === 'field' ? (use.values ?? {}) : {};
}
