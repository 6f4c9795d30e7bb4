import type { ColumnUse } from '../plan/column-use.ts';
import type { Reason, Sureness } from './proposal.ts';

/** One way to read one column, before the columns of the file are weighed against each other. */
export interface Reading {
  readonly use: ColumnUse;
  /** How much speaks for it, 0 to 1. */
  readonly score: number;
  readonly sureness: Sureness;
  readonly reasons: readonly Reason[];
}

/** The readings of each column of a file, best first, by position. */
export type Readings = ReadonlyMap<number, readonly Reading[]>;

/** Several sets of readings of one file as one, best first. */
export function joinedReadings(...sets: readonly Readings[]): Readings {
  const all = new Map<number, Reading[]>();
  for (const set of sets) {
    for (const [index, readings] of set) all.set(index, [...(all.get(index) ?? []), ...readings]);
  }
  for (const readings of all.values()) readings.sort((one, other) => other.score - one.score);
  return all;
}
