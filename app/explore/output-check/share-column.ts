import { trueNumber, type Answer } from './answer.ts';

const PERCENT = /(^|[^a-z])(pct|percent|percentage|per_cent)([^a-z]|$)|%/i;
const PER_THOUSAND = /per_?(thousand|1000|mille)/i;
const SHARE = /(^|[^a-z])(share|rate|ratio|proportion|prop|fraction)([^a-z]|$)/i;

/**
 * What stands for everyone in a column of shares (100, 1,000 or 1), or null when it is none. Judged by the name and by no value
 * outside the range; a nameless column of numbers from 0 to 1, not all whole, counts as one too, which errs on the safe side.
 */
export function shareIn(
  { columns, rows }: Answer,
  column: number,
): { readonly of: 1 | 100 | 1000 } | null {
  const name = columns[column]?.name ?? '';
  const values = rows.flatMap((row) => trueNumber(row[column]) ?? []);
  const most = Math.max(0, ...values);
  if (values.some((value) => value < 0)) return null;
  if (PERCENT.test(name)) return most <= 100 ? { of: 100 } : null;
  if (PER_THOUSAND.test(name)) return most <= 1000 ? { of: 1000 } : null;
  if (SHARE.test(name)) return most <= 1 ? { of: 1 } : most <= 100 ? { of: 100 } : null;
  const isBetween = values.some((value) => value > 0 && value < 1);
  return isBetween && most <= 1 ? { of: 1 } : null;
}
