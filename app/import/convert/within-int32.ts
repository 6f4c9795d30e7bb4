import type { Field, Reading } from '#app/records/field.ts';

const widest = 2 ** 31 - 1;

/** A reading that a whole-number column can hold; a number too large for it becomes a fault, never another number. */
export function withinInt32(field: Field, reading: Reading): Reading {
  if (field.type !== 'integer' || reading.state !== 'value') return reading;
  if (Math.abs(Number(reading.value)) <= widest) return reading;
  const expected = `a whole number up to ${widest.toLocaleString('en-GB')}`;
  return { state: 'fault', fault: { rule: 'out_of_range', expected } };
}
