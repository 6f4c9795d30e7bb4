import gammaln from '@stdlib/math-base-special-gammaln';
import chisquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdfOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdfOf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** The value below which a standard normal variable falls with probability `p`. */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/** The probability that a standard normal variable is at most `x`. */
export function normalCdf(x: number): number {
  return normalCdfOf(x, 0, 1);
}

/** The value below which Student's t with `df` degrees of freedom falls with probability `p`. */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}

/** The probability that Student's t with `df` degrees of freedom is at most `x`. */
export function tCdf(x: number, df: number): number {
  return tCdfOf(x, df);
}

/** The value below which a chi-squared variable with `df` degrees of freedom falls with probability `p`. */
export function chiSquaredQuantile(p: number, df: number): number {
  return chisquareQuantileOf(p, df);
}

/** The natural logarithm of the gamma function. */
export function logGamma(x: number): number {
  return gammaln(x);
}

/** The two-sided critical value of the normal at a confidence level: 1.959963984540054 at 0.95. */
export function normalCritical(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}

/** The two-sided critical value of Student's t at a confidence level. */
export function tCritical(level: number, df: number): number {
  return tQuantile(1 - (1 - level) / 2, df);
}
