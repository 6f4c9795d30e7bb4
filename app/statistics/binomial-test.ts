import { requireCount, requireFinite, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { asUnlikely } from '#app/statistics/as-unlikely.ts';

/**
 * The exact binomial test that a share is the one expected, two-sided: the probability of all counts no more likely than
 * the one observed. For the false discovery rate, not for showing. Nobody at all gives 1.
 *
 * Clopper CJ, Pearson ES. Biometrika 1934;26:404-13. As R's binom.test.
 *
 * @param expected the share expected, strictly between 0 and 1
 * @returns a p value
 */
export function binomialTest(count: number, n: number, expected: number): number {
  requireCount('count', count);
  requireCount('n', n);
  requireFinite('expected', expected);
  if (count > n) throw new StatisticsArgumentError(`count ${count} is more than n ${n}`);
  if (!(expected > 0 && expected < 1)) {
    throw new StatisticsArgumentError(`expected must be between 0 and 1, and is ${expected}`);
  }
  const odds = expected / (1 - expected);
  return asUnlikely(count, 0, n, (x) => (odds * (n - x)) / (x + 1));
}
