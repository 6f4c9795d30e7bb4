import type { ResolvedCode } from '#app/measures/snomed/resolve-snomed-code.ts';
import type { RowInHand } from '../../parse/rows.ts';
import type { FaultSink } from '../judge-cell.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { Fault } from '../../problem-list.ts';
import { codedScoreCells } from './coded-score-cells.ts';

/** Whether anything can be made of a row. */
export type RowGuard = (row: RowInHand, rowNumber: number) => boolean;

/** Lets through the rows whose SNOMED code says what their score is of; null where the file has no such codes. */
export function codeGuard(reading: PlanReading, faults: FaultSink): RowGuard | null {
  const coded = codedScoreCells(reading);
  if (coded === null) return null;
  const { column, resolve } = coded;
  return (row, rowNumber) => {
    const text = row.text(column.index);
    const found = resolve(text);
    const fault = faultOf(found, text.trim());
    if (fault !== null) faults.add({ ...fault, column: column.header }, rowNumber);
    return found.state === 'found' || found.state === 'named';
  };
}

function faultOf(found: ResolvedCode, text: string): Omit<Fault, 'column'> | null {
  const expected = 'a SNOMED code with all its digits';
  const value = text === '' ? null : text;
  switch (found.state) {
    case 'found':
    case 'named':
      return found.repaired
        ? { rule: 'repaired_snomed', action: 'noted', value, expected: found.code }
        : null;
    case 'damaged':
      return {
        rule: found.by === 'spreadsheet' ? 'damaged_snomed' : 'wrong_snomed',
        action: 'row_left_out',
        value,
        expected,
      };
    case 'unknown':
      return { rule: 'unknown_snomed', action: 'row_left_out', value, expected };
    case 'not_a_code':
      return value === null
        ? { rule: 'required', action: 'row_left_out', value, expected: 'a value in every row' }
        : { rule: 'unknown_snomed', action: 'row_left_out', value, expected };
  }
}
