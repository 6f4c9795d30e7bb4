import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { formatCount } from '#app/results/format.ts';

/** What a release hides and why, in sentences. Names no hidden number. */
export function hiddenWords(release: Release, report: AuditReport | null): readonly string[] {
  const { hiddenCells, chosenBy } = release;
  if (hiddenCells === 0) return ['Nothing had to be hidden. Counts are rounded all the same.'];
  const cells =
    report?.state === 'passed' || report?.state === 'refused'
      ? report.numbers.filter(({ place }) => place.kind === 'cell')
      : [];
  const forOthers = cells.filter(({ verdict }) => verdict === 'not_small').length;
  const small = cells.length - forOthers;
  return [
    `${formatCount(hiddenCells)} ${hiddenCells === 1 ? 'number shows' : 'numbers show'} as [c].`,
    ...(cells.length === 0
      ? []
      : [
          `${formatCount(small)} are small counts. ${formatCount(forOthers)} are counts that are not small, but from which a small one could be worked out by taking one number from another. The rest are shares, gaps and averages that rest on a hidden count.`,
        ]),
    chosenBy === 'least_loss'
      ? 'Which others to hide was chosen so that as little as possible is lost. What left earlier is hidden in the same places.'
      : 'Whole breakdowns were hidden where one number would not have been enough: the careful way, taken where the search for the least loss cannot run or does not end.',
  ];
}
