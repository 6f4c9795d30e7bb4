import type { TableDefinition } from '#app/records/table.ts';
import type { PlanReading } from '../plan-reading.ts';
import { codedScoreCells } from './coded-score-cells.ts';
import { cellsOf } from './field-cells.ts';
import { goalSpecs } from './goal-specs.ts';
import { reasonColumns } from './reason-columns.ts';
import { reasonSpecs } from './reason-specs.ts';
import { RecordIds } from './record-ids.ts';
import { plainSpec, type RecordSpec } from './record-spec.ts';
import { sittingSpecs } from './sitting-specs.ts';
import { surveySpecs } from './survey-specs.ts';
import { madeFields, tableSpec } from './table-specs.ts';

/** Every kind of record that a row of the file may give by its plan, parents before children. */
export function recordSpecs(reading: PlanReading, fileName: string): readonly RecordSpec[] {
  const { columns } = reading.plan;
  const { tables } = reading;
  const has = (kind: (typeof columns)[number]['use']['kind']): boolean =>
    columns.some(({ use }) => use.kind === kind);
  const isLong = columns.some(({ use }) => use.kind === 'field' && use.table === 'responses');
  const isWide =
    has('item') || has('score') || (has('sitting_date') && !isLong && !has('coded_scale'));
  const isSideBySide = (table: TableDefinition): boolean =>
    (isWide && (table.name === 'assessments' || table.name === 'responses')) ||
    (has('goal') && (table.name === 'goals' || table.name === 'goal_ratings')) ||
    (has('survey_answer') && table.name === 'feedback');
  const byColumn = tables.filter((table) => !isSideBySide(table));
  const ids = new RecordIds(reading);
  const [only] = byColumn;
  if (only !== undefined && tables.length === 1 && !needsMore(reading, only)) {
    return [plainSpec(only, cellsOf(reading, only, madeFields(reading, only, ids, null)))];
  }
  const coded = codedScoreCells(reading);
  const names = byColumn.map(({ name }) => name);
  return [
    ...byColumn.flatMap((table) =>
      table.name === 'referral_reasons'
        ? reasonSpecs(reading, table, ids)
        : [tableSpec(reading, table, names, ids, coded)],
    ),
    ...(isWide ? sittingSpecs(reading, ids) : []),
    ...(has('goal') ? goalSpecs(reading, ids) : []),
    ...(has('survey_answer') ? surveySpecs(reading, fileName) : []),
  ];
}

/** A table that is fed alone and yet not column by column: a code says what a row is, or a row holds several records. */
function needsMore({ plan }: PlanReading, { name }: TableDefinition): boolean {
  if (plan.columns.some(({ use }) => use.kind === 'coded_scale')) return true;
  const reasons = name === 'referral_reasons' ? reasonColumns(plan) : [];
  return reasons.length > 1 || reasons.some(({ separator }) => separator !== null);
}
