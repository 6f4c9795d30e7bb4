import type { AgeRange } from './definition/ages.ts';

/** Whether an age in years lies in a range of whole years, its last year included. */
export function isWithinAges(age: number, { from, to }: AgeRange): boolean {
  return age >= from && (to === null || age < to + 1);
}
