import type { TableName } from '#app/records/table.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { keyFields, keyOfUse } from './key-of-use.ts';
import type { Reading, Readings } from './reading.ts';

/** The reading that each column gets, by position. */
export type Claims = ReadonlyMap<number, Reading>;

const leastScore = 0.5;
/** What a column gains for belonging to the table that the file is chiefly of. */
const firstTableBonus = 0.06;

/**
 * Gives each column one reading and each field one column, the strongest first: only fields of `tables` (the first
 * counts most) and readings of no table. Reasons for a referral may stand in several columns.
 */
export function claims(readings: Readings, tables: readonly TableName[]): Claims {
  const [first] = tables;
  const ranked = [...readings]
    .flatMap(([index, list]) => list.map((reading) => ({ index, reading })))
    .filter(({ reading }) => reading.score >= leastScore && isOf(reading, tables))
    .map((entry) => ({ ...entry, rank: rankOf(entry.reading, first) }))
    .sort((one, other) => other.rank - one.rank || one.index - other.index);
  const taken = new Set<string>();
  const given = new Map<number, Reading>();
  for (const { index, reading } of ranked) {
    const slot = slotOf(reading);
    if (given.has(index) || (slot !== null && taken.has(slot))) continue;
    given.set(index, reading);
    if (slot !== null) taken.add(slot);
  }
  return given;
}

/** What only one column of a file can be; null where several can. */
export function slotOf({ use }: Pick<Reading, 'use'>): string | null {
  if (use.kind === 'left_out' || use.kind === 'undecided') return null;
  if (use.kind === 'field' && use.table === 'referral_reasons' && use.field === 'reason')
    return null;
  return keyOfUse(use);
}

function isOf({ use }: Reading, tables: readonly TableName[]): boolean {
  return use.kind !== 'field' || tables.includes(use.table) || keyFields.has(use.field);
}

function rankOf({ use, score }: Reading, first: TableName | undefined): number {
  if (use.kind !== 'field' || first === undefined) return score;
  if (use.table === first) return score + firstTableBonus;
  const isKeyOfFirst =
    keyFields.has(use.field) && tableNamed(first).fields.some(({ name }) => name === use.field);
  return score + (isKeyOfFirst ? firstTableBonus / 2 : 0);
}
