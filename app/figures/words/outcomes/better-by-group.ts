import { formatThreshold } from '#app/results/format.ts';
import { outcomeShareParts, type OutcomeShares } from '../../outcomes/outcome-shares.ts';
import { cellText } from '../../cell-text.ts';
import { isClear, isPossible, standingMark } from '../../equity/standing.ts';
import { cellOf, columnOf, groupRowsOf, numberOf, totalRowOf } from '../../table-cells.ts';
import { comparedNotes } from '../compared-notes.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { midSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import { directionWords } from '../scale-name.ts';
import { noComparisonNote, smallNumberNotes, bandsNotes } from '../standing-notes.ts';
import { theseYoungPeople } from '../young-people.ts';
import type { Cell } from '#app/results/cell.ts';
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
      ...apartNotes(figure),
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
      : `${better} of ${theseYoungPeople(n)} got reliably better: too few to compare groups`;
  }
  if (share.state !== 'shown') return 'Reliable change by first score and by group';
  const rows = groupRowsOf(tables.groups);
  const better = (row: Row) => cellOf(row, 'better_share');
  const low = rows.find(({ key }) => startedLow.includes(key));
  const lowMark = low ? standingMark(better(low)) : 'similar';
  if (low && lowMark !== 'similar') {
    const end = scale.better === 'higher' ? 'low' : 'high';
    const care = lowMark.startsWith('possibly') ? 'possibly ' : '';
    const word = lowMark.endsWith('higher') ? 'more' : 'less';
    return `Those who started ${end} got reliably better ${care}${word} often: ${cellText(better(low), columnOf(tables.groups, 'better_share'))}, against ${text} of all`;
  }
  const groups = rows.filter(({ key }) => !key.startsWith('start:'));
  if (groups.some((row) => isClear(better(row))))
    return `${text} got reliably better, with clear differences between groups`;
  return groups.some((row) => isPossible(better(row)))
    ? `${text} got reliably better, with possible differences between groups`
    : `${text} got reliably better, with no clear difference between groups`;
}

/** The groups that stand apart from everyone else in who got reliably better. */
function apartNotes({ tables }: BetterByGroupFigure): readonly string[] {
  const groups = groupRowsOf(tables.groups).filter(({ key }) => !key.startsWith('start:'));
  const named = (is: (cell: Cell) => boolean) =>
    groups
      .filter((row) => is(cellOf(row, 'better_share')))
      .map(({ label }) => label)
      .join('; ');
  const [clear, possible] = [named(isClear), named(isPossible)];
  return [
    ...(clear === '' ? [] : [`Clearly apart from everyone else: ${clear}.`]),
    ...(possible === '' ? [] : [`Possibly apart from everyone else: ${possible}.`]),
    ...comparedNotes(tables.groups, 'better_share'),
  ];
}

function rowWords({ label, nText, shares }: OutcomeShares): string {
  const words = { worse: 'reliably worse', same: 'no reliable change', better: 'reliably better' };
  const said = shares.map(
    ({ outcome, value, text }) => `${value === null ? 'hidden' : text} ${words[outcome]}`,
  );
  return `${label}, n ${nText.startsWith('[') ? 'hidden' : nText}: ${said.join(', ')}`;
}
