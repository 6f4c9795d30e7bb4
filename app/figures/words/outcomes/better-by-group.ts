import { formatThreshold } from '#app/results/format.ts';
import { outcomeShareParts, type OutcomeShares } from '../../outcomes/outcome-shares.ts';
import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, totalRowOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { midSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import { directionWords } from '../scale-name.ts';
import { noComparisonNote, smallNumberNotes, bandsNotes } from '../standing-notes.ts';
import { youngPeople } from '../young-people.ts';
import type { BetterByGroupFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from '../words.ts';

/** How reliable change differs by first score and by group, and why those who started low are expected to move most. */
export function betterByGroupWords(figure: BetterByGroupFigure): Words {
  const { scale, tables, characteristicLabel } = figure;
  const n = cellOf(totalRowOf(tables.groups), 'n');
  const by = characteristicLabel === null ? '' : ` and ${midSentence(characteristicLabel)}`;
  const hasStarts = figure.startedLow.length > 0;
  return {
    finding: findingOf(figure, numberOf(n)),
    subtitle: `Share of young people by reliable change in ${scale.measureLabel}, by first score${by}, %, ${nWords(n, tables.groups)}${directionWords(scale)}`,
    alt: `One bar for each group. ${outcomeShareParts(figure)
      .flatMap(({ rows }) => rows.map(rowWords))
      .join('. ')}.`,
    notes: [
      ...(hasStarts ? [regression(scale.better)] : []),
      ...smallNumberNotes(numberOf(n)),
      'Groups of a few young people have wide intervals: they are in the table.',
      ...(scale.reliableChange
        ? [
            `Reliable change: ${formatThreshold(scale.reliableChange.threshold)} ${scale.unit} or more.`,
          ]
        : []),
      ...bandsNotes(scale),
      noComparisonNote,
    ],
    warning: null,
  };
}

function regression(better: 'higher' | 'lower'): string {
  const end = better === 'higher' ? 'low' : 'high';
  return `Young people who started ${end} tend to score nearer the average when asked again, whatever is done: part of any difference by first score is that.`;
}

function findingOf(figure: BetterByGroupFigure, n: number | null): string {
  const { tables, startedLow, scale } = figure;
  if (n === 0) return 'No young people have both scores yet';
  const total = totalRowOf(tables.groups);
  const share = cellOf(total, 'better_share');
  const text = cellText(share, columnOf(tables.groups, 'better_share'));
  if (n !== null && n < leastToGeneralise) {
    const better = numberOf(cellOf(total, 'better'));
    return better === null
      ? 'There are too few young people to compare groups'
      : `${better} of these ${youngPeople(n)} got reliably better: too few to compare groups`;
  }
  if (share.state !== 'shown') return 'Reliable change by first score and by group';
  const apart = groupsApart(figure);
  const end = scale.better === 'higher' ? 'low' : 'high';
  const low = apart.filter(({ key }) => startedLow.includes(key));
  const [only] = low;
  if (only) {
    const own = cellOf(only, 'better_share');
    const word = own.state === 'shown' && own.value > share.value ? 'more' : 'less';
    return `Those who started ${end} got reliably better ${word} often: ${cellText(own, columnOf(tables.groups, 'better_share'))}, against ${text} of all`;
  }
  const groups = apart.filter(({ key }) => !key.startsWith('start:'));
  return groups.length === 0
    ? `${text} got reliably better, with no clear difference between groups`
    : `${text} got reliably better, with possible differences between groups`;
}

/** Rows whose interval misses the share of everyone. Not a test over all comparisons made. */
function groupsApart({ tables }: BetterByGroupFigure): readonly Row[] {
  const all = cellOf(totalRowOf(tables.groups), 'better_share');
  if (all.state !== 'shown') return [];
  return tables.groups.rows.filter((row) => {
    const cell = cellOf(row, 'better_share');
    return (
      row.role === 'group' &&
      (numberOf(cellOf(row, 'n')) ?? 0) >= 10 &&
      hasInterval(cell) &&
      (cell.interval.lower > all.value || cell.interval.upper < all.value)
    );
  });
}

function rowWords({ label, nText, shares }: OutcomeShares): string {
  const words = { worse: 'reliably worse', same: 'no reliable change', better: 'reliably better' };
  const said = shares.map(
    ({ outcome, value, text }) => `${value === null ? 'hidden' : text} ${words[outcome]}`,
  );
  return `${label}, n ${nText.startsWith('[') ? 'hidden' : nText}: ${said.join(', ')}`;
}
