import type { PlanReading } from '../plan-reading.ts';
import { derivedId, oncePerRow } from './derived-id.ts';
import { cellsOf, fieldCell } from './field-cells.ts';
import { choosySpec, type Derive, type RecordSpec } from './record-spec.ts';

/**
 * The feedback of a survey with a column a question: a record for each answer, all of one reply under one id. The
 * comment goes with the first question, so that it is kept once.
 */
export function surveySpecs(reading: PlanReading, fileName: string): readonly RecordSpec[] {
  const feedback = reading.table('feedback');
  if (feedback === undefined) return [];
  const reply: Derive = oncePerRow((_row, rowNumber) =>
    derivedId('F', [fileName, String(rowNumber)]),
  );
  let isFirst = true;
  return reading.plan.columns.flatMap((column) => {
    const { use } = column;
    if (use.kind !== 'survey_answer') return [];
    const hasComment = isFirst;
    isFirst = false;
    const cells = cellsOf(reading, feedback, {
      feedback_id: (field) => fieldCell(reading, feedback, field) ?? reading.coded(field, reply),
      question: (field) => reading.constant(field, use.question),
      answer: (field) => reading.ofColumn(field, column),
      comment: (field) => (hasComment ? fieldCell(reading, feedback, field) : null),
    });
    return [choosySpec(feedback, cells, hasComment ? ['answer', 'comment'] : ['answer'])];
  });
}
