import { isPresent } from '#app/statistics/is-present.ts';

export interface MeanAndSd {
  readonly n: number;
  readonly missing: number;
  /** null without any value. */
  readonly mean: number | null;
  /** The sample standard deviation (divisor n − 1). null for fewer than two values; exactly 0 if all are equal. */
  readonly sd: number | null;
}

/**
 * Mean and sample standard deviation in two passes, so that a large offset costs no digits. null and NaN are missing values.
 * Values that differ by rounding error alone count as equal, as they do in R's t.test.
 */
export function meanAndSd(values: readonly (number | null)[]): MeanAndSd {
  let n = 0;
  let sum = 0;
  for (const value of values) {
    if (!isPresent(value)) continue;
    n += 1;
    sum += value;
  }
  const missing = values.length - n;
  if (n === 0) return { n, missing, mean: null, sd: null };

  const rough = sum / n;
  let deviations = 0;
  let squares = 0;
  for (const value of values) {
    if (!isPresent(value)) continue;
    const deviation = value - rough;
    deviations += deviation;
    squares += deviation * deviation;
  }
  const mean = rough + deviations / n;
  if (n === 1) return { n, missing, mean, sd: null };
  const sd = Math.sqrt(Math.max(0, squares - (deviations * deviations) / n) / (n - 1));
  const isConstant = sd / Math.sqrt(n) <= 10 * Number.EPSILON * Math.abs(mean);
  return { n, missing, mean, sd: isConstant ? 0 : sd };
}
