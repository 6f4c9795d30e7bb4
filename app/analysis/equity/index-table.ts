import { shown, tooFewToTell, type Cell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import type { Column, ColumnKind, Row, Table } from '#app/results/table.ts';
import {
  inequalityMeasures,
  type InequalityMeasure,
  type MeasuredGroup,
} from '#app/statistics/inequality-measures.ts';
import type { RankedGroup } from '#app/statistics/inequality-slope.ts';
import { relativeIndexOfInequality } from '#app/statistics/relative-index-of-inequality.ts';
import { slopeIndexOfInequality } from '#app/statistics/slope-index-of-inequality.ts';

/** Draws for the limits of the slopes: they settle within a few hundredths of their width, and are told in whole points. */
const DRAWS = 4_000;

/** One group’s share or rate, and how many people it stands for. */
export interface IndexedGroup {
  readonly key: string;
  readonly population: number;
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
}

/** One column of another table, summed up. */
export interface Indexed {
  /** Key of the column, and of the row that sums it up. */
  readonly column: string;
  readonly label: string;
  readonly groups: readonly IndexedGroup[];
}

export interface IndexTableParts {
  readonly id: string;
  /** Id of the table whose columns are summed up. */
  readonly of: string;
  readonly unit: 'share' | 'rate';
  readonly indexed: readonly Indexed[];
  /** Groups in order, the most disadvantaged first. */
  readonly ordered: boolean;
}

type SummaryUnit = Extract<ColumnKind, { kind: 'summary' }>['unit'];

/** Summary measures of inequality for each column of a table of groups. */
export function indexTable({ id, of, unit, indexed, ordered }: IndexTableParts): Table {
  const sources = Object.fromEntries(indexed.map(({ column }) => [column, { table: of, column }]));
  const summary = (key: string, label: string, in_: SummaryUnit, signed = false): Column => ({
    key,
    label,
    measure: {
      kind: 'summary',
      of: sources,
      unit: in_,
      decimals: in_ === 'points' || in_ === 'percent' ? 0 : 1,
      signed,
    },
  });
  const gap = unit === 'share' ? 'points' : 'rate';
  return {
    id,
    rowHeading: unit === 'share' ? 'Step' : 'Reach',
    unit: 'young people',
    columns: [
      summary(
        'difference',
        ordered ? 'Most less least deprived' : 'Largest difference',
        gap,
        ordered,
      ),
      summary('ratio', ordered ? 'Most over least deprived' : 'Largest ratio', 'times'),
      summary('variance', 'Between-group variance', 'index'),
      summary('theil', 'Theil index, times 1,000', 'index'),
      summary('fraction', 'More would reach it if all were as the best group', 'percent'),
      ...(ordered
        ? [
            summary('slope', 'Slope index of inequality', gap, true),
            summary('relative_slope', 'Relative index of inequality', 'times'),
          ]
        : []),
    ],
    rows: indexed.map((one): Row => ({
      key: one.column,
      label: one.label,
      role: 'group',
      cells: {
        ...measureCells(one.groups, unit, ordered),
        ...slopeCells(one.groups, unit, ordered),
      },
    })),
    rowsAddUp: false,
    columnSums: [],
  };
}

function measureCells(
  groups: readonly IndexedGroup[],
  unit: 'share' | 'rate',
  ordered: boolean,
): Record<string, Cell> {
  const measured = groups.map(({ key, population, value, standardError }): MeasuredGroup => ({
    group: key,
    population,
    value,
    standardError,
  }));
  const found = inequalityMeasures(measured, { better: 'higher', ordered });
  if (found.state !== 'shown') {
    const none = { difference: found, ratio: found, variance: found, theil: found };
    return { ...none, fraction: found };
  }
  const squared = unit === 'share' ? 100 * 100 : 1;
  const { value, interval } = found.betweenGroupVariance;
  const scaled = interval && {
    ...interval,
    lower: interval.lower * squared,
    upper: interval.upper * squared,
  };
  const fraction = estimatedCell(found.populationAttributableFraction);
  return {
    difference: ordered ? turned(measureCell(found.difference)) : measureCell(found.difference),
    ratio: ordered ? inverted(estimatedCell(found.ratio)) : estimatedCell(found.ratio),
    variance: measureCell({ value: value * squared, interval: scaled }),
    theil: estimatedCell(found.theil),
    fraction:
      unit === 'rate'
        ? { state: 'not_applicable', reason: 'A higher rate of referral is not better in itself.' }
        : fraction.state === 'shown'
          ? shown(fraction.value / 100)
          : fraction,
  };
}

function slopeCells(
  groups: readonly IndexedGroup[],
  unit: 'share' | 'rate',
  ordered: boolean,
): Record<string, Cell> {
  if (!ordered) return {};
  const ranked: readonly RankedGroup[] = groups;
  const options = { kind: unit === 'share' ? 'proportion' : 'rate', draws: DRAWS } as const;
  return {
    slope: turned(estimatedCell(slopeIndexOfInequality(ranked, options))),
    relative_slope: inverted(estimatedCell(relativeIndexOfInequality(ranked, options))),
  };
}

/** OHID and WHO take least deprived less most; here it is the other way about, so that minus is to the disadvantage of the most deprived. */
function turned(cell: Cell): Cell {
  if (cell.state !== 'shown') return cell;
  const { value, interval } = cell;
  return interval
    ? shown(-value, { ...interval, lower: -interval.upper, upper: -interval.lower })
    : shown(-value);
}

/** As `turned`, of a ratio. */
function inverted(cell: Cell): Cell {
  if (cell.state !== 'shown') return cell;
  const { value, interval } = cell;
  return interval && interval.lower > 0
    ? shown(1 / value, { ...interval, lower: 1 / interval.upper, upper: 1 / interval.lower })
    : shown(1 / value);
}

function measureCell({ value, interval }: InequalityMeasure): Cell {
  return interval ? shown(value, interval) : shown(value);
}

function estimatedCell(
  estimate: Estimated<{ readonly value: number; readonly interval: Interval | null }>,
): Cell {
  return estimate.state === 'shown'
    ? measureCell(estimate)
    : tooFewToTell(estimate.n, estimate.needed, estimate.reason);
}
