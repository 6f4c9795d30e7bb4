import type {
  EquityGradientFigure,
  EquityMatrixFigure,
  EquityOverviewFigure,
} from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/** The steps that the paper prints for each group. */
const printed = ['seen_in_4_weeks', 'took_up', 'completed'];

/**
 * A figure of groups with the steps that the paper prints, and the one that the largest gap of its characteristic is at.
 * Whatever leaves can be set against whatever else leaves: numbers that nobody will read would cost others that a Board
 * needs.
 */
export function forTheBoard<F extends EquityMatrixFigure | EquityGradientFigure>(
  figure: F,
  characteristic: string,
  { gaps }: EquityOverviewFigure,
): F {
  const gap = gaps.find((one) => one.characteristic === characteristic);
  const steps = new Set([...printed, ...(gap ? [gap.step] : [])]);
  const { tables } = figure;
  return {
    ...figure,
    tables: {
      steps: withSteps(tables.steps, steps),
      reach: tables.reach,
      indices: { ...tables.indices, rows: [] },
      reachIndices: { ...tables.reachIndices, rows: [] },
    },
  };
}

function withSteps(table: Table, steps: ReadonlySet<string>): Table {
  const isKept = (column: string) =>
    column === 'n' || steps.has(column.replace(/_(of|share|gap)$/, ''));
  return {
    ...table,
    columns: table.columns.filter(({ key }) => isKept(key)),
    columnSums: table.columnSums.filter(({ parts, total }) => [...parts, total].every(isKept)),
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => isKept(column))),
    })),
  };
}
