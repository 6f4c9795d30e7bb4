import type { Field } from '#app/records/field.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { notRecognisedFault } from './file-fault.ts';
import type { FilePlan } from './plan/file-plan.ts';
import type { Fault } from './problem-list.ts';

export interface PlannedRecords {
  readonly tables: readonly TableDefinition[];
  readonly madeIds: readonly Field[];
  readonly mixedDates: ReadonlySet<string>;
}

/** What has to be said of the file as a whole because of its plan. */
export function planFaults(plan: FilePlan, records: PlannedRecords): readonly Fault[] {
  const made = [...new Set(records.madeIds.map(({ label }) => label))];
  return [
    ...(records.tables.length === 0 ? [notRecognisedFault(null)] : []),
    ...secondColumns(plan, records.tables),
    ...[...records.mixedDates].map(mixedFault),
    ...made.map(derivedFault),
  ];
}

function secondColumns({ columns }: FilePlan, tables: readonly TableDefinition[]): Fault[] {
  return columns.flatMap(({ header, use }) => {
    if (use.kind !== 'left_out' || use.why !== 'second_column') return [];
    const field = tables.flatMap(
      (table) => fieldForHeader(table, withoutNumber(header))?.field ?? [],
    )[0];
    return [
      {
        rule: 'duplicate_column' as const,
        action: 'noted' as const,
        column: header,
        value: null,
        expected: field?.label ?? header,
      },
    ];
  });
}

function mixedFault(column: string): Fault {
  const expected = 'one order of day and month';
  return { rule: 'date_order_mixed', action: 'noted', column, value: null, expected };
}

/** `expected` names the id. */
function derivedFault(expected: string): Fault {
  return { rule: 'derived_id', action: 'noted', column: null, value: null, expected };
}

/** A repeated header as it stands in the file: "Title" for "Title (2)". */
function withoutNumber(header: string): string {
  return header.replace(/ \(\d+\)$/, '');
}
