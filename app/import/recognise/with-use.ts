import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnPlan, FilePlan } from '../plan/file-plan.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { slotOf } from './claims.ts';
import { dateOrderOf } from './date-order-of.ts';
import { fieldOf } from './field-of.ts';
import { planTables } from './plan-tables.ts';
import { recogniseContext, type RecogniseContext } from './recognise-context.ts';
import { protectedUse } from './protected-use.ts';
import { settledDates } from './settled-dates.ts';

/**
 * The plan once a person has said what one column is. Another column that stood for the same thing is left out as the
 * second; an age that was worked out from a date column which is one no longer is undecided again; the tables are found
 * anew. A date keeps the order that its values prove. A column that identifies people is never taken as it stands: an id
 * becomes a pseudonym, written text is screened, and anything else is undecided.
 */
export function withUse(
  plan: FilePlan,
  survey: FileSurvey,
  index: number,
  use: ColumnUse,
  given: Partial<RecogniseContext> = {},
): FilePlan {
  const context = recogniseContext(given);
  const chosen = withProvenOrder(protectedUse(use, survey, index, context), survey, index, context);
  const slot = slotOf({ use: chosen });
  const columns = plan.columns
    .map((column) => {
      if (column.index === index) return { ...column, use: chosen };
      return slot !== null && slotOf(column) === slot ? asSecond(column) : column;
    })
    .map((column, _, all) => withLivingDate(column, all));
  const uses = columns.map((column) => column.use);
  return { ...plan, columns, tables: planTables(uses, plan.constants, context.tables) };
}

function asSecond(column: ColumnPlan): ColumnPlan {
  return { ...column, use: { kind: 'left_out', why: 'second_column' } };
}

function withProvenOrder(
  use: ColumnUse,
  survey: FileSurvey,
  index: number,
  { tables }: RecogniseContext,
): ColumnUse {
  const column = settledDates(survey).columns.find((one) => one.index === index);
  if (column === undefined) return use;
  const isDate =
    use.kind === 'sitting_date' ||
    (use.kind === 'goal' && use.part === 'rated_on') ||
    (use.kind === 'field' && fieldOf(use, tables)?.type === 'date');
  if (!isDate || 'dateOrder' in use) return use;
  return { ...use, ...dateOrderOf(column) };
}

function withLivingDate(column: ColumnPlan, all: readonly ColumnPlan[]): ColumnPlan {
  const { use } = column;
  if (use.kind !== 'field' || use.protection?.kind !== 'age_at') return column;
  const { dateColumn } = use.protection;
  const date = all.find(({ index }) => index === dateColumn)?.use;
  const isDate = date?.kind === 'field' && date.protection === undefined;
  return isDate ? column : { ...column, use: { kind: 'undecided', identifier: 'date_of_birth' } };
}
