/**
 * The smallest change that is more than measurement error: 1.96 × √2 × SD × √(1 − reliability), in points of the scale.
 * Source: Jacobson and Truax 1991.
 */
export function reliableChangeFrom(sd: number, reliability: number): number {
  return 1.96 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}
