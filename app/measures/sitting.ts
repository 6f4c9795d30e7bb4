import type { Item } from './definition/item.ts';

/** Whether reversed items still have to be turned: `reversed` says the file has turned them already. */
export type Keying = 'raw' | 'reversed';

/** A scale's score as the file gives it: before conversion (`raw_score`) or after (`converted_score`). */
export interface GivenScore {
  readonly value: number;
  readonly level: 'raw_score' | 'converted_score';
}

/** What is known of the young person at the sitting: for flags and for T scores. It never changes a score of the common kinds. `sex` as recorded: female, male, F, M. */
export interface Person {
  readonly age?: number | null;
  readonly sex?: string | null;
  /** Who answered, where a family has a definition for each: self, parent, teacher. */
  readonly informant?: string | null;
}

/** One sitting of one measure: answers by item key (null or absent: blank), and scores that came with the file. */
export interface Sitting {
  readonly items: ReadonlyMap<string, Item>;
  readonly answers: Readonly<Record<string, number | null | undefined>>;
  readonly keying: Keying;
  readonly given: Readonly<Record<string, GivenScore | undefined>>;
  readonly person: Person;
}

/** The answer to an item, or null when it was left blank. */
export function answerTo(sitting: Sitting, item: string): number | null {
  return sitting.answers[item] ?? null;
}
