import { formatFraction } from '#app/results/format.ts';
import { cellText } from '../cell-text.ts';
import { levelOf, missingGroups } from '../missing-groups.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  rowOf,
  totalRowOf,
} from '../table-cells.ts';
import { spokenCell } from './spoken-cell.ts';
import { startSentence } from './mid-sentence.ts';
import { youngPeople } from './young-people.ts';
import { comparedNotes } from './compared-notes.ts';
import { nWords } from './n-words.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import type { MissingGroup } from '../missing-groups.ts';
import type { Words } from './words.ts';

const longestNames = 60;

/** How many of those eligible have both scores, which groups may be missing more often, and whether those missing started elsewhere. */
export function whoIsMissingWords(figure: WhoIsMissingFigure): Words {
  const { status } = figure.tables;
  const n = cellOf(totalRowOf(status), 'n');
  const groups = missingGroups(figure);
  const started = startedApart(figure);
  return {
    finding: `${bothFinding(figure)}${groupsFinding(groups)}`,
    subtitle: `${startSentence(figure.population)}, by which scores they gave, ${nWords(n, status)}`,
    alt: altOf(figure, groups),
    notes: [...(started?.clear === false ? [started.text] : []), ...groupNotes(figure, groups)],
    warning: started?.clear
      ? { lead: 'These results may not speak for everyone.', text: started.text }
      : null,
  };
}

function bothFinding({ tables }: WhoIsMissingFigure): string {
  const eligible = numberOf(cellOf(totalRowOf(tables.status), 'n'));
  const both = rowOf(tables.status, 'both');
  const n = numberOf(cellOf(both, 'n'));
  if (eligible === 0) return 'There are no young people to look for scores of yet';
  if (n !== null && eligible !== null) {
    if (eligible === 1)
      return `The 1 young person ${n === 1 ? 'has both scores' : 'does not have both scores'}`;
    return `${formatFraction(n, eligible)} young people have both scores`;
  }
  const share = cellOf(both, 'share');
  return share.state === 'shown'
    ? `${cellText(share, columnOf(tables.status, 'share'))} of young people have both scores`
    : 'How many young people have both scores is too small a number to show';
}

function groupsFinding(groups: readonly MissingGroup[]): string {
  const clearly = groups.filter(({ against }) => against === 'clearly_lower');
  const possibly = groups.filter(({ against }) => against === 'possibly_lower');
  const lower = clearly.length > 0 ? clearly : possibly;
  if (lower.length === 0) return '';
  const care = clearly.length > 0 ? '' : 'possibly ';
  const names = lower.map(({ label }) => label).join(' and ');
  if (lower.length <= 2 && names.length <= longestNames) {
    return `. ${startSentence(`${care}missing more often`)}: ${names}`;
  }
  const groupWords = lower.length === 1 ? '1 group is' : `${lower.length} groups are`;
  return `. ${groupWords} ${care}missing more often`;
}

/** Where those with only a first score began, against those with both. `clear`: their intervals do not overlap. */
function startedApart({
  tables,
  scale,
}: WhoIsMissingFigure): { clear: boolean; text: string } | null {
  const row = rowOf(tables.status, 'first_only');
  const column = columnOf(tables.status, 'baseline');
  const missing = cellOf(row, 'baseline');
  const kept = cellOf(rowOf(tables.status, 'both'), 'baseline');
  if (!hasInterval(missing) || !hasInterval(kept)) return null;
  const n = numberOf(cellOf(row, 'n'));
  const who =
    n === null
      ? 'Young people with only a first score'
      : `The ${youngPeople(n)} with only a first score`;
  const scores = `${cellText(missing, column)} on average, against ${cellText(kept, column)} for those with both`;
  const apart =
    missing.interval.upper < kept.interval.lower || missing.interval.lower > kept.interval.upper;
  if (!apart) return { clear: false, text: `${who} started at ${scores}: no clear difference.` };
  const side = missing.value < kept.value ? 'lower' : 'higher';
  const worse = (side === 'lower') === (scale.better === 'higher') ? 'worse' : 'better';
  return { clear: true, text: `${who} started with ${worse} scores: ${scores}.` };
}

function groupNotes(
  { tables }: WhoIsMissingFigure,
  groups: readonly MissingGroup[],
): readonly string[] {
  const apart = groups.filter(({ against }) => against !== 'similar');
  const marks =
    apart.length === 0
      ? []
      : [
          'Triangle: lower or higher than everyone else, clearly where it is filled, possibly where it is open.',
        ];
  return [...marks, ...comparedNotes(tables.groups, 'share')];
}

function altOf(figure: WhoIsMissingFigure, groups: readonly MissingGroup[]): string {
  const { status, reasons } = figure.tables;
  const say = (table: typeof status) =>
    groupRowsOf(table)
      .map((row) => `${row.label} ${spokenCell(cellOf(row, 'n'), columnOf(table, 'n'))}`)
      .join(', ');
  const level = levelOf(figure);
  const rows = groups.map(
    ({ label, share, shareText }) => `${label} ${share === null ? 'hidden' : shareText}`,
  );
  return [
    `One bar of all young people: ${say(status)}.`,
    ...(groupRowsOf(reasons).length > 0 ? [`Why there is no pair: ${say(reasons)}.`] : []),
    ...(rows.length > 0 && level !== null
      ? [`Share with both scores by group: ${rows.join(', ')}.`]
      : []),
  ].join(' ');
}
