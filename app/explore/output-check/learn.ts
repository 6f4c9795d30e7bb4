import { trueNumber, trueValue, type Answer, type AnswerCell } from './answer.ts';
import type { ColumnRole, Known } from './known.ts';

/** The same question put to three sets of records. */
export interface ThreeAnswers {
  readonly answer: Answer;
  /** Asked where every young person stands twice, as two people; null where it could not be asked. */
  readonly twice: Answer | null;
  /** Asked where every referral, contact, goal and score stands twice, of the same young people. */
  readonly repeated: Answer | null;
  readonly functions: readonly string[];
}

const SUMS = /^(sum|sum_no_overflow|fsum|sumkahan|kahan_sum)$/;
const DAYS = /^(DATE|TIME|TIMESTAMP)/;
const PSEUDONYM = /^(person:)?[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * What each column is, learned from how it answers and not from how it is written: where every young person stands twice, a
 * number of young people doubles and a mean stays. No SQL is read for it. A query that answers alike whatever it is asked of
 * has no count, and is asked for one. The engine gives a count as BIGINT: beside a sum, nothing else is taken for one.
 */
export function learn({ answer, twice, repeated, functions }: ThreeAnswers): Known {
  const sorted = inOrder(answer);
  const doubles = alike(sorted, twice);
  const repeats = alike(sorted, repeated);
  const hasSum = functions.some((name) => SUMS.test(name));
  const roles = answer.columns.map((column, at): ColumnRole => {
    const values = answer.rows.map((row) => trueValue(row[at]));
    if (values.some((value) => typeof value === 'string' && PSEUDONYM.test(value)))
      return 'pseudonym';
    if (DAYS.test(column.type)) return 'day';
    if (!values.some((value) => typeof value === 'number'))
      return doubles?.[at] === 'neither' || repeats?.[at] === 'neither' ? 'unknown' : 'label';
    const [people, events] = [doubles?.[at], repeats?.[at]];
    const isWhole = values.every(
      (value) => value === null || (Number.isInteger(value) && Number(value) >= 0),
    );
    if (people === 'doubled') {
      if (!isWhole || /^(DOUBLE|FLOAT|DECIMAL)/.test(column.type)) return 'sum';
      if (hasSum && column.type !== 'BIGINT') return 'sum';
      return events === 'same' ? 'count' : 'event_count';
    }
    if (people === 'same' && events === 'same') return 'statistic';
    return 'unknown';
  });
  return {
    roles,
    rows: rowsAre(answer, { twice, repeated }),
    functions,
    base: baseAmong(answer, roles),
    rounded: [],
  };
}

function rowsAre(
  answer: Answer,
  { twice, repeated }: Pick<ThreeAnswers, 'twice' | 'repeated'>,
): Known['rows'] {
  const n = answer.rows.length;
  if (twice === null || repeated === null) return 'unknown';
  if (n > 0 && (twice.rows.length === 2 * n || repeated.rows.length > n)) return 'people';
  return twice.rows.length === n && repeated.rows.length === n ? 'groups' : 'people';
}

/** Of the counts of young people the one that none exceeds, in every row. */
function baseAmong({ rows }: Answer, roles: readonly ColumnRole[]): number | null {
  const counts = roles.flatMap((role, column) => (role === 'count' ? [column] : []));
  const isMost = (column: number): boolean =>
    rows.every((row) => {
      const own = trueNumber(row[column]);
      return own !== null && counts.every((other) => (trueNumber(row[other]) ?? 0) <= own);
    });
  return counts.find(isMost) ?? null;
}

function alike(
  sorted: Answer['rows'],
  other: Answer | null,
): readonly ('same' | 'doubled' | 'neither')[] | null {
  if (other?.rows.length !== sorted.length) return null;
  const rows = inOrder(other);
  return other.columns.map((_, column) => {
    const words = sorted.map(
      (row, at) => [trueValue(row[column]), trueValue(rows[at]?.[column])] as const,
    );
    if (words.some(([one, two]) => typeof one === 'string' && one !== two)) return 'neither';
    const pairs = sorted.map(
      (row, at) => [trueNumber(row[column]), trueNumber(rows[at]?.[column])] as const,
    );
    if (pairs.every(([one, two]) => near(one, two))) {
      return pairs.every(([one]) => one === 0 || one === null) && pairs.some(([one]) => one === 0)
        ? 'doubled'
        : 'same';
    }
    return pairs.every(([one, two]) => near(one === null ? null : 2 * one, two))
      ? 'doubled'
      : 'neither';
  });
}

function near(one: number | null, two: number | null): boolean {
  if (one === null || two === null) return one === two;
  return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** Rows sorted by their words and then their numbers: numbers that double or stay keep their order. */
function inOrder({ rows }: Answer): Answer['rows'] {
  return [...rows].sort((one, other) => {
    for (const wanted of ['string', 'number'] as const) {
      for (let column = 0; column < one.length; column += 1) {
        const difference = compare(one[column], other[column], wanted);
        if (difference !== 0) return difference;
      }
    }
    return 0;
  });
}

function compare(
  one: AnswerCell | undefined,
  other: AnswerCell | undefined,
  wanted: 'string' | 'number',
): number {
  const [a, b] = [trueValue(one), trueValue(other)];
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  if (wanted === 'number') return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
  if (typeof a === 'number' || typeof b === 'number') return 0;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
