import { cellIntervalProse, cellText } from '../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, hasInterval, numberOf, rowOf } from '../table-cells.ts';
import { equityColumns, stepWords, type EquityColumn } from './step-words.ts';
import type { EquityGradientFigure } from '#app/results/figure.ts';
import type { Interval } from '#app/results/interval.ts';

/** One fifth of deprivation: where it stands on the line from most (0) to least deprived (1), and its value. */
export interface GradientPoint {
  readonly key: string;
  readonly label: string;
  readonly at: number;
  readonly value: number;
  readonly interval: Interval | null;
}

/** One step over the fifths of deprivation. */
export interface GradientPanel {
  readonly column: EquityColumn;
  readonly label: string;
  readonly of: string;
  readonly points: readonly GradientPoint[];
  /** Values at the most and the least deprived end of the fitted line; null where there is no slope. */
  readonly line: readonly [number, number] | null;
  /** `lower`: the most deprived areas have less of it; `none`: the interval holds "no slope". */
  readonly direction: 'lower' | 'higher' | 'none' | 'hidden';
  /** "+15 points", "[c]". */
  readonly slope: string;
  readonly slopeInterval: string;
  readonly isRate: boolean;
}

/** A panel for each step that has numbers, reach first. */
export function gradientPanels(figure: EquityGradientFigure): readonly GradientPanel[] {
  return equityColumns.map((column) => panelOf(figure, column)).filter(hasColumn);
}

function hasColumn(panel: GradientPanel): boolean {
  return panel.points.length > 0 || panel.direction !== 'hidden';
}

function panelOf({ tables }: EquityGradientFigure, column: EquityColumn): GradientPanel {
  const isRate = column === 'reached';
  const table = isRate ? tables.reach : tables.steps;
  const key = isRate ? 'rate' : `${column}_share`;
  const weight = isRate ? 'residents' : `${column}_of`;
  const fifths = groupRowsOf(table).filter((row) => /^[1-5]$/.test(row.key));
  const weights = fifths.map((row) => numberOf(cellOf(row, weight)) ?? 0);
  const all = weights.reduce((sum, each) => sum + each, 0);
  let before = 0;
  const points = fifths.flatMap((row, index): GradientPoint[] => {
    const cell = cellOf(row, key);
    const own = weights[index] ?? 0;
    const at = all > 0 ? (before + own / 2) / all : (index + 0.5) / fifths.length;
    before += own;
    if (cell.state !== 'shown') return [];
    const interval = hasInterval(cell) ? cell.interval : null;
    return [{ key: row.key, label: row.label, at, value: cell.value, interval }];
  });
  const indices = isRate ? tables.reachIndices : tables.indices;
  const slope = cellOf(rowOf(indices, key), 'slope');
  const slopeColumn = columnOf(indices, 'slope');
  const middle = weightedMean(
    fifths.map((row) => numberOf(cellOf(row, key))),
    weights,
  );
  const size = numberOf(slope);
  const unit = isRate ? 'per 1,000' : 'points';
  return {
    column,
    label: stepWords[column].label,
    of: stepWords[column].of,
    points,
    line: size === null || middle === null ? null : [middle + size / 2, middle - size / 2],
    direction: directionOf(slope),
    slope: size === null ? cellText(slope, slopeColumn) : `${cellText(slope, slopeColumn)} ${unit}`,
    slopeInterval: cellIntervalProse(slope, slopeColumn),
    isRate,
  };
}

function directionOf(slope: ReturnType<typeof cellOf>): GradientPanel['direction'] {
  if (!hasInterval(slope)) return 'hidden';
  const { lower, upper } = slope.interval;
  if (upper < 0) return 'lower';
  return lower > 0 ? 'higher' : 'none';
}

function weightedMean(
  values: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  let sum = 0;
  let all = 0;
  for (const [index, value] of values.entries()) {
    if (value === null) return null;
    sum += value * (weights[index] ?? 0);
    all += weights[index] ?? 0;
  }
  return all > 0 ? sum / all : null;
}
