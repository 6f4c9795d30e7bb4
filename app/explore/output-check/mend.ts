import { roundCount } from '#app/disclosure/round-count.ts';
import { isHidden, trueNumber, trueValue, type AnswerCell } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import type { ToCheck } from './check-context.ts';
import { asExactAsMayLeave, decimalsFor } from './decimals.ts';
import type { Mend } from './finding.ts';

/** How the row of small groups added together is named. */
const TOGETHER = 'Small groups together';

/** The answer after one mend. What was hidden stays known to the checks. */
export function mended(to: ToCheck, mend: Mend): ToCheck {
  switch (mend.kind) {
    case 'hide': {
      const places = new Set(mend.cells.map(({ row, column }) => `${row}:${column}`));
      return withRows(to, (cells, row) =>
        cells.map((cell, column) => (places.has(`${row}:${column}`) ? hide(cell) : cell)),
      );
    }
    case 'round':
      return rounded(to, mend.columns);
    case 'leave_out':
      return withoutColumns(to, new Set(mend.columns));
    case 'group':
      return grouped(to, mend.rows);
  }
}

/** Applies the first mend of every finding, again and again, until nothing is found or nothing more can be mended here. */
export function mendedAll(to: ToCheck, prefer: Mend['kind'] = 'hide'): ToCheck {
  let now = to;
  for (let turn = 0; turn < 20; turn += 1) {
    const finding = checkAnswer(now).find(({ mends }) => mends.length > 0);
    const mend = finding?.mends.find(({ kind }) => kind === prefer) ?? finding?.mends[0];
    if (mend === undefined) return now;
    now = mended(now, mend);
  }
  return now;
}

function hide(cell: AnswerCell): AnswerCell {
  return isHidden(cell) ? cell : { hidden: true, was: cell };
}

function withRows(
  to: ToCheck,
  change: (cells: readonly AnswerCell[], row: number) => readonly AnswerCell[],
): ToCheck {
  return { ...to, answer: { ...to.answer, rows: to.answer.rows.map(change) } };
}

function rounded(to: ToCheck, columns: readonly number[]): ToCheck {
  const { known, answer, policy } = to;
  const next = withRows(to, (cells) =>
    cells.map((cell, column) => {
      if (!columns.includes(column) || typeof cell !== 'number') return cell;
      return known.roles[column] === 'statistic' || known.roles[column] === 'sum'
        ? asExactAsMayLeave(cell, decimalsFor(answer, column))
        : roundCount(cell, policy);
    }),
  );
  return { ...next, known: { ...known, rounded: [...known.rounded, ...columns] } };
}

function withoutColumns(to: ToCheck, out: ReadonlySet<number>): ToCheck {
  const { answer, known } = to;
  const kept = answer.columns.flatMap((_, column) => (out.has(column) ? [] : [column]));
  const place = (column: number): number => kept.indexOf(column);
  return {
    ...to,
    answer: {
      columns: answer.columns.filter((_, column) => !out.has(column)),
      rows: answer.rows.map((cells) => cells.filter((_, column) => !out.has(column))),
    },
    known: {
      ...known,
      roles: known.roles.filter((_, column) => !out.has(column)),
      base: known.base === null || out.has(known.base) ? null : place(known.base),
      rounded: known.rounded.filter((column) => !out.has(column)).map(place),
      ...(known.spread
        ? {
            spread: {
              over: known.spread.over.map((row) => row.filter((_, column) => !out.has(column))),
              extremes: known.spread.extremes.filter((column) => !out.has(column)).map(place),
              multiples: known.spread.multiples.filter((column) => !out.has(column)).map(place),
            },
          }
        : {}),
      ...(known.parts
        ? {
            parts: Object.fromEntries(
              Object.entries(known.parts)
                .filter(([column]) => !out.has(Number(column)))
                .map(([column, parts]) => [place(Number(column)), parts]),
            ),
          }
        : {}),
    },
  };
}

/** Small rows become one row, joined by the next smallest until they are enough: counts are added, other numbers are hidden. */
function grouped(to: ToCheck, small: readonly number[]): ToCheck {
  const { answer, known, policy } = to;
  const { base } = known;
  if (base === null || small.length === 0) return to;
  const size = (row: number): number => trueNumber(answer.rows[row]?.[base]) ?? 0;
  const others = answer.rows
    .map((_, row) => row)
    .filter((row) => !small.includes(row))
    .sort((one, other) => size(one) - size(other));
  const joined = [...small];
  while (others.length > 0 && (joined.length < 2 || sum(joined.map(size)) <= policy.hideUpTo)) {
    joined.push(others.shift() ?? 0);
  }
  const together = answer.columns.map((_, column): AnswerCell => {
    const role = known.roles[column];
    if (role === 'label') return TOGETHER;
    const values = joined.map((row) => trueNumber(answer.rows[row]?.[column]) ?? 0);
    if (role === 'count' || role === 'event_count') return sum(values);
    return { hidden: true, was: trueValue(answer.rows[joined[0] ?? 0]?.[column]) };
  });
  const kept = answer.rows.flatMap((_, row) => (joined.includes(row) ? [] : [row]));
  const keptOf = <T>(each: readonly T[]): T[] => kept.flatMap((row) => each[row] ?? []);
  return {
    ...to,
    answer: { ...answer, rows: [...kept.map((row) => answer.rows[row] ?? []), together] },
    known: {
      ...known,
      ...(known.parts
        ? {
            parts: Object.fromEntries(
              Object.entries(known.parts).map(([column, each]) => [column, keptOf(each)]),
            ),
          }
        : {}),
      ...(known.spread
        ? {
            spread: {
              ...known.spread,
              over: [...kept.map((row) => known.spread?.over[row] ?? []), []],
            },
          }
        : {}),
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((soFar, value) => soFar + value, 0);
}
