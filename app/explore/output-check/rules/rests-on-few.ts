import { PARTS } from '#app/workspace/research/is-about-people.ts';
import type { ToCheck } from '../check-context.ts';
import { columnsOf, several, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';
import { leastSpread } from '../least-spread.ts';

/**
 * Numbers that rest on fewer young people than their row does: a mean of those with a score, of a FILTER or a CASE, events of
 * a few. And counts behind which fewer stand than they say. Seen from over how many parts of the young people they are
 * spread: what rests on seven is found in seven parts at most.
 */
export function restsOnFew(to: ToCheck): readonly Finding[] {
  const { known } = to;
  if (!known.spread || known.rows === 'people') return [];
  return [...numbersOfFew(to, known.spread), ...countedAgain(to, known.spread)];
}

type Spread = NonNullable<ToCheck['known']['spread']>;

function numbersOfFew(to: ToCheck, { over }: Spread): readonly Finding[] {
  const { known, policy } = to;
  const { base } = known;
  const least = Math.max(policy.leastMeanBase, policy.hideUpTo + 1);
  const cells = shownCells(
    to,
    columnsOf(to, 'statistic', 'sum', 'event_count'),
    (cell) => cell !== null && cell !== 0,
  ).filter(({ row, column }) => {
    const own = over[row]?.[column] ?? PARTS;
    return own < least && own < (base === null ? PARTS : (over[row]?.[base] ?? PARTS));
  });
  if (cells.length === 0) return [];
  return [
    {
      rule: 'rests_on_few',
      cells,
      what: `${several(cells.length, 'number')} of fewer young people than the row counts`,
      why: `A condition, or missing values, may leave fewer than ${least} young people behind this number, though its row counts more.`,
      mends: [{ kind: 'hide', cells }],
      ask: 'Count the young people of this number alone: count(DISTINCT person_id) FILTER (WHERE …).',
    },
  ];
}

function countedAgain(to: ToCheck, { over, multiples }: Spread): readonly Finding[] {
  const { known, policy } = to;
  const counts = columnsOf(to, 'count').filter((column) => !multiples.includes(column));
  const cells = [
    ...shownCells(to, multiples, (cell) => cell !== null),
    ...counts.flatMap((column) => {
      const blur = known.rounded.includes(column) ? policy.roundTo : 0;
      return shownCells(to, [column], (cell, row) => {
        const spread = over[row]?.[column];
        if (typeof cell !== 'number' || spread === undefined) return false;
        return cell > policy.hideUpTo && spread < leastSpread(cell - blur, PARTS);
      });
    }),
  ];
  if (cells.length === 0) return [];
  return [
    {
      rule: 'counted_again',
      cells,
      what: `${several(cells.length, 'count')} with fewer young people behind than ${cells.length === 1 ? 'it says' : 'they say'}`,
      why: 'Young people seem to be counted several times, by a join or by arithmetic, so a count over the threshold may be of very few.',
      mends: [{ kind: 'leave_out', columns: [...new Set(cells.map(({ column }) => column))] }],
      ask: 'Count each young person once: count(DISTINCT person_id).',
    },
  ];
}
