import type { Fact } from '#app/measures/definition/is-unverified.ts';

const OFTEN = 3;

/** Notes that so many rows of one table share that they are said once, after it. */
export function repeatedNotes(facts: readonly Fact[]): readonly string[] {
  const notes = facts.flatMap(({ note }) => note ?? []);
  return [...new Set(notes)].filter((note) => notes.filter((one) => one === note).length >= OFTEN);
}
