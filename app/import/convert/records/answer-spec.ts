import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Field } from '#app/records/field.ts';
import { keyedAnswer } from '#app/measures/keyed-answer.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { Keying } from '../../plan/column-use.ts';
import type { FilePlan } from '../../plan/file-plan.ts';
import type { CellReader } from '../cell-reading.ts';
import type { PlanReading } from '../plan-reading.ts';
import { answersInWords } from './answers-in-words.ts';
import { fieldNamed } from './field-named.ts';
import { valueSpec, type CellSpec, type Derive, type RecordSpec } from './record-spec.ts';
import type { AnswerColumn, AnswerUse } from './sittings.ts';

/** The response that one column of a sitting gives: the answer to a question, or a score. None where the cell holds no value. */
export function answerSpec(
  reading: PlanReading,
  table: TableDefinition,
  { column, use }: AnswerColumn,
  id: Derive,
): RecordSpec {
  const coded = (name: string, text: string): CellSpec =>
    reading.coded(fieldNamed(table, name), () => text);
  const { measure } = use.sitting;
  const definition = reading.measures.find((each) => each.id === measure);
  const value = valueCell(reading, fieldNamed(table, 'value'), { column, use }, definition);
  const stored = storedKeying(use, reading.plan, definition);
  const cells: readonly CellSpec[] = [
    reading.coded(fieldNamed(table, 'assessment_id'), id),
    coded('item', use.kind === 'item' ? use.item : use.scale),
    stored.turn === null ? value : { ...value, reader: turning(value.reader, stored.turn) },
    ...(stored.keying === null ? [] : [coded('keying', stored.keying)]),
    coded('level', use.kind === 'item' ? 'item' : levelOf(use, reading.plan)),
  ];
  return valueSpec(table, cells, 'value');
}

function valueCell(
  reading: PlanReading,
  field: Field,
  { column, use }: AnswerColumn,
  definition: MeasureDefinition | undefined,
): CellSpec {
  if (use.kind === 'score') return reading.ofColumn(field, column);
  const value = reading.ofColumn(field, column, reading.itemWords(use.sitting.measure, use.item));
  const item = definition && itemList(definition).find(({ key }) => key === use.item);
  const expected = item === undefined ? 'numbers' : `numbers from ${item.min} to ${item.max}`;
  return { ...value, reader: answersInWords(value.reader, expected) };
}

function levelOf(use: Extract<AnswerUse, { kind: 'score' }>, { answers }: FilePlan): string {
  return use.level === 'ask'
    ? (answers.scoreLevels[use.sitting.measure] ?? 'raw_score')
    : use.level;
}

interface StoredKeying {
  /** null: a score, which has none. */
  readonly keying: Keying | null;
  /** What is kept of an answer; null: the answer as it is. */
  readonly turn: ((answer: number) => number) | null;
}

/**
 * How an answer is kept. A measure that is printed in several orders reverses other questions in each; then the answers
 * are turned here, by the order that was named, and kept as reversed already.
 */
function storedKeying(
  use: AnswerUse,
  { answers }: FilePlan,
  definition: MeasureDefinition | undefined,
): StoredKeying {
  if (use.kind === 'score') return { keying: null, turn: null };
  const { measure } = use.sitting;
  const keying = use.keying === 'ask' ? (answers.keyings[measure] ?? 'raw') : use.keying;
  const order = answers.itemOrders[measure];
  if (definition === undefined || order === undefined) return { keying, turn: null };
  const keyed = (value: number) => keyedAnswer(definition, use.item, { value, keying }, order);
  return { keying: keyed(0).keying, turn: (value) => keyed(value).value };
}

function turning(reader: CellReader, turn: (answer: number) => number): CellReader {
  return (text) => {
    const read = reader(text);
    const { reading } = read;
    if (reading.state !== 'value' || typeof reading.value !== 'number') return read;
    return { ...read, reading: { state: 'value', value: turn(reading.value) } };
  };
}
