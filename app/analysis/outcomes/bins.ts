/** One bar of a distribution: scores from `from` up to, not including, `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

const BARS = 14;

/**
 * Bars for a scale from `lowest` to `highest`, with an edge at each cut point, so that no bar mixes two bands.
 * About fourteen bars; whole numbers where the scale has no decimals. The last bar includes `highest`.
 */
export function scoreBins(
  lowest: number,
  highest: number,
  cutPoints: readonly number[],
  decimals: number,
): readonly Bin[] {
  const inside = cutPoints.filter((cut) => cut > lowest && cut < highest);
  const edges = [
    lowest,
    ...[...inside].sort((a, b) => a - b),
    decimals === 0 ? highest + 1 : highest,
  ];
  const width = Math.max((highest - lowest) / BARS, decimals === 0 ? 1 : 0);
  return edges
    .slice(0, -1)
    .flatMap((from, index) => split(from, edges[index + 1] ?? from, width, decimals));
}

function split(from: number, to: number, width: number, decimals: number): readonly Bin[] {
  const parts = Math.max(1, Math.round((to - from) / width));
  const edge = (index: number): number => {
    const exact = from + ((to - from) * index) / parts;
    return index === 0 || index === parts ? exact : Number(exact.toFixed(decimals));
  };
  return Array.from({ length: parts }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
}

/** The bin a score falls in, or undefined outside them all. The last bin holds its own upper edge. */
export function binOf(bins: readonly Bin[], score: number): Bin | undefined {
  const last = bins.at(-1);
  if (last?.to === score) return last;
  return bins.find((bin) => score >= bin.from && score < bin.to);
}

const CHANGE_BARS = 24;

/**
 * Bars for change up to `reach` points either way, with an edge exactly at each side of `threshold`. The range follows
 * the scale and never the data, so that it betrays nobody's change; the bar at each end holds all that lies beyond it.
 * See `changeBinOf` for which edge a bar holds.
 */
export function changeBins(
  reach: number,
  threshold: number | null,
  decimals: number,
): readonly Bin[] {
  const width = changeWidth(reach, threshold, decimals);
  const sides = Math.max(Math.ceil(reach / width - 1e-9), Math.ceil((threshold ?? 0) / width) + 1);
  const edge = (index: number): number => Number((index * width).toFixed(6));
  return Array.from({ length: sides * 2 }, (_, index) => ({
    from: edge(index - sides),
    to: edge(index - sides + 1),
  }));
}

function changeWidth(reach: number, threshold: number | null, decimals: number): number {
  const ideal = (2 * reach) / CHANGE_BARS;
  if (threshold === null)
    return decimals === 0 ? Math.max(1, Math.ceil(ideal)) : Math.max(0.5, Math.ceil(ideal * 2) / 2);
  const parts = Math.max(1, Math.round(threshold / Math.max(ideal, decimals === 0 ? 1 : 0.5)));
  return decimals === 0 ? wholeDivisor(threshold, threshold / parts) : threshold / parts;
}

/** The whole number that divides `threshold` and lies nearest `ideal`; `threshold` itself when it is not whole. */
function wholeDivisor(threshold: number, ideal: number): number {
  const divisors = Array.from({ length: Math.floor(threshold) }, (_, index) => index + 1).filter(
    (divisor) => threshold % divisor === 0,
  );
  return divisors.reduce(
    (best, divisor) => (Math.abs(divisor - ideal) < Math.abs(best - ideal) ? divisor : best),
    divisors[0] ?? threshold,
  );
}

/** The bar a change falls in: [from, to) from 0 up, (from, to] below 0, so that both thresholds count as reached. */
export function changeBinOf(bins: readonly Bin[], change: number): Bin | undefined {
  const value = Number(change.toFixed(6));
  if (value >= (bins.at(-1)?.to ?? Infinity)) return bins.at(-1);
  if (value <= (bins[0]?.from ?? -Infinity)) return bins[0];
  return value >= 0
    ? bins.find((bin) => bin.from >= 0 && value >= bin.from && value < bin.to)
    : bins.find((bin) => bin.to <= 0 && value > bin.from && value <= bin.to);
}

export function binKey(bin: Bin): string {
  return `${bin.from}..${bin.to}`;
}
