import type { ToCheck } from '../check-context.ts';
import { columnsOf, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';

/** Without a count of young people nobody can tell how many stand behind a row. */
export function noCountColumn(to: ToCheck): readonly Finding[] {
  const { answer, known } = to;
  if (known.rows === 'people' || known.base !== null || answer.rows.length === 0) return [];
  const counted = columnsOf(to, 'event_count').map((column) => answer.columns[column]?.name ?? '');
  return [
    {
      rule: 'no_count_column',
      cells: [],
      what:
        counted.length > 0
          ? `${counted.join(', ')} counts rows, not young people`
          : 'No column says how many young people each row rests on',
      why: 'Several rows can be about one young person, so the rule for small groups needs the number of young people.',
      mends: [],
      ask: 'Add a count column: count(DISTINCT person_id) AS young_people.',
    },
  ];
}

/** Numbers that answer otherwise each time, or in no way that tells what they are. */
export function notUnderstood(to: ToCheck): readonly Finding[] {
  const columns = columnsOf(to, 'unknown');
  if (columns.length === 0 || to.known.rows === 'people') return [];
  const ask = to.known.hasSameNames
    ? {
        ask: 'Two rows have the same names. Give each a name of its own: a total, say, by CASE WHEN grouping(…) = 1.',
      }
    : {};
  const names = columns.map((column) => to.answer.columns[column]?.name ?? '').join(', ');
  return [
    {
      rule: 'not_understood',
      cells: shownCells(to, columns, (cell) => cell !== null),
      what: `What ${names} tells of cannot be seen`,
      why: 'Asked again with every young person twice, and of parts of the young people, it answers neither as a count does nor as the name of a group, so no rule for small groups can be applied to it.',
      mends: columns.length < to.answer.columns.length ? [{ kind: 'leave_out', columns }] : [],
      ...ask,
    },
  ];
}
