import type { TableDefinition } from '#app/records/table.ts';
import type { PlanReading } from '../plan-reading.ts';
import { answerSpec } from './answer-spec.ts';
import { cellsOf, fieldCell } from './field-cells.ts';
import { fieldNamed } from './field-named.ts';
import { onlyInformant } from '#app/measures/only-informant.ts';
import type { RecordIds } from './record-ids.ts';
import {
  cellsNamed,
  choosySpec,
  type CellSpec,
  type Derive,
  type RecordSpec,
} from './record-spec.ts';
import { sittingsOf, type Sitting } from './sittings.ts';

/**
 * The records of the sittings that stand side by side in a row: an assessment where there is any answer, or a date of
 * its own; a response for each answer. A sitting without a date is told from others by the row it stands in.
 */
export function sittingSpecs(reading: PlanReading, ids: RecordIds): readonly RecordSpec[] {
  const assessments = reading.table('assessments');
  const responses = reading.table('responses');
  if (assessments === undefined || responses === undefined) return [];
  const sittings = sittingsOf(reading.plan.columns);
  return sittings.flatMap((sitting) => {
    const facts = factsOf(reading, assessments, sitting);
    const isAlone = sittings.length === 1 && ids.isGiven('assessment_id');
    const id = isAlone ? ids.of('A', 'assessment_id', []) : madeId(reading, ids, facts);
    const answers = sitting.answers.map((answer) => answerSpec(reading, responses, answer, id));
    const own = [
      ...(sitting.ownsDate ? ['completed_on'] : []),
      ...(fieldCell(reading, assessments, fieldNamed(assessments, 'not_collected_reason')) === null
        ? []
        : ['not_collected_reason']),
    ];
    const cells = cellsOf(reading, assessments, {
      ...ids.made,
      assessment_id: (field) => reading.coded(field, id),
      measure: () => facts.measure,
      informant: () => facts.informant,
      occasion: () => facts.occasion,
      completed_on: () => facts.completedOn,
    });
    const witnesses = cellsNamed(answers, 'value');
    const assessment = { ...choosySpec(assessments, cells, own), witnesses };
    return [assessment, ...answers];
  });
}

interface SittingFacts {
  readonly measure: CellSpec;
  readonly informant: CellSpec | null;
  readonly occasion: CellSpec | null;
  readonly completedOn: CellSpec | null;
}

function factsOf(
  reading: PlanReading,
  table: TableDefinition,
  { key, date }: Sitting,
): SittingFacts {
  const coded = (name: string, code: string): CellSpec =>
    reading.coded(fieldNamed(table, name), () => code);
  const given = (name: string): CellSpec | null =>
    fieldCell(reading, table, fieldNamed(table, name));
  const definition = reading.measures.find(({ id }) => id === key.measure);
  const only = definition === undefined ? null : onlyInformant(definition);
  const answeredBy = only === null ? null : coded('informant', only);
  return {
    measure: coded('measure', key.measure),
    informant:
      key.informant === null
        ? (given('informant') ?? answeredBy)
        : coded('informant', key.informant),
    occasion: key.occasion === null ? given('occasion') : coded('occasion', key.occasion),
    completedOn:
      date === null
        ? given('completed_on')
        : reading.ofColumn(fieldNamed(table, 'completed_on'), date),
  };
}

function madeId(reading: PlanReading, ids: RecordIds, facts: SittingFacts): Derive {
  const { measure, informant, occasion, completedOn } = facts;
  const date = reading.textOf(completedOn);
  const parts = [measure, informant, occasion].map((cell) => reading.textOf(cell));
  const ownRow: Derive = (row, rowNumber) => (date(row, rowNumber) === '' ? String(rowNumber) : '');
  return ids.madeOf('A', [...parts, date, ownRow]);
}
