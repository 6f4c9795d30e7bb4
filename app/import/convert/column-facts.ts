import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { ColumnPlan } from '../plan/file-plan.ts';
import type { PlanReading } from './plan-reading.ts';
import type { ColumnFacts } from './source-column.ts';

/** How a used column is spoken of in the report of its file. */
export function columnFacts(reading: PlanReading, { header, use }: ColumnPlan): ColumnFacts {
  const nothing = { header, field: null, fieldLabel: null, matchedBy: null };
  switch (use.kind) {
    case 'field': {
      const table = reading.table(use.table);
      const field = table?.fields.find(({ name }) => name === use.field);
      const match = table === undefined ? null : fieldForHeader(table, header);
      const matchedBy = match !== null && match.field === field ? match.matchedBy : null;
      return { header, field: use.field, fieldLabel: field?.label ?? use.field, matchedBy };
    }
    case 'item':
      return { ...nothing, field: use.item, fieldLabel: `Answer ${use.item}` };
    case 'score':
      return {
        ...nothing,
        field: use.scale,
        fieldLabel: `Score ${use.sitting.measure} ${use.scale}`,
      };
    case 'sitting_date':
      return { ...nothing, field: 'completed_on', fieldLabel: 'Date completed' };
    case 'goal':
      return { ...nothing, field: use.part, fieldLabel: `Goal ${use.goal}` };
    case 'survey_answer':
      return { ...nothing, field: 'answer', fieldLabel: 'Answer' };
    case 'coded_scale':
      return { ...nothing, field: 'measure', fieldLabel: 'Measure and scale' };
    case 'undecided':
    case 'left_out':
      return nothing;
  }
}
