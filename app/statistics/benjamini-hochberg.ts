import { StatisticsArgumentError } from '#app/statistics/arguments.ts';

/**
 * P values adjusted for the false discovery rate over all comparisons made, in the order given: a comparison is clear at
 * 5% when its adjusted value is at most 0.05. null is a comparison that could not be made; it stays null, uncounted.
 *
 * Benjamini Y, Hochberg Y. J R Stat Soc B 1995;57:289-300.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const made = pValues.flatMap((p, at) => (p === null ? [] : [{ p, at }]));
  for (const { p } of made) {
    if (!(p >= 0 && p <= 1)) throw new StatisticsArgumentError(`a p value is ${p}`);
  }
  const adjusted: (number | null)[] = pValues.map(() => null);
  const largestFirst = made.sort((one, other) => other.p - one.p);
  let smallest = 1;
  largestFirst.forEach(({ p, at }, position) => {
    smallest = Math.min(smallest, (p * made.length) / (made.length - position));
    adjusted[at] = smallest;
  });
  return adjusted;
}
