import type { AnswerValue } from '../output-check/answer.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A value as the grid writes it: no value at all and an empty text are told apart. */
export function cellWords(value: AnswerValue): string {
  if (value === null) return 'null';
  if (value === '') return '“”';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numbers.format(value).replace('-', '−');
  return value;
}
