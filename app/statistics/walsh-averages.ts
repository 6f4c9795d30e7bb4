/**
 * The k-th smallest Walsh average (k from 1): of the means of every pair of values, each with itself too. Found by halving
 * and counting, without writing out all n(n + 1)/2 of them.
 *
 * @param sorted the values in rising order
 */
export function walshAverage(sorted: Float64Array, k: number): number {
  let below = 2 * (sorted[0] ?? NaN) - 1;
  let enough = 2 * (sorted[sorted.length - 1] ?? NaN);
  for (let halving = 0; halving < 100; halving++) {
    const middle = below + (enough - below) / 2;
    if (middle <= below || middle >= enough) break;
    if (sumsAtMost(sorted, middle) >= k) enough = middle;
    else below = middle;
  }
  return smallestSumAbove(sorted, below) / 2;
}

/** How many pairs (i ≤ j) have a sum of at most `limit`. */
function sumsAtMost(sorted: Float64Array, limit: number): number {
  let count = 0;
  let high = sorted.length - 1;
  for (let low = 0; low <= high;) {
    if ((sorted[low] ?? NaN) + (sorted[high] ?? NaN) <= limit) {
      count += high - low + 1;
      low += 1;
    } else {
      high -= 1;
    }
  }
  return count;
}

function smallestSumAbove(sorted: Float64Array, limit: number): number {
  let smallest = Infinity;
  let high = sorted.length - 1;
  for (let low = 0; low < sorted.length; low++) {
    high = Math.max(high, low);
    while (high > low && (sorted[low] ?? NaN) + (sorted[high - 1] ?? NaN) > limit) high -= 1;
    const sum = (sorted[low] ?? NaN) + (sorted[high] ?? NaN);
    if (sum > limit) smallest = Math.min(smallest, sum);
  }
  return smallest;
}
