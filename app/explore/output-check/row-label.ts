import { trueValue } from './answer.ts';
import type { ToCheck } from './check-context.ts';

/** What names a row among the rows of other exports: its labels, days and numbers that are not counts, as text. */
export function rowLabel(
  { answer, known }: Pick<ToCheck, 'answer' | 'known'>,
  row: number,
): string {
  const labels = known.roles.flatMap((role, column) =>
    role === 'label' || role === 'day' ? [String(trueValue(answer.rows[row]?.[column]))] : [],
  );
  return JSON.stringify(labels);
}
