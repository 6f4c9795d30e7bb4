import { trueValue } from '../answer.ts';
import type { ToCheck } from '../check-context.ts';
import { columnsOf, several, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';

/** More rows than a person would read as a table. */
const MOST_ROWS = 2_000;

/** Rows that stand for young people and not for groups, pseudonyms, exact days, and listings. */
export function personLevel(to: ToCheck): readonly Finding[] {
  const { answer, known } = to;
  const findings: Finding[] = [];
  if (known.rows === 'people') {
    findings.push({
      rule: 'person_level_rows',
      cells: [],
      what: 'Rows about single young people',
      why: 'A row for each young person, or for each of their referrals, contacts or scores, tells of one young person even without a name.',
      mends: [],
      ask: 'Group the rows, and count the young people of each group: count(DISTINCT person_id) AS young_people.',
    });
  }
  if (answer.rows.length > MOST_ROWS) {
    findings.push({
      rule: 'too_many_rows',
      cells: [],
      what: `${several(answer.rows.length, 'row')}: a listing, not a table`,
      why: `More than ${MOST_ROWS.toLocaleString('en-GB')} groups cannot each be looked at before they leave.`,
      mends: [],
      ask: 'Use fewer or broader groups.',
    });
  }
  for (const column of columnsOf(to, 'pseudonym')) {
    findings.push({
      rule: 'pseudonym',
      cells: shownCells(to, [column], (cell) => trueValue(cell) !== null),
      what: `Pseudonyms in ${answer.columns[column]?.name ?? ''}`,
      why: 'A pseudonym stands for one young person, so what is beside it does too.',
      mends: known.rows === 'people' ? [] : [{ kind: 'leave_out', columns: [column] }],
      ...(known.rows === 'people' ? { ask: 'Leave the ids out, and count the young people.' } : {}),
    });
  }
  return findings;
}
