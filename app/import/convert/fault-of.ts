import { expectationOf } from '#app/records/expectation.ts';
import type { Field, FieldFault, Reading } from '#app/records/field.ts';

/** What is wrong with a reading, or null. An answer that its list does not hold is a fault here, though it is kept as given. */
export function faultOf(field: Field, reading: Reading): FieldFault | null {
  switch (reading.state) {
    case 'value':
      return null;
    case 'fault':
      return reading.fault;
    case 'missing':
      return reading.kind === 'not_mapped'
        ? { rule: 'not_in_list', expected: expectationOf(field, 'not_in_list') }
        : null;
  }
}
