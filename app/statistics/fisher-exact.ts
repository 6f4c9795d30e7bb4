import { requireCount, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { asUnlikely } from '#app/statistics/as-unlikely.ts';

/**
 * Fisher's exact test that two proportions are alike, two-sided: the probability of all tables with these margins that are
 * no more likely than the one observed. Sound however small the groups are. For the false discovery rate, not for showing.
 * An empty group, or nobody or everybody in both, gives 1.
 *
 * Fisher RA. J R Stat Soc 1935;98:39-82. As R's fisher.test.
 *
 * @returns a p value
 */
export function fisherExact(count1: number, n1: number, count2: number, n2: number): number {
  for (const [name, value] of Object.entries({ count1, n1, count2, n2 })) requireCount(name, value);
  if (count1 > n1 || count2 > n2) throw new StatisticsArgumentError('a count is more than its n');
  const counts = count1 + count2;
  return asUnlikely(
    count1,
    Math.max(0, counts - n2),
    Math.min(n1, counts),
    (x) => ((n1 - x) * (counts - x)) / ((x + 1) * (n2 - counts + x + 1)),
  );
}
