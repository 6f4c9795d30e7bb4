/** How many standard errors to either side hold 95% of a normal distribution. */
const NORMAL_95 = 1.959963984540054;

/**
 * The smallest change that is more than measurement error: 1.96 × √2 × SD × √(1 − reliability), in points of the scale,
 * with 1.96 unrounded. Source: Jacobson and Truax 1991.
 */
export function reliableChangeFrom(sd: number, reliability: number): number {
  return NORMAL_95 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}
