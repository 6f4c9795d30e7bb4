import { expectationOf } from './expectation.ts';
import type { Field, FieldFault, Reading } from './field.ts';
import { missingInCell } from './missing-in-cell.ts';
import { tidyCell } from './tidy-cell.ts';

const RULES: readonly FieldFault['rule'][] = [
  'not_a_date',
  'not_a_whole_number',
  'not_a_number',
  'out_of_range',
  'not_in_list',
  'required',
];

/**
 * What the text of one cell means for one field. Dates come back as ISO text (YYYY-MM-DD).
 * A coded or yes/no cell that matches nothing is missing as `not_mapped`, never "Other" and never a fault.
 * A required field without an answer is a fault of rule `required`, unless the text only failed to map.
 * Never throws.
 */
export function readCell(field: Field, text: string): Reading {
  const cell = tidyCell(text);
  const kind = missingInCell(field, cell);
  if (kind !== null) return field.required ? fault(field, 'required') : { state: 'missing', kind };

  if (takesAnyText(field)) return { state: 'value', value: cell };
  const parsed = field.schema.safeParse(cell);
  if (parsed.success) return { state: 'value', value: parsed.data };
  const message = parsed.error.issues[0]?.message;
  const rule = RULES.find((each) => each === message) ?? 'not_in_list';
  return rule === 'not_in_list' ? { state: 'missing', kind: 'not_mapped' } : fault(field, rule);
}

/** Ids are as many as rows: asking their schema, which takes any text, would cost more than all the rest. */
function takesAnyText({ type }: Field): boolean {
  return type === 'id' || type === 'text' || type === 'free_text';
}

function fault(field: Field, rule: FieldFault['rule']): Reading {
  return { state: 'fault', fault: { rule, expected: expectationOf(field, rule) } };
}
