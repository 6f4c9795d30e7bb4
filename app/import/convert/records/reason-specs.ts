import type { TableDefinition } from '#app/records/table.ts';
import type { PlanReading } from '../plan-reading.ts';
import { cellsOf } from './field-cells.ts';
import type { RecordIds } from './record-ids.ts';
import { plainSpec, type PartInHand, type RecordSpec } from './record-spec.ts';
import { reasonColumns } from './reason-columns.ts';

/**
 * The reasons of a row's referral, which may stand in several columns and several in a cell: a record for each, with its
 * place among them where no column says it.
 */
export function reasonSpecs(
  reading: PlanReading,
  table: TableDefinition,
  ids: RecordIds,
): readonly RecordSpec[] {
  const part: PartInHand = { text: '', position: 0 };
  return reasonColumns(reading.plan).map(({ column, separator }, at) => {
    const position = cellsOf(reading, table).find(({ field }) => field.name === 'position');
    const cells = cellsOf(reading, table, {
      ...ids.made,
      reason: (field) => ({ ...reading.ofColumn(field, column), derive: () => part.text }),
      position: (field) => position ?? reading.derived(field, () => String(part.position)),
    });
    const reader = cells.find(({ field }) => field.name === 'reason')?.reader;
    return {
      ...plainSpec(table, cells),
      own: ['reason'],
      split: {
        index: column.index,
        separator,
        isOneAnswer: (text) => reader?.(text).fault === null,
        part,
        isFirst: at === 0,
      },
    };
  });
}
