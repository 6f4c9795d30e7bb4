import { formatThreshold } from '#app/results/format.ts';
import { cellIntervalProse } from '../cell-text.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  totalRowOf,
} from '../table-cells.ts';
import { isClear, isPossible } from '../equity/standing.ts';
import { changeSentence } from './change-sentence.ts';
import { midSentence } from './mid-sentence.ts';
import { comparedNotes } from './compared-notes.ts';
import { directionWords, scaleName } from './scale-name.ts';
import { spokenCell } from './spoken-cell.ts';
import { noComparisonNote, smallNumberNotes, thresholdNote } from './standing-notes.ts';
import { nWords } from './n-words.ts';
import type { AverageChangeFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from './words.ts';

/** How far scores moved on average, and whether any group stands apart from everyone else. */
export function averageChangeWords(figure: AverageChangeFigure): Words {
  const { scale, tables } = figure;
  const total = totalRowOf(tables.groups);
  const n = cellOf(total, 'n');
  const apart = groupsApart(figure);
  return {
    finding: `${changeSentence(cellOf(total, 'mean_change'), numberOf(n), scale)}${numberOf(n) === 0 ? '' : differences(figure, apart)}`,
    subtitle: `Average change in ${scaleName(scale)}, ${scale.unit}, with 95% confidence intervals, ${nWords(n, tables.groups)}${directionWords(scale)}`,
    alt: `A row for each group with its average change and interval. ${tables.groups.rows.map((row) => rowWords(figure, row)).join('. ')}.`,
    notes: [
      noComparisonNote,
      ...smallNumberNotes(numberOf(n)),
      ...lineNote(figure),
      ...markNotes(figure),
      ...groupNotes(figure, apart),
    ],
    warning: null,
  };
}

/** Groups whose average change stands apart from that of everyone else; null where none could be compared. */
function groupsApart({ tables, characteristicLabel }: AverageChangeFigure): {
  readonly clear: readonly Row[];
  readonly possible: readonly Row[];
} | null {
  const groups = groupRowsOf(tables.groups).filter((row) => {
    const cell = cellOf(row, 'mean_change');
    return cell.state === 'shown' && cell.standing !== undefined;
  });
  if (characteristicLabel === null || groups.length === 0) return null;
  return {
    clear: groups.filter((row) => isClear(cellOf(row, 'mean_change'))),
    possible: groups.filter((row) => isPossible(cellOf(row, 'mean_change'))),
  };
}

type Apart = ReturnType<typeof groupsApart>;

function differences({ characteristicLabel }: AverageChangeFigure, apart: Apart): string {
  if (apart === null || characteristicLabel === null) return '';
  const by = midSentence(characteristicLabel);
  if (apart.clear.length > 0) return `, with clear differences by ${by}`;
  return apart.possible.length > 0
    ? `, with possible differences by ${by}`
    : `, with no clear difference by ${by}`;
}

function groupNotes({ tables }: AverageChangeFigure, apart: Apart): readonly string[] {
  if (apart === null) return [];
  const names = (rows: readonly Row[]) => rows.map(({ label }) => label).join('; ');
  const { clear, possible } = apart;
  return [
    ...(clear.length > 0 ? [`Clearly apart from everyone else: ${names(clear)}.`] : []),
    ...(possible.length > 0 ? [`Possibly apart from everyone else: ${names(possible)}.`] : []),
    ...(clear.length + possible.length === 0
      ? ['No clear difference does not prove that groups are alike.']
      : []),
    ...comparedNotes(tables.groups, 'mean_change'),
  ];
}

function lineNote({ scale }: AverageChangeFigure): readonly string[] {
  if (!scale.reliableChange) return [thresholdNote(scale)];
  const { threshold } = scale.reliableChange;
  return [
    `A reliable change for one young person is ${formatThreshold(threshold)} ${scale.unit} or more. It is a yardstick for one person’s change, not for an average.`,
  ];
}

function markNotes({ scale, tables }: AverageChangeFigure): readonly string[] {
  const intervals = tables.groups.rows
    .map((row) => cellOf(row, 'mean_change'))
    .filter(hasInterval)
    .map(({ interval }) => interval);
  const unclear = intervals.some(({ lower, upper }) => lower <= 0 && upper >= 0);
  const worse = intervals.some(({ lower, upper }) =>
    scale.better === 'higher' ? upper < 0 : lower > 0,
  );
  return [
    ...(unclear ? ['Open circle: no clear change.'] : []),
    ...(worse ? ['Square: a change for the worse.'] : []),
  ];
}

function rowWords({ tables }: AverageChangeFigure, row: Row): string {
  const cell = cellOf(row, 'mean_change');
  const column = columnOf(tables.groups, 'mean_change');
  const interval = cellIntervalProse(cell, column);
  return `${row.label}: ${spokenCell(cell, column)}${interval === '' ? '' : `, ${interval}`}`;
}
