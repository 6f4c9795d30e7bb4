import type { Field, Reading } from '#app/records/field.ts';
import { yesOrNo } from '#app/records/yes-or-no.ts';
import type { ValueMeaning } from '../plan/column-use.ts';

/** What a person has said that an answer means, as a reading of the field. */
export function meaningReading(field: Field, meaning: ValueMeaning): Reading {
  if ('missing' in meaning) return { state: 'missing', kind: meaning.missing };
  if ('notMapped' in meaning) return { state: 'missing', kind: 'not_mapped' };
  const value = valueOf(field, meaning.code);
  return value === null ? { state: 'missing', kind: 'not_mapped' } : { state: 'value', value };
}

/** A code stands for itself in a list; elsewhere it is written as the field is. null: the field cannot hold it. */
function valueOf(field: Field, code: string): string | number | boolean | null {
  if (field.type === 'yes_no') return yesOrNo(code);
  if (field.type === 'code') {
    return field.vocabulary?.terms.some((term) => term.code === code) === true ? code : null;
  }
  const parsed = field.schema.safeParse(code);
  return parsed.success ? parsed.data : null;
}
