import type { ValueMatch } from '#app/import/recognise/match-values.ts';
import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';

export function isNotMapped({ meaning }: ValueMatch): boolean {
  return 'notMapped' in meaning;
}

/** How far the values of a coded column are known: "17 values, all matched", "7 values, 2 not mapped". */
export function valueCounts(matches: readonly ValueMatch[]): string {
  const unknown = matches.filter(isNotMapped).length;
  const all = `${count(matches.length)} ${plural(matches.length, 'value', 'values')}`;
  if (unknown > 0) return `${all}, ${count(unknown)} not mapped`;
  return matches.length === 1 ? `${all}, matched` : `${all}, all matched`;
}
