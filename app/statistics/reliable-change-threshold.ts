import {
  requireLevel,
  requirePositive,
  StatisticsArgumentError,
} from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';

export interface ReliableChangeThreshold {
  /** The change that measurement error alone exceeds in only 1 − level of young people, in the unit of `sd`. Unrounded. */
  readonly value: number;
  readonly standardErrorOfMeasurement: number;
  readonly standardErrorOfDifference: number;
}

/**
 * How large a change must be to be more than measurement error. A reliability of 1 would make any change reliable and is
 * refused, as is a standard deviation of 0.
 *
 * Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19.
 *
 * @param sd standard deviation of the scores, of a norm sample or of the first scores
 * @param reliability test-retest or internal consistency, from 0 up to but not 1
 */
export function reliableChangeThreshold(
  sd: number,
  reliability: number,
  level = 0.95,
): ReliableChangeThreshold {
  requirePositive('sd', sd);
  requireLevel(level);
  if (!(reliability >= 0 && reliability < 1)) {
    throw new StatisticsArgumentError(
      `reliability must be from 0 to below 1, and is ${reliability}`,
    );
  }
  const standardErrorOfMeasurement = sd * Math.sqrt(1 - reliability);
  const standardErrorOfDifference = Math.SQRT2 * standardErrorOfMeasurement;
  return {
    value: normalCritical(level) * standardErrorOfDifference,
    standardErrorOfMeasurement,
    standardErrorOfDifference,
  };
}
