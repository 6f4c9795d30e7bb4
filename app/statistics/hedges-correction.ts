import { requirePositive } from '#app/statistics/arguments.ts';
import { logGamma } from '#app/statistics/distributions.ts';

/**
 * The factor J that takes the small-sample bias out of a standardised mean difference, exactly, by the gamma function.
 * It is 0 at 1 degree of freedom, so that two pairs have no effect size.
 *
 * Hedges LV. J Educ Stat 1981;6:107-28.
 */
export function hedgesCorrection(df: number): number {
  requirePositive('df', df);
  if (df <= 1) return 0;
  return Math.exp(logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - logGamma((df - 1) / 2));
}
