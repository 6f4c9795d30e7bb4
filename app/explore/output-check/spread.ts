import { trueNumber, trueValue, type Answer, type AnswerCell } from './answer.ts';
import type { AlignedParts } from './align-parts.ts';
import type { ColumnRole, Known, LargestParts, Spread } from './known.ts';

/** Enough counts of parts that a common divisor is no accident. */
const ENOUGH = 8;

export function spreadOf(
  answer: Answer,
  roles: readonly ColumnRole[],
  rows: NonNullable<AlignedParts['rows']>,
): { readonly spread: Spread; readonly largest: NonNullable<Known['parts']> } {
  const values = (row: number, column: number): AnswerCell[] =>
    (rows[row] ?? []).flatMap((part) =>
      part === null || part === 'cut' ? [] : [part[column] ?? null],
    );
  const over = answer.rows.map((cells, row) => {
    const beyond = (rows[row] ?? []).filter((part) => part === 'cut').length;
    return cells.map(
      (cell, column) => beyond + filled(values(row, column), cell, roles[column]).length,
    );
  });
  const each = (role: ColumnRole): number[] =>
    roles.flatMap((own, column) => (own === role ? [column] : []));
  const numbersOf = (column: number) =>
    answer.rows.map((cells, row) => ({
      whole: trueNumber(cells[column]),
      parts: values(row, column).flatMap((cell) => trueNumber(cell) ?? []),
    }));
  const spread: Spread = {
    over,
    extremes: each('statistic').filter((column) => isExtreme(numbersOf(column))),
    multiples: each('count').filter((column) => {
      const counts = numbersOf(column).flatMap(({ parts }) => parts.filter((n) => n > 0));
      return counts.length >= ENOUGH && counts.reduce(commonDivisor) > 1;
    }),
  };
  // No young person's amount can be larger than that of a part.
  return {
    spread,
    largest: Object.fromEntries(
      each('sum').flatMap((column) => {
        const found = numbersOf(column).map(largestOf);
        return found.every((pair) => pair !== null) ? [[column, found]] : [];
      }),
    ),
  };
}

/** The values of the parts that say something: no null, no count of 0, and not the one value that stands for "nobody". */
function filled(
  values: readonly AnswerCell[],
  whole: AnswerCell,
  role: ColumnRole | undefined,
): readonly AnswerCell[] {
  const said = values.filter((cell) => trueValue(cell) !== null);
  if (role === 'count' || role === 'event_count' || role === 'sum')
    return said.filter((cell) => trueNumber(cell) !== 0);
  const times = new Map<AnswerCell, number>();
  for (const cell of said) times.set(trueValue(cell), (times.get(trueValue(cell)) ?? 0) + 1);
  const [commonest, most] = [...times].sort(([, one], [, other]) => other - one)[0] ?? [null, 0];
  return most > said.length / 2 && times.size > 1 && commonest !== trueValue(whole)
    ? said.filter((cell) => trueValue(cell) !== commonest)
    : said;
}

/** A mean of parts that differ lies between them; a least or greatest value is one of theirs, in row after row. */
function isExtreme(
  rows: readonly { readonly whole: number | null; readonly parts: readonly number[] }[],
): boolean {
  const telling = rows.flatMap(({ whole, parts }) =>
    whole !== null && new Set(parts).size > 1 ? [{ whole, parts }] : [],
  );
  return (
    telling.length > 0 &&
    (telling.every(({ whole, parts }) => whole === Math.max(...parts)) ||
      telling.every(({ whole, parts }) => whole === Math.min(...parts)))
  );
}

/** null where the parts do not add up to the whole, or an amount is negative: then they bound nothing. */
function largestOf({
  whole,
  parts,
}: {
  readonly whole: number | null;
  readonly parts: readonly number[];
}): LargestParts | null {
  const sum = parts.reduce((soFar, value) => soFar + value, 0);
  if (parts.some((value) => value < 0)) return null;
  if (Math.abs(sum - (whole ?? 0)) > 1e-6 * Math.max(1, sum)) return null;
  const [largest = 0, second = 0] = [...parts].sort((one, other) => other - one);
  return { largest, second };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
