/**
 * A quantile of some values, between neighbours where it falls between them: R's type 7, which DuckDB's `quantile_cont` is
 * too. null without any value.
 *
 * Hyndman RJ, Fan Y. Am Stat 1996;50:361-5.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
