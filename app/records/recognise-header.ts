import type { Field } from './field.ts';
import type { TableDefinition } from './table.ts';

/** How a header was recognised: it is the field's own name, or its label or an alias. */
export interface HeaderMatch {
  readonly field: Field;
  readonly matchedBy: 'name' | 'alias';
}

const indexes = new WeakMap<TableDefinition, ReadonlyMap<string, HeaderMatch>>();

/** The form in which headers are compared: without case, spaces, underscores or punctuation. */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Which field of a table a header names, or null. */
export function fieldForHeader(table: TableDefinition, header: string): HeaderMatch | null {
  let index = indexes.get(table);
  if (!index) {
    index = indexOf(table);
    indexes.set(table, index);
  }
  return index.get(normaliseHeader(header)) ?? null;
}

function indexOf(table: TableDefinition): ReadonlyMap<string, HeaderMatch> {
  const index = new Map<string, HeaderMatch>();
  for (const field of table.fields) {
    index.set(normaliseHeader(field.name), { field, matchedBy: 'name' });
  }
  for (const field of table.fields) {
    for (const header of [field.label, ...field.aliases]) {
      const key = normaliseHeader(header);
      if (!index.has(key)) index.set(key, { field, matchedBy: 'alias' });
    }
  }
  return index;
}
