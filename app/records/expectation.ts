import type { Field, FieldFault } from './field.ts';

/** What a field expects, as a noun phrase that finishes "Expected …". */
export function expectationOf(field: Field, rule?: FieldFault['rule']): string {
  if (rule === 'required') return 'a value in every row';
  switch (field.type) {
    case 'date':
      return 'a date such as 31/12/2025';
    case 'integer':
      return field.range
        ? `a whole number from ${field.range.min} to ${field.range.max}`
        : 'a whole number';
    case 'number':
      return field.range ? `a number from ${field.range.min} to ${field.range.max}` : 'a number';
    case 'yes_no':
      return 'yes or no';
    case 'code':
      return `a value from the list "${field.vocabulary?.label ?? field.label}"`;
    case 'id':
    case 'text':
    case 'free_text':
      return 'text';
  }
}
