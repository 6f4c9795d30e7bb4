import { trueNumber, trueValue, type Answer, type AnswerCell } from './answer.ts';
import { alignParts } from './align-parts.ts';
import type { ColumnRole, Known } from './known.ts';
import type { PlanFacts } from './plan-facts.ts';
import { spreadOf } from './spread.ts';

/** The same question put to several sets of records. */
export interface Answers {
  readonly answer: Answer;
  /** Asked where every young person stands twice, as two people; null where it could not be asked. */
  readonly twice: Answer | null;
  /** Asked where every referral, contact, goal and score stands twice, of the same young people. */
  readonly repeated: Answer | null;
  /** Asked of each part of the young people; null where it could not be asked. */
  readonly parts: readonly Answer['rows'][] | null;
  /** What the engine's plan tells; null where it cannot be read. */
  readonly plan: PlanFacts | null;
}

/** Where the plan cannot be read, every number is treated as one that somebody may have had. */
const UNREAD: PlanFacts = { functions: ['any_value'], showsRecords: false, isCut: false };
const SUMS = /^(sum|sum_no_overflow|fsum|sumkahan|kahan_sum)$/;
/** Functions that divide by one less than the number of values. */
const SPREADS = /^(stddev|var|covar|sem)/;
const DAYS = /^(DATE|TIME|TIMESTAMP)/;
const PSEUDONYM = /^(person:)?[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * What each column is, learned from how it answers and not from how it is written: where every young person stands twice, a
 * number of young people doubles and a mean stays; over parts of them the name of a group stays, and what rests on few is
 * found in few parts. No SQL is read for it. A query that answers alike whatever it is asked of has no count, and is asked
 * for one. The engine gives a count as BIGINT: beside a sum, nothing else is taken for one.
 */
export function learn({ answer, twice, repeated, parts, plan }: Answers): Known {
  const { functions, showsRecords, isCut } = plan ?? UNREAD;
  const first = rolesOf(answer, { twice, repeated, functions });
  const aligned = parts && alignParts(answer, first, parts, isCut);
  const roles = first.map((role, column): ColumnRole => {
    if (aligned?.changing.has(column)) return 'unknown';
    return aligned?.rows === null && role !== 'label' && role !== 'pseudonym' ? 'unknown' : role;
  });
  const found = aligned?.rows ? spreadOf(answer, roles, aligned.rows) : null;
  return {
    roles,
    rows: showsRecords ? 'people' : rowsAre(answer, { twice, repeated }),
    functions,
    base: baseAmong(answer, roles, found?.spread.multiples ?? []),
    rounded: [],
    hasSameNames: aligned?.rows === null,
    ...(found ? { parts: found.largest, spread: found.spread } : {}),
  };
}

function rolesOf(
  answer: Answer,
  { twice, repeated, functions }: Pick<Answers, 'twice' | 'repeated'> & Pick<Known, 'functions'>,
): readonly ColumnRole[] {
  const sorted = inOrder(answer);
  const nearly = functions.some((name) => SPREADS.test(name));
  const doubles = alike(sorted, twice, nearly);
  const repeats = alike(sorted, repeated, nearly);
  const hasSum = functions.some((name) => SUMS.test(name));
  return answer.columns.map((column, at): ColumnRole => {
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
}

function rowsAre(
  answer: Answer,
  { twice, repeated }: Pick<Answers, 'twice' | 'repeated'>,
): Known['rows'] {
  const n = answer.rows.length;
  if (n > 0 && (twice?.rows.length === 2 * n || (repeated?.rows.length ?? 0) > n)) return 'people';
  if (twice === null || repeated === null) return 'unknown';
  return twice.rows.length === n && repeated.rows.length === n ? 'groups' : 'people';
}

/** Of the counts of young people the one that none exceeds, in every row. */
function baseAmong(
  { rows }: Answer,
  roles: readonly ColumnRole[],
  not: readonly number[],
): number | null {
  const counts = roles.flatMap((role, column) =>
    role === 'count' && !not.includes(column) ? [column] : [],
  );
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
  nearly: boolean,
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
    if (pairs.every(([one, two]) => near(one === null ? null : 2 * one, two))) return 'doubled';
    return nearly && pairs.every(([one, two]) => close(one, two)) ? 'same' : 'neither';
  });
}

function near(one: number | null, two: number | null): boolean {
  if (one === null || two === null) return one === two;
  return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** A standard deviation of n becomes that of 2n: a little smaller, and 0 where one person had none. */
function close(one: number | null, two: number | null): boolean {
  if (one === null || two === null) return one === two || (one ?? two) === 0;
  return Math.abs(one - two) <= 0.34 * Math.abs(one);
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
