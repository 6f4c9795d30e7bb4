import type { Bin } from './bin.ts';
import type { ScaleDescription } from '#app/results/figure.ts';

/** The stretch of the score axis that one band covers. */
export interface BandStretch {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Bands as stretches that touch. Published bands may leave a step between them (to 19.5, from 19.6):
 * the edge is drawn where the bins have theirs, or half way.
 */
export function bandStretches(
  scale: ScaleDescription,
  bins: readonly Bin[],
): readonly BandStretch[] {
  const binEdges = new Set(bins.flatMap(({ from, to }) => [from, to]));
  const bands = [...scale.bands].sort((a, b) => a.from - b.from);
  const [low, high] = scoreRange(scale, bins);
  return bands.map((band, index) => {
    const before = bands[index - 1];
    const after = bands[index + 1];
    return {
      key: band.key,
      label: band.label,
      from: before ? edgeBetween(before.to, band.from, binEdges) : low,
      to: after ? edgeBetween(band.to, after.from, binEdges) : high,
    };
  });
}

/** Lowest and highest score on the axis: the scale's own ends, or the outer bins' where those reach further. */
export function scoreRange(
  scale: ScaleDescription,
  bins: readonly Bin[],
): readonly [number, number] {
  return [
    Math.min(scale.lowest, ...bins.map(({ from }) => from)),
    Math.max(scale.highest, ...bins.map(({ to }) => to)),
  ];
}

function edgeBetween(end: number, start: number, binEdges: ReadonlySet<number>): number {
  if (binEdges.has(start)) return start;
  if (binEdges.has(end)) return end;
  return (end + start) / 2;
}
