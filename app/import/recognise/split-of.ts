import type { Field } from '#app/records/field.ts';
import { readCell } from '#app/records/read-cell.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';

type Separator = ';' | '|' | ',';

const SEPARATORS: readonly Separator[] = [';', '|', ','];
const textsTried = 80;
const fewestSplit = 2;

/**
 * The sign between several answers in one cell, as in "Anxiety; School", or null. A comma counts only where the parts
 * read as answers and the whole does not, since answers hold commas themselves.
 */
export function splitOf({ values }: ColumnSurvey, field: Field): Separator | null {
  if (field.type !== 'code' && field.type !== 'date') return null;
  const texts = values.slice(0, textsTried).map(([text]) => text);
  const isAnswer = (text: string) => readCell(field, text).state === 'value';
  const unread = texts.filter((text) => !isAnswer(text));
  for (const separator of SEPARATORS) {
    const several = unread.filter((text) => {
      const parts = text.split(separator).map((part) => part.trim());
      const filled = parts.filter((part) => part !== '');
      return parts.length > 1 && filled.length > 0 && filled.some(isAnswer);
    });
    if (several.length >= Math.min(fewestSplit, unread.length) && several.length > 0) {
      return separator;
    }
  }
  return null;
}
