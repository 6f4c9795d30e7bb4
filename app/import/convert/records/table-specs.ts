import type { Field } from '#app/records/field.ts';
import type { TableDefinition, TableName } from '#app/records/table.ts';
import { keyFields } from '../../recognise/key-of-use.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { CodedScoreCells } from './coded-score-cells.ts';
import { cellsOf, columnOf, fieldCell } from './field-cells.ts';
import { fieldNamed } from './field-named.ts';
import { longAnswerCells } from './long-answers.ts';
import type { RecordIds } from './record-ids.ts';
import { plainSpec, type CellSpec, type Derive, type RecordSpec } from './record-spec.ts';

type Made = Readonly<Record<string, (field: Field) => CellSpec | null>>;

/** Tables that every row with their id says something of, and says again and again. */
const parents: ReadonlySet<TableName> = new Set<TableName>(['people', 'assessments', 'goals']);
/** Tables that every row of a file with a row an answer says something of. */
const children: ReadonlySet<TableName> = new Set<TableName>(['responses', 'goal_ratings']);

/** Tables of which a row of the file may hold one record among several of its parent. */
const finer: Readonly<Partial<Record<TableName, readonly TableName[]>>> = {
  referrals: [
    'contacts',
    'onward_referrals',
    'assessments',
    'responses',
    'goals',
    'goal_ratings',
    'feedback',
  ],
  assessments: ['responses'],
  goals: ['goal_ratings'],
};

/**
 * The record of a table that every row of a file gives column by column, where the plan feeds several tables: `others`
 * are those of them that are given the same way. A parent that stands in every row of its children is written once, and
 * where a row says nothing of it but its id, not at all.
 */
export function tableSpec(
  reading: PlanReading,
  table: TableDefinition,
  others: readonly TableName[],
  ids: RecordIds,
  coded: CodedScoreCells | null,
): RecordSpec {
  const made = madeFields(reading, table, ids, coded);
  const cells = cellsOf(reading, table, made);
  const spec = plainSpec(table, cells);
  const once = { ...spec, once: true };
  const own = ownFields(reading, table);
  if (parents.has(table.name)) return once;
  if (children.has(table.name)) return spec;
  if (table.name !== 'referrals') return { ...spec, own };
  return hasFiner(table, others) ? { ...once, own } : once;
}

export function hasFiner({ name }: TableDefinition, others: readonly TableName[]): boolean {
  return others.some((other) => finer[name]?.includes(other) === true);
}

/** The fields in which a row says something of this table alone. */
function ownFields(reading: PlanReading, table: TableDefinition): readonly string[] {
  return table.fields
    .filter(({ name }) => !keyFields.has(name) && columnOf(reading, table.name, name) !== undefined)
    .map(({ name }) => name);
}

/** Fields of a table whose cells no column gives and that can be made all the same, by name. */
export function madeFields(
  reading: PlanReading,
  table: TableDefinition,
  ids: RecordIds,
  coded: CodedScoreCells | null,
): Made {
  if (table.name === 'assessments') {
    const sitting = sittingFields(reading, ids, coded);
    return { ...ids.made, ...sitting, ...given(reading, table, coded?.assessments) };
  }
  if (table.name === 'responses') {
    const answer = answerFields(reading, table, coded);
    const sitting = sittingFields(reading, ids, coded);
    return { ...sitting, ...answer, ...given(reading, table, coded?.responses) };
  }
  if (table.name !== 'goals' && table.name !== 'goal_ratings') return ids.made;
  return { ...ids.made, ...goalFields(reading, ids) };
}

/** What a code says gives way to a column that says it, save for what only the code can say. */
function given(reading: PlanReading, table: TableDefinition, made: Made = {}): Made {
  return Object.fromEntries(
    Object.entries(made).map(([name, make]) => [
      name,
      (field: Field) => fieldCell(reading, table, field) ?? make(field),
    ]),
  );
}

/** A sitting in a file with a row an answer is told by its person, referral, measure, informant, occasion and date. */
function sittingFields(reading: PlanReading, ids: RecordIds, coded: CodedScoreCells | null): Made {
  if (ids.isGiven('assessment_id')) return {};
  const assessments = reading.table('assessments');
  const part = (name: string): Derive => {
    const field = assessments?.fields.find((each) => each.name === name);
    if (assessments === undefined || field === undefined) return () => '';
    const made = coded?.assessments[name]?.(field) ?? null;
    return reading.textOf(fieldCell(reading, assessments, field) ?? made);
  };
  const names = ['measure', 'informant', 'occasion', 'completed_on'];
  const date = part('completed_on');
  const ownRow: Derive = (row, rowNumber) => (date(row, rowNumber) === '' ? String(rowNumber) : '');
  const isRowASitting = !reading.feeds('responses');
  const id = ids.madeOf('A', [...names.map(part), ...(isRowASitting ? [ownRow] : [])]);
  return { assessment_id: (field) => reading.coded(field, id) };
}

function answerFields(
  reading: PlanReading,
  table: TableDefinition,
  coded: CodedScoreCells | null,
): Made {
  const assessments = reading.table('assessments');
  if (assessments === undefined || coded !== null) return {};
  const measure = fieldCell(reading, assessments, fieldNamed(assessments, 'measure'));
  if (measure === null) return {};
  const item = fieldCell(reading, table, fieldNamed(table, 'item'));
  const value = fieldCell(reading, table, fieldNamed(table, 'value'));
  const made = longAnswerCells(reading, {
    measure: reading.textOf(measure),
    item: item === null ? null : reading.textOf(item),
    value: reading.textOf(value),
  });
  return { ...given(reading, table, made), item: made.item };
}

function goalFields(reading: PlanReading, ids: RecordIds): Made {
  if (ids.isGiven('goal_id')) return {};
  const goals = reading.table('goals');
  const part = (name: string): Derive => {
    const field = goals?.fields.find((each) => each.name === name);
    return goals === undefined || field === undefined
      ? () => ''
      : reading.textOf(fieldCell(reading, goals, field));
  };
  const ownRow: Derive = (_row, rowNumber) => String(rowNumber);
  const isRowAGoal = !reading.feeds('goal_ratings');
  const id = ids.madeOf('G', [...['theme', 'set_on'].map(part), ...(isRowAGoal ? [ownRow] : [])]);
  return { goal_id: (field) => reading.coded(field, id) };
}
