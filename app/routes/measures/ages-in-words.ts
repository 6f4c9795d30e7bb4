import type { AgeRange } from '#app/measures/definition/ages.ts';

export function agesInWords({ from, to }: AgeRange): string {
  if (to !== null) return `${from} to ${to}`;
  return from === 0 ? 'Any age' : `${from} and over`;
}
