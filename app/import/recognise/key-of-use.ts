import type { ColumnUse, SittingKey } from '../plan/column-use.ts';

/** Fields by which tables are joined: one column serves every table of the plan that has the field. */
export const keyFields: ReadonlySet<string> = new Set([
  'person_id',
  'referral_id',
  'assessment_id',
  'goal_id',
]);

/**
 * A text that is equal for two uses when they stand for the same thing, whatever their date order, values and
 * protection: what a select tells its options by, and what only one column of a file can be.
 */
export function keyOfUse(use: ColumnUse): string {
  switch (use.kind) {
    case 'field':
      return keyFields.has(use.field) ? `key ${use.field}` : `field ${use.table} ${use.field}`;
    case 'item':
      return `item ${sittingKey(use.sitting)} ${use.item}`;
    case 'score':
      return `score ${sittingKey(use.sitting)} ${use.scale} ${use.level}`;
    case 'sitting_date':
      return `sitting_date ${sittingKey(use.sitting)}`;
    case 'goal':
      return `goal ${use.goal} ${use.part} ${use.occasion ?? '-'}`;
    case 'survey_answer':
      return `survey_answer ${use.question}`;
    case 'coded_scale':
      return 'coded_scale';
    case 'undecided':
      return `undecided ${use.identifier}`;
    case 'left_out':
      return 'left_out';
  }
}

/** A text that is equal for two columns of the same sitting. */
export function sittingKey({ measure, informant, occasion }: SittingKey): string {
  return `${measure} ${informant ?? '-'} ${occasion ?? '-'}`;
}
