import { trueValue } from './answer.ts';
import type { ToCheck } from './check-context.ts';

/** What names a row among the rows of other exports: its labels and days, or where there are none its first number, as text. */
export function rowLabel(
  { answer, known }: Pick<ToCheck, 'answer' | 'known'>,
  row: number,
): string {
  const words = known.roles.flatMap((role, column) =>
    role === 'label' || role === 'day' ? [column] : [],
  );
  const number = known.roles.indexOf('statistic');
  const columns = words.length > 0 || number === -1 || answer.rows.length < 2 ? words : [number];
  return JSON.stringify(columns.map((column) => String(trueValue(answer.rows[row]?.[column]))));
}
