import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnUse } from '../../plan/column-use.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import type { PlanReading } from '../plan-reading.ts';
import { cellsOf, fieldCell } from './field-cells.ts';
import type { RecordIds } from './record-ids.ts';
import {
  cellsNamed,
  choosySpec,
  valueSpec,
  type CellSpec,
  type Derive,
  type RecordSpec,
} from './record-spec.ts';

type GoalUse = Extract<ColumnUse, { kind: 'goal' }>;

interface GoalColumn {
  readonly column: ColumnPlan;
  readonly use: GoalUse;
}

/**
 * The records of the goals that stand side by side in a row: a goal where there is a theme, an end or a rating of it,
 * and a rating for each rating.
 */
export function goalSpecs(reading: PlanReading, ids: RecordIds): readonly RecordSpec[] {
  const goals = reading.table('goals');
  const ratings = reading.table('goal_ratings');
  const columns = goalColumns(reading.plan.columns);
  const numbers = [...new Set(columns.map(({ use }) => use.goal))].sort((one, two) => one - two);
  return numbers.flatMap((number) => {
    const isAlone = numbers.length === 1 && ids.isGiven('goal_id');
    const id = isAlone ? ids.of('G', 'goal_id', []) : ids.madeOf('G', [() => String(number)]);
    const ofGoal = columns.filter(({ use }) => use.goal === number);
    const rated =
      ratings !== undefined && reading.feeds('goal_ratings')
        ? ratingSpecs(reading, ratings, ofGoal, id)
        : [];
    if (goals === undefined || !reading.feeds('goals')) return rated;
    return [goalSpec(reading, goals, ids, ofGoal, id, rated), ...rated];
  });
}

function goalSpec(
  reading: PlanReading,
  goals: TableDefinition,
  ids: RecordIds,
  columns: readonly GoalColumn[],
  id: Derive,
  rated: readonly RecordSpec[],
): RecordSpec {
  const cells = cellsOf(reading, goals, {
    ...ids.made,
    goal_id: (field) => reading.coded(field, id),
    theme: partOr('theme'),
    achieved: partOr('achieved'),
  });
  return {
    ...choosySpec(goals, cells, ['theme', 'achieved']),
    witnesses: cellsNamed(rated, 'rating'),
  };

  function partOr(part: GoalUse['part']): (field: CellSpec['field']) => CellSpec | null {
    const found = columns.find(({ use }) => use.part === part);
    return (field) =>
      found === undefined
        ? fieldCell(reading, goals, field)
        : reading.ofColumn(field, found.column);
  }
}

function ratingSpecs(
  reading: PlanReading,
  ratings: TableDefinition,
  columns: readonly GoalColumn[],
  id: Derive,
): readonly RecordSpec[] {
  return columns
    .filter(({ use }) => use.part === 'rating')
    .map(({ column, use: { occasion } }) => {
      const date = columns.find(
        ({ use }) => use.part === 'rated_on' && use.occasion === occasion,
      )?.column;
      const cells = cellsOf(reading, ratings, {
        goal_id: (field) => reading.coded(field, id),
        rating: (field) => reading.ofColumn(field, column),
        occasion: (field) =>
          occasion === null
            ? fieldCell(reading, ratings, field)
            : reading.coded(field, () => occasion),
        rated_on: (field) =>
          date === undefined ? fieldCell(reading, ratings, field) : reading.ofColumn(field, date),
      });
      return valueSpec(ratings, cells, 'rating');
    });
}

function goalColumns(columns: readonly ColumnPlan[]): readonly GoalColumn[] {
  return columns.flatMap((column) => {
    const { use } = column;
    return use.kind === 'goal' ? [{ column, use }] : [];
  });
}
