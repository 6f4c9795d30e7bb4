import { ageAt } from '#app/identifiers/age-at.ts';
import { maskValue } from '#app/identifiers/mask-value.ts';
import type { Field } from '#app/records/field.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import { anyDate } from '../any-date.ts';
import type { CellReader } from '../cell-reading.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { CellSpec } from './record-spec.ts';

/** What stands before a date of birth of which no age could be made. */
const noDate = 'no date: ';
const noAge = 'no age: ';

/**
 * The age in whole years on the day in another column, where the column's protection asks for that; else null. The date
 * of birth goes no further, and a wrong one is quoted masked.
 */
export function ageCell(reading: PlanReading, field: Field, column: ColumnPlan): CellSpec | null {
  const { use } = column;
  if (use.kind !== 'field' || use.protection?.kind !== 'age_at') return null;
  const { dateColumn } = use.protection;
  const dates = reading.plan.columns.find(({ index }) => index === dateColumn);
  const birth = reading.stored(anyDate, column);
  const day = dates === undefined ? null : reading.stored(anyDate, dates);
  const { reader } = reading.derived(field, () => '');
  return {
    field,
    column,
    constant: null,
    derive: (row, rowNumber) => {
      const text = row[column.index] ?? '';
      const born = birth(row, rowNumber);
      if (born === '') return missingInCell(anyDate, tidyCell(text)) === null ? noDate + text : '';
      const on = day?.(row, rowNumber) ?? '';
      if (on === '') return '';
      const age = ageAt(born, on);
      return age === null ? noAge + text : String(age);
    },
    reader: (text) => masked(text, reader),
  };
}

function masked(text: string, reader: CellReader): ReturnType<CellReader> {
  const prefix = [noDate, noAge].find((each) => text.startsWith(each));
  if (prefix === undefined) return reader(text);
  const birth = text.slice(prefix.length);
  return {
    reading: { state: 'missing', kind: 'not_mapped' },
    given: '',
    fault: {
      rule: prefix === noDate ? 'not_a_date' : 'out_of_range',
      expected: 'a date of birth before that day',
      value: maskValue(birth, 'date_of_birth'),
    },
  };
}
