import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requirePositive, requireSameLength } from '#app/statistics/arguments.ts';
import { completePairs } from '#app/statistics/complete-pairs.ts';
import { isPresent } from '#app/statistics/is-present.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';
import { reliableChangeThreshold } from '#app/statistics/reliable-change-threshold.ts';

export type ChangeOutcome = 'better' | 'same' | 'worse';

/** Which changes count. `at_least`: the threshold itself does, as with published, rounded thresholds. */
export type ThresholdRule = 'at_least' | 'more_than';

export interface ReliableChangeOptions {
  /** In points of the scale. */
  readonly threshold: number;
  readonly better: 'higher' | 'lower';
  readonly rule?: ThresholdRule;
}

export interface ReliableChange {
  readonly n: number;
  readonly incomplete: number;
  readonly threshold: number;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Each young person's outcome, in the order given; null where a score is missing. */
  readonly outcomes: readonly (ChangeOutcome | null)[];
}

/** Scores are sums of short decimals: what differs by less than this is equal. */
const negligible = 1e-9;

/** One young person's change: better, worse, or not more than measurement error. */
export function changeOutcome(
  change: number,
  { threshold, better, rule = 'at_least' }: ReliableChangeOptions,
): ChangeOutcome {
  const gain = better === 'higher' ? change : -change;
  const reach = rule === 'at_least' ? threshold - negligible : threshold + negligible;
  if (gain >= reach) return 'better';
  return -gain >= reach ? 'worse' : 'same';
}

/**
 * How many young people got better, stayed the same or got worse by more than measurement error, over complete pairs and
 * a published threshold. No complete pair gives `too_few_to_tell`.
 */
export function reliableChange(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  options: ReliableChangeOptions,
): Estimated<ReliableChange> {
  requirePositive('threshold', options.threshold);
  requireSameLength('first and second', first, second);
  const counts = { better: 0, same: 0, worse: 0 };
  const outcomes = first.map((one, at): ChangeOutcome | null => {
    const two = second[at];
    if (!isPresent(one) || !isPresent(two)) return null;
    const outcome = changeOutcome(two - one, options);
    counts[outcome] += 1;
    return outcome;
  });
  const n = counts.better + counts.same + counts.worse;
  if (n === 0) return tooFewToTell(0, 1, 'Nobody has both scores.');
  const { threshold } = options;
  return { state: 'shown', n, incomplete: first.length - n, threshold, ...counts, outcomes };
}

/**
 * The same where no threshold has been published: Jacobson and Truax's, from the spread of the first scores of the complete
 * pairs and a reliability from the literature. Only changes beyond it count. First scores without spread give
 * `too_few_to_tell`.
 */
export function jacobsonTruaxChange(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  options: {
    readonly reliability: number;
    readonly better: 'higher' | 'lower';
    readonly level?: number;
  },
): Estimated<ReliableChange> {
  const { n, sd } = meanAndSd(completePairs(first, second).first);
  if (sd === null) return tooFewToTell(n, 2, 'The spread of first scores needs two pairs.');
  if (sd === 0) return tooFewToTell(n, n + 1, 'The first scores are all equal.');
  const { value } = reliableChangeThreshold(sd, options.reliability, options.level);
  return reliableChange(first, second, {
    threshold: value,
    better: options.better,
    rule: 'more_than',
  });
}
