import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnPlan, FilePlan } from '../plan/file-plan.ts';
import type { FileRecipe } from '../recipe/recipe.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { slotOf } from './claims.ts';
import { dateOrderOf } from './date-order-of.ts';
import { fieldOf } from './field-of.ts';
import { keyFields } from './key-of-use.ts';
import { planTables } from './plan-tables.ts';
import { propose } from './propose.ts';
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
  const tables = planTables(uses, plan.constants, context.tables);
  const next: FilePlan = { ...plan, columns, tables };
  return isKey(chosen) ? withColumnsBack(next, plan, survey, context) : next;
}

function isKey(use: ColumnUse): boolean {
  return use.kind === 'field' && keyFields.has(use.field);
}

/**
 * A key can make a table possible. Columns that nobody has touched and that were left out only for want of it are then
 * read as they would have been, had the key been known from the start.
 */
function withColumnsBack(
  next: FilePlan,
  before: FilePlan,
  survey: FileSurvey,
  context: RecogniseContext,
): FilePlan {
  const known = next.columns.filter(({ use }) => !isUnread(use));
  const file: FileRecipe = { ...recipeOfColumns(next), columns: known };
  const recipe = { evenlodeRecipe: 1, name: '', savedOn: '', files: [file] } as const;
  const { plan } = propose(survey, { ...context, recipe: { recipe, file } });
  const gained = plan.tables.filter((table) => !before.tables.includes(table));
  if (gained.length === 0) return next;
  const columns = next.columns.map((column, at) =>
    isUnread(column.use) ? { ...column, use: plan.columns[at]?.use ?? column.use } : column,
  );
  const uses = columns.map(({ use }) => use);
  return { ...next, columns, tables: planTables(uses, next.constants, context.tables) };
}

function isUnread(use: ColumnUse): boolean {
  return use.kind === 'left_out' && use.why === 'not_recognised';
}

function recipeOfColumns({ layout, tables, constants, answers }: FilePlan): FileRecipe {
  return { fileName: '', headerRows: layout.headerRows, tables, columns: [], constants, answers };
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
