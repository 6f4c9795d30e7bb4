import { roundCount } from '#app/disclosure/round-count.ts';
import type { ToCheck } from '../check-context.ts';
import { columnsOf, shownCells } from '../cells.ts';
import { asExactAsMayLeave, decimalsFor } from '../decimals.ts';
import type { Finding } from '../finding.ts';

/** Counts that are exact though the policy rounds, and numbers with more digits than the policy's rounding leaves honest. */
export function rounding(to: ToCheck): readonly Finding[] {
  const { known, policy, answer } = to;
  const findings: Finding[] = [];
  const counts = columnsOf(to, 'count', 'event_count').filter(
    (column) => !known.rounded.includes(column),
  );
  const exact = shownCells(
    to,
    counts,
    (cell) => typeof cell === 'number' && roundCount(cell, policy) !== cell,
  );
  if (policy.roundTo > 1 && exact.length > 0) {
    findings.push({
      rule: 'not_rounded',
      cells: exact,
      what: 'Counts are exact',
      why: `The rule rounds what leaves to the nearest ${policy.roundTo}, so that two tables cannot be taken from one another.`,
      mends: [{ kind: 'round', columns: counts }],
    });
  }
  const fine = columnsOf(to, 'statistic', 'sum').filter(
    (column) => !known.rounded.includes(column),
  );
  const cells = fine.flatMap((column) =>
    shownCells(
      to,
      [column],
      (cell) =>
        typeof cell === 'number' && asExactAsMayLeave(cell, decimalsFor(answer, column)) !== cell,
    ),
  );
  if (cells.length > 0) {
    findings.push({
      rule: 'too_exact',
      cells,
      what: 'Means, shares or sums with many digits',
      why: 'Times the number of young people, all its digits give the sum back, and two such sums one young person.',
      mends: [{ kind: 'round', columns: [...new Set(cells.map(({ column }) => column))] }],
    });
  }
  return findings;
}
