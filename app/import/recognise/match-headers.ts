import type { Field } from '#app/records/field.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { TableDefinition } from '#app/records/table.ts';

/** One header of a file and what it was taken for. */
export interface MatchedHeader {
  /** Position in the row, from 0. */
  readonly index: number;
  /** As it stands in the file, trimmed. */
  readonly header: string;
  readonly field: Field | null;
  readonly matchedBy: 'name' | 'alias' | null;
  /** The field that another column already gives, so that this one is left out. */
  readonly secondFor: Field | null;
}

export interface TableMatch {
  readonly table: TableDefinition;
  readonly headers: readonly MatchedHeader[];
  readonly matched: number;
  /** Required fields that no header gives. */
  readonly missing: readonly Field[];
}

/**
 * How each header reads as a column of `table`. Where two give one field, a field's own name goes
 * before an alias, then the first before the second.
 */
export function matchHeaders(headers: readonly string[], table: TableDefinition): TableMatch {
  const found = headers.map((header) => fieldForHeader(table, header));
  const winners = new Map<Field, number>();
  found.forEach((match, index) => {
    if (match === null) return;
    const holder = winners.get(match.field);
    const isBetter = holder !== undefined && found[holder]?.matchedBy !== 'name';
    if (holder === undefined || (isBetter && match.matchedBy === 'name')) {
      winners.set(match.field, index);
    }
  });
  return {
    table,
    matched: winners.size,
    missing: table.fields.filter((field) => field.required && !winners.has(field)),
    headers: headers.map((text, index) => {
      const match = found[index] ?? null;
      const wins = match !== null && winners.get(match.field) === index;
      return {
        index,
        header: text.trim(),
        field: wins ? match.field : null,
        matchedBy: wins ? match.matchedBy : null,
        secondFor: match !== null && !wins ? match.field : null,
      };
    }),
  };
}
