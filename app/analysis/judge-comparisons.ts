import type { Standing } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import type { ComparisonsMade } from '#app/results/outcome-figures.ts';
import { benjaminiHochberg } from '#app/statistics/benjamini-hochberg.ts';

/** Of the differences called clear, at most this share is expected to be chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** A difference from another group, with its interval and a two-sided p value of none. */
export interface Comparison {
  readonly value: number;
  readonly interval: Interval;
  readonly pValue: number;
}

export interface JudgedComparisons {
  /** In the order given; null for a comparison that could not be made. */
  readonly standings: readonly (Standing | null)[];
  readonly comparisons: ComparisonsMade;
}

/**
 * Judges comparisons together: clear at a false discovery rate of 5% over all that were made; possible where only the
 * comparison’s own interval leaves out no difference.
 */
export function judgeComparisons(made: readonly (Comparison | null)[]): JudgedComparisons {
  const adjusted = benjaminiHochberg(made.map((one) => one?.pValue ?? null));
  const standings = made.map((one, at) => one && standingOf(one, adjusted[at] ?? 1));
  const count = (strength: Standing['strength']): number =>
    standings.filter((standing) => standing?.strength === strength).length;
  return {
    standings,
    comparisons: {
      made: made.filter((one) => one !== null).length,
      clear: count('clear'),
      possible: count('possible'),
      rate: FALSE_DISCOVERY_RATE,
    },
  };
}

function standingOf({ value, interval }: Comparison, adjusted: number): Standing {
  if (interval.lower <= 0 && interval.upper >= 0) return { direction: 'similar', strength: 'none' };
  return {
    direction: value < 0 ? 'lower' : 'higher',
    strength: adjusted <= FALSE_DISCOVERY_RATE ? 'clear' : 'possible',
  };
}
