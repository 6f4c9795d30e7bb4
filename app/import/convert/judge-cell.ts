import type { ProblemRule } from '../import-report.ts';
import type { Fault } from '../problem-list.ts';
import type { Cell } from './cell.ts';
import type { CellFault } from './cell-reading.ts';

/** Takes faults as they are met. */
export interface FaultSink {
  add(fault: Fault, row: number): void;
}

/** Faults that leave the value as it is. */
const onlyNoted: ReadonlySet<ProblemRule> = new Set<ProblemRule>([
  'mojibake',
  'two_digit_year',
  'several_answers',
  'damaged_id',
]);

/** Notes what has to be said about a cell that is suspect. false: there can be no record without it. */
export function judgeCell(
  { column, source }: Cell,
  code: number,
  row: number,
  faults: FaultSink,
): boolean {
  const { kinds, faults: known } = column.store;
  const fault = known.get(code);
  if (kinds.get(code) === 'blank' || fault?.value === null) source?.countBlank(row);
  if (fault === undefined) return true;
  const isNoted = onlyNoted.has(fault.rule);
  const isUsable = isNoted || !column.field.required || fault.rule === 'not_in_list';
  if (source?.saidInRow !== row) {
    if (source !== null) source.saidInRow = row;
    faults.add(
      {
        rule: fault.rule,
        action: isNoted ? 'noted' : isUsable ? 'value_left_out' : 'row_left_out',
        column: source?.facts.header ?? null,
        value: fault.value,
        expected: expected(fault, source === null ? column.field.label : null),
      },
      row,
    );
  }
  return isUsable;
}

/** Without a column to name, what is missing is named by its field. */
function expected(fault: CellFault, field: string | null): string {
  return field !== null && fault.rule === 'required' ? field : fault.expected;
}
