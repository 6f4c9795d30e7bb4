/**
 * Probabilities of Wilcoxon's signed rank statistic without ties: entry w is the chance that the statistic is at most w,
 * for w from 0 to n(n + 1)/2. Exact in double precision up to n = 50.
 */
export function signedRankCdf(n: number): Float64Array {
  const most = (n * (n + 1)) / 2;
  const ways = new Float64Array(most + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let w = (rank * (rank + 1)) / 2; w >= rank; w--) {
      ways[w] = (ways[w] ?? 0) + (ways[w - rank] ?? 0);
    }
  }
  const all = 2 ** n;
  let sum = 0;
  return ways.map((way) => (sum += way) / all);
}
