import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import { keyFields } from '../../recognise/key-of-use.ts';
import type { PlanReading } from '../plan-reading.ts';
import { ageCell } from './age-cell.ts';
import { answersInWords } from './answers-in-words.ts';
import type { CellSpec } from './record-spec.ts';

/** The column of the plan that gives a field of a table, if one does. */
export function columnOf(
  reading: PlanReading,
  table: TableDefinition['name'],
  field: string,
): ColumnPlan | undefined {
  const { columns } = reading.plan;
  const own = columns.find(
    ({ use }) => use.kind === 'field' && use.table === table && use.field === field,
  );
  if (own !== undefined || !keyFields.has(field)) return own;
  return columns.find(({ use }) => use.kind === 'field' && use.field === field);
}

/** A field of a table as a column or a constant of the plan gives it; null when neither does. */
export function fieldCell(
  reading: PlanReading,
  table: TableDefinition,
  field: Field,
): CellSpec | null {
  const column = columnOf(reading, table.name, field.name);
  if (column !== undefined) {
    const cell = ageCell(reading, field, column) ?? reading.ofColumn(field, column);
    const isAnswer = table.name === 'responses' && field.name === 'value';
    return isAnswer ? { ...cell, reader: answersInWords(cell.reader, 'numbers') } : cell;
  }
  const constant = reading.plan.constants.find(
    (each) => each.table === table.name && each.field === field.name,
  );
  return constant === undefined ? null : reading.constant(field, constant.text);
}

/** Every field of a table that the plan gives, save those that `made` gives otherwise. */
export function cellsOf(
  reading: PlanReading,
  table: TableDefinition,
  made: Readonly<Record<string, (field: Field) => CellSpec | null>> = {},
): readonly CellSpec[] {
  return table.fields.flatMap((field) => {
    const make = Object.hasOwn(made, field.name) ? made[field.name] : undefined;
    return (make === undefined ? fieldCell(reading, table, field) : make(field)) ?? [];
  });
}
