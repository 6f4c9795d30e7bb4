import { cellText } from '../../cell-text.ts';
import {
  boundsOf,
  everyoneWithBoth,
  firstScores,
  groupsAlike,
  groupsApart,
} from '../../outcomes/missing-in-full.ts';
import { isClear, standingStyles, type StandingMark } from '../../equity/standing.ts';
import { cellOf, columnOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { comparisonsNote } from '../equity-notes.ts';
import { nWords } from '../n-words.ts';
import { startSentence } from '../mid-sentence.ts';
import type { MissingInFullFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** Which groups lack scores, where those without a second score began, and what the missing could change at most. */
export function missingInFullWords(figure: MissingInFullFigure): Words {
  const { groups, baseline } = figure.tables;
  const eligible = cellOf(totalRowOf(groups), 'eligible');
  const gap = cellOf(totalRowOf(baseline), 'gap');
  return {
    finding: findingOf(figure),
    subtitle: `${startSentence(figure.population)}: characteristics and first scores of those with and without both scores, and limits for the result, ${nWords(eligible, { ...groups, columns: groups.columns.map((column) => (column.key === 'eligible' ? { ...column, key: 'n' } : column)) })}`,
    alt: altOf(figure),
    notes: [
      ...(isClear(gap)
        ? [`${startedWords(figure)}${flatter(figure) ? ' This could flatter the results.' : ''}`]
        : []),
      ...marksNote(figure),
      alikeNote(figure),
      `The limits suppose that every missing score lay at one end of the scale. They are no estimate: the truth lies between them, and nowhere in particular.`,
      comparisonsNote(figure.comparisons),
    ],
    warning: null,
  };
}

function findingOf(figure: MissingInFullFigure): string {
  const { measure } = boundsOf(figure);
  const { bounds } = figure.tables;
  const column = measure === 'change' ? 'mean_change' : 'better_share';
  const text = (row: string) =>
    cellText(cellOf(rowOf(bounds, row), column), columnOf(bounds, column));
  const number = (row: string) => numberOf(cellOf(rowOf(bounds, row), column));
  if (number('worst') === null || number('best') === null || number('observed') === null) {
    return groupsFinding(groupsApart(figure).length);
  }
  if (number('worst') === number('best'))
    return 'Nobody is missing, so nothing could change the result';
  const isRising = (number('worst') ?? 0) < (number('best') ?? 0);
  const low = isRising ? 'worst' : 'best';
  const high = isRising ? 'best' : 'worst';
  return measure === 'change'
    ? `With the scores that are missing, the average change could be anywhere from ${text(low)} to ${text(high)}; ${text('observed')} was found`
    : `With the scores that are missing, anywhere from ${text('worst')} to ${text('best')} could have got reliably better; ${text('observed')} was found`;
}

function groupsFinding(apart: number): string {
  if (apart === 0) return 'No group has both scores more or less often than everyone else';
  const groups = apart === 1 ? 'One group has' : `${apart} groups have`;
  return `${groups} both scores more or less often than everyone else`;
}

/** Those without a second score began worse, so that the result may look better than it would with them. */
function flatter({ scale, tables }: MissingInFullFigure): boolean {
  const gap = numberOf(cellOf(totalRowOf(tables.baseline), 'gap'));
  return gap !== null && gap < 0 === (scale.better === 'higher');
}

function startedWords({ scale, tables }: MissingInFullFigure): string {
  const row = totalRowOf(tables.baseline);
  const text = (key: string) => cellText(cellOf(row, key), columnOf(tables.baseline, key));
  const gap = numberOf(cellOf(row, 'gap')) ?? 0;
  const side = gap < 0 ? 'lower' : 'higher';
  const worse = gap < 0 === (scale.better === 'higher') ? 'further from well' : 'nearer to well';
  return `Young people with only a first score started ${side}, ${worse}: ${text('first_only')} on average, against ${text('both')} for those with both.`;
}

function marksNote(figure: MissingInFullFigure): readonly string[] {
  const marks = new Set(groupsApart(figure).map(({ meaning }) => meaning));
  if (marks.size === 0) return [];
  return ['Filled triangle: clearly lower or higher than everyone else. Open triangle: possibly.'];
}

function alikeNote(figure: MissingInFullFigure): string {
  const alike = groupsAlike(figure);
  if (alike === 0) return 'The table has every group.';
  return `${alike} further ${alike === 1 ? 'group shows' : 'groups show'} no clear difference: the table has every group.`;
}

function altOf(figure: MissingInFullFigure): string {
  const level = everyoneWithBoth(figure);
  const said = (text: string) => (text.startsWith('[') ? 'hidden' : text);
  const groups = groupsApart(figure).map(
    ({ label, text, meaning }) =>
      `${label} ${said(text)}, ${standingStyles[meaning as StandingMark].words}`,
  );
  const started = firstScores(figure).map(({ label, text }) => `${label}: ${said(text)}`);
  const bounds = boundsOf(figure).rows.map(({ label, text }) => `${label}: ${said(text)}`);
  return [
    `Share with both scores: all eligible ${said(level.text)}${groups.length === 0 ? ', and no group stands apart' : `; ${groups.join('; ')}`}.`,
    ...(started.length === 0 ? [] : [`Average first score. ${started.join('. ')}.`]),
    `Limits. ${bounds.join('. ')}.`,
  ].join(' ');
}
