import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireFinite, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { signalsOf, type ControlLimits, type Signal } from '#app/statistics/control-chart-rules.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

export interface ControlChartOptions {
  readonly better: 'higher' | 'lower' | 'neither';
  readonly target?: number;
  /** Leave out moving ranges beyond their own limit once, as R's NHSRplotthedots does by default and NHS England's workbook does not. */
  readonly screenRanges?: boolean;
  /** Positions of points (from 0) at which mean, limits and runs begin anew. */
  readonly rebaseAt?: readonly number[];
  /** Take the limits of each stretch from its first so many points: at least 12. */
  readonly fixAfter?: number;
}

export interface ControlPoint {
  readonly value: number | null;
  readonly signal: Signal | null;
  readonly limits: ControlLimits;
}

export interface ControlChart {
  readonly points: readonly ControlPoint[];
  /** What the last point says. An earlier signal that has passed does not show. */
  readonly variation: 'common cause' | 'improvement' | 'concern' | 'high' | 'low';
  /** Whether the limits in force can be relied on to meet the target; null without a target or a better side. */
  readonly assurance: 'pass' | 'fail' | 'hit and miss' | null;
  /** Limits rest on fewer points than is advised (13) in some stretch. */
  readonly fewPoints: boolean;
}

const advisedPoints = 13;
const leastFixedPoints = 12;
/** 3/d2 and D4 for ranges of two. */
const limitFactor = 2.66;
const rangeLimitFactor = 3.267;

/**
 * An XmR control chart of one value a month, say: which points are more than chance. Limits are the mean ± 2.66 times the
 * average moving range. null is a month without a value: both ranges that touch it are lost. A stretch without two
 * neighbouring values gives `too_few_to_tell`.
 *
 * Wheeler DJ. Understanding Variation, 1993; NHS England, Making Data Count.
 */
export function controlChart(
  values: readonly (number | null)[],
  options: ControlChartOptions,
): Estimated<ControlChart> {
  const { rebaseAt = [], fixAfter, screenRanges = false } = options;
  for (const value of values) if (value !== null) requireFinite('value', value);
  if (fixAfter !== undefined && !(fixAfter >= leastFixedPoints)) {
    throw new StatisticsArgumentError(`limits need ${leastFixedPoints} points, not ${fixAfter}`);
  }
  const starts = [...new Set([0, ...rebaseAt])].sort((one, other) => one - other);
  const points: ControlPoint[] = [];
  let fewPoints = false;
  for (const [at, start] of starts.entries()) {
    const stretch = values.slice(start, starts[at + 1] ?? values.length);
    const base = stretch.slice(0, fixAfter ?? stretch.length);
    const limits = limitsOf(base, screenRanges);
    const present = base.filter((value) => value !== null).length;
    if (!limits) return tooFewToTell(present, 2, 'Limits need two values next to each other.');
    fewPoints ||= present < advisedPoints && fixAfter === undefined;
    const signals = signalsOf(stretch, limits);
    stretch.forEach((value, place) =>
      points.push({ value, signal: signals[place] ?? null, limits }),
    );
  }
  const last = points.findLast(({ value }) => value !== null);
  return {
    state: 'shown',
    points,
    variation: variationOf(last?.signal ?? null, options.better),
    assurance: last ? assuranceOf(last.limits, options) : null,
    fewPoints,
  };
}

function limitsOf(values: readonly (number | null)[], screenRanges: boolean): ControlLimits | null {
  const centre = meanAndSd(values).mean;
  const ranges = values.flatMap((value, at) => {
    const before = at === 0 ? null : (values[at - 1] ?? null);
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  const all = meanAndSd(ranges).mean;
  if (centre === null || all === null) return null;
  const kept = ranges.filter((range) => range < rangeLimitFactor * all);
  const range = screenRanges ? (meanAndSd(kept).mean ?? all) : all;
  const reach = limitFactor * range;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - (2 / 3) * reach,
    nearUpper: centre + (2 / 3) * reach,
  };
}

function variationOf(
  signal: Signal | null,
  better: ControlChartOptions['better'],
): ControlChart['variation'] {
  if (!signal) return 'common cause';
  const isUp = signal.direction === 'up';
  if (better === 'neither') return isUp ? 'high' : 'low';
  return isUp === (better === 'higher') ? 'improvement' : 'concern';
}

function assuranceOf(
  { lower, upper }: ControlLimits,
  { target, better }: ControlChartOptions,
): ControlChart['assurance'] {
  if (target === undefined || better === 'neither') return null;
  if (target > upper) return better === 'higher' ? 'fail' : 'pass';
  if (target < lower) return better === 'higher' ? 'pass' : 'fail';
  return 'hit and miss';
}
