/**
 * An upper bound on the chance that at least `passed` of `of` unrelated values pass a test that one value passes
 * with chance `each`: exp(-n KL(passed/of || each)). 1 where no more passed than chance alone would let pass.
 *
 * Chernoff H. Ann Math Stat 1952;23:493-507.
 */
export function chanceOfPassing(passed: number, of: number, each: number): number {
  if (of === 0 || passed <= of * each) return 1;
  const share = passed / of;
  const missed = 1 - share;
  const divergence =
    share * Math.log(share / each) + (missed === 0 ? 0 : missed * Math.log(missed / (1 - each)));
  return Math.exp(-of * divergence);
}
