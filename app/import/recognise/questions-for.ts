import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnPlan, FilePlan } from '../plan/file-plan.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { fieldOf } from './field-of.ts';
import { holdsWords } from './holds-words.ts';
import { longScores } from './long-scores.ts';
import type { Question } from './proposal.ts';
import { protectiveOptions } from './protective-options.ts';
import { recogniseContext, type RecogniseContext } from './recognise-context.ts';
import { wordQuestions } from './worded-answers.ts';

/**
 * What only a person can say of this plan, from the plan as it stands now: identifiers first, then the order of dates,
 * then what the measures leave open. Empty when nothing is open. Light enough to be asked after every change.
 */
export function questionsFor(
  survey: FileSurvey,
  plan: FilePlan,
  given: Partial<RecogniseContext> = {},
): readonly Question[] {
  const context = recogniseContext(given);
  const informants = informantQuestions(plan, context);
  /** Until it is known whose answers they are, it is not known of which form the rest is to be asked. */
  const families = new Set(informants.map(({ measure }) => measure));
  return [
    ...identifierQuestions(plan, context),
    ...dateQuestions(survey, plan, context),
    ...informants,
    ...measureQuestions(survey, plan, context).filter(({ measure }) => !families.has(measure)),
  ];
}

type MeasureQuestion = Extract<Question, { readonly measure: string }>;

function identifierQuestions(plan: FilePlan, context: RecogniseContext): readonly Question[] {
  return plan.columns.flatMap(({ index, use }): Question[] =>
    use.kind === 'undecided'
      ? [
          {
            kind: 'identifier',
            column: index,
            options: protectiveOptions(use.identifier, index, plan, context),
          },
        ]
      : [],
  );
}

/** One question for all columns whose dates leave the order open: a file is written by one hand. */
function dateQuestions(
  survey: FileSurvey,
  plan: FilePlan,
  context: RecogniseContext,
): readonly Question[] {
  const columns = plan.columns
    .filter(({ index, use }) => isDated(use, context) && hasOpenDates(survey, index))
    .filter(({ use }) => !('dateOrder' in use))
    .map(({ index }) => index);
  return columns.length === 0 ? [] : [{ kind: 'date_order', columns }];
}

function isDated(use: ColumnUse, { tables }: RecogniseContext): boolean {
  if (use.kind === 'field') return fieldOf(use, tables)?.type === 'date';
  return use.kind === 'sitting_date' || (use.kind === 'goal' && use.part === 'rated_on');
}

function hasOpenDates({ columns }: FileSurvey, index: number): boolean {
  const dates = columns.find((column) => column.index === index)?.dates;
  return dates === 'undecided' || dates === 'mixed';
}

/** A family of forms by several informants, where neither the headers nor a column say whose answers these are. */
function informantQuestions(
  plan: FilePlan,
  { measures }: RecogniseContext,
): readonly MeasureQuestion[] {
  const isSaid = plan.columns.some(
    ({ use }) => use.kind === 'field' && use.table === 'assessments' && use.field === 'informant',
  );
  if (isSaid) return [];
  return [...byMeasure(plan.columns)].flatMap(([measure, columns]): MeasureQuestion[] => {
    const forms = measures.filter(({ id, family }) => family === measure && id !== measure);
    const isKnown = measures.some(({ id }) => id === measure);
    const open = columns.filter(({ use }) => sittingOf(use)?.informant === null);
    if (isKnown || forms.length < 2 || open.length === 0) return [];
    const informants = [...new Set(forms.flatMap((form) => form.informants.list))];
    return [{ kind: 'informant', measure, columns: open.map(({ index }) => index), informants }];
  });
}

function measureQuestions(
  survey: FileSurvey,
  plan: FilePlan,
  context: RecogniseContext,
): readonly MeasureQuestion[] {
  const { answers } = plan;
  return [
    ...openColumns(plan, (use) => use.kind === 'score' && use.level === 'ask'),
    ...longScores(survey, plan, context),
  ]
    .filter(({ measure }) => answers.scoreLevels[measure] === undefined)
    .map(({ measure, columns }): MeasureQuestion => ({ kind: 'score_level', measure, columns }))
    .concat(
      openColumns(withoutWorded(survey, plan), (use) => use.kind === 'item' && use.keying === 'ask')
        .filter(({ measure }) => answers.keyings[measure] === undefined)
        .map(({ measure, columns }): MeasureQuestion => ({ kind: 'keying', measure, columns })),
      wordQuestions(survey, plan, context.measures),
      openColumns(withoutUnread(survey, plan), (use) => use.kind === 'item')
        .filter(({ measure }) => answers.itemOrders[measure] === undefined)
        .filter(({ measure }) => hasSeveralOrders(measure, context.measures))
        .map(({ measure, columns }): MeasureQuestion => ({ kind: 'item_order', measure, columns })),
    );
}

/** Words whose numbers are not known are not read, so that nothing more need be asked about them. */
function withoutUnread(survey: FileSurvey, plan: FilePlan): FilePlan {
  const isRead = ({ use }: ColumnPlan) =>
    use.kind === 'item' &&
    Object.keys(plan.answers.answerWords[use.sitting.measure] ?? {}).length > 0;
  const read = plan.columns.filter(isRead);
  const columns = new Set([...withoutWorded(survey, plan).columns, ...read]);
  return { ...plan, columns: plan.columns.filter((column) => columns.has(column)) };
}

/** Answers in words stand as they were given: a form turns none of them round. */
function withoutWorded({ columns }: FileSurvey, plan: FilePlan): FilePlan {
  const isWorded = (index: number) => {
    const column = columns.find((one) => one.index === index);
    return column !== undefined && holdsWords(column);
  };
  return {
    ...plan,
    columns: plan.columns.filter(({ index, use }) => use.kind !== 'item' || !isWorded(index)),
  };
}

function openColumns(
  { columns }: FilePlan,
  isOpen: (use: ColumnUse) => boolean,
): readonly { readonly measure: string; readonly columns: readonly number[] }[] {
  const open = columns.filter(({ use }) => isOpen(use));
  return [...byMeasure(open)].map(([measure, list]) => ({
    measure,
    columns: list.map(({ index }) => index),
  }));
}

function hasSeveralOrders(measure: string, measures: readonly MeasureDefinition[]): boolean {
  const definition = measures.find(({ id }) => id === measure);
  return definition?.questions.some(({ key }) => key === 'item_order') ?? false;
}

function byMeasure(columns: readonly ColumnPlan[]): ReadonlyMap<string, readonly ColumnPlan[]> {
  const groups = new Map<string, ColumnPlan[]>();
  for (const column of columns) {
    const measure = sittingOf(column.use)?.measure;
    if (measure !== undefined) groups.set(measure, [...(groups.get(measure) ?? []), column]);
  }
  return groups;
}

function sittingOf(use: ColumnUse) {
  return use.kind === 'item' || use.kind === 'score' || use.kind === 'sitting_date'
    ? use.sitting
    : null;
}
