import type { IntervalRow } from './interval-row.ts';

const widestOverEstimates = 4;
const reachForThreshold = 2;
const stepChoices = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20, 25, 50, 100];

/** The run of the change axis and its ticks, and whether the threshold lies on it. */
export interface ChangeDomain {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly showsThreshold: boolean;
}

/**
 * A change axis always holds 0, every estimate, and the intervals unless one is more than four times as
 * far out as any estimate: then it is cut and given an arrowhead. The threshold is taken in only when
 * that would not press the intervals together.
 */
export function changeDomain(
  rows: readonly IntervalRow[],
  threshold: number | null,
  mostTicks: number,
): ChangeDomain {
  const estimates = rows.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)]));
  const strong = rows.filter((row) => row.strong).flatMap(endsOf);
  const cap = Math.max(
    widestOverEstimates * Math.max(0, ...estimates),
    ...strong.map((end) => Math.abs(end)),
  );
  const ends = rows.flatMap(endsOf).map((end) => Math.max(-cap, Math.min(cap, end)));
  const reach = Math.max(0, ...ends.map((end) => Math.abs(end)));
  const showsThreshold = threshold !== null && Math.abs(threshold) <= reachForThreshold * reach;
  const all = showsThreshold ? [0, ...ends, threshold] : [0, ...ends];
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (low === high) return { domain: [-1, 1], ticks: [-1, 0, 1], showsThreshold: false };
  const step = stepFor(high - low, mostTicks);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { domain: [first * step, last * step], ticks, showsThreshold };
}

function endsOf({ lower, upper, value }: IntervalRow): readonly number[] {
  return [lower, upper, value].filter((end) => end !== null);
}

function stepFor(span: number, mostTicks: number): number {
  return stepChoices.find((step) => span / step <= mostTicks - 1) ?? span;
}
