import type { Field } from '#app/records/field.ts';
import { normaliseValue } from '#app/records/normalise-value.ts';
import type { ReadOptions } from './read-options.ts';

const decimalComma = /^([-+]?\d+),(\d{1,2})$/;

/** The text of a number as the field reads it: words of a form as the number they stand for, 3,5 as 3.5 where a comma is that. */
export function numberText(field: Field, text: string, options: ReadOptions): string {
  const { wordsForNumbers, hasDecimalComma } = options;
  const number = wordsForNumbers?.get(normaliseValue(text));
  if (number !== undefined) return String(number);
  return hasDecimalComma === true && field.type === 'number'
    ? text.trim().replace(decimalComma, '$1.$2')
    : text;
}
