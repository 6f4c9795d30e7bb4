/**
 * Points of one impact item of the SDQ: answers 0 and 1 count 0, 2 counts 1, 3 counts 2.
 * Source: the published SPSS and Stata syntax of the impact supplement.
 */
export function impactPoints(answer: number): number {
  return Math.max(0, answer - 1);
}
