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
import { changeSentence } from './change-sentence.ts';
import { midSentence } from './mid-sentence.ts';
import { directionWords, scaleName } from './scale-name.ts';
import { spokenCell } from './spoken-cell.ts';
import { noComparisonNote, smallNumberNotes, thresholdNote } from './standing-notes.ts';
import { nWords } from './n-words.ts';
import type { AverageChangeFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from './words.ts';

/** How far scores moved on average, and whether any group's interval misses the average of everyone. */
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

/** Groups whose interval misses the average of everyone; null when there is nothing to compare. */
function groupsApart({ tables, characteristicLabel }: AverageChangeFigure): readonly Row[] | null {
  const everyone = cellOf(totalRowOf(tables.groups), 'mean_change');
  if (characteristicLabel === null || everyone.state !== 'shown') return null;
  const groups = groupRowsOf(tables.groups).filter((row) =>
    hasInterval(cellOf(row, 'mean_change')),
  );
  if (groups.length < 2) return null;
  return groups.filter((row) => {
    const cell = cellOf(row, 'mean_change');
    return (
      hasInterval(cell) &&
      (cell.interval.lower > everyone.value || cell.interval.upper < everyone.value)
    );
  });
}

function differences(figure: AverageChangeFigure, apart: readonly Row[] | null): string {
  if (apart === null || figure.characteristicLabel === null) return '';
  const by = midSentence(figure.characteristicLabel);
  return apart.length === 0
    ? `, with no clear difference by ${by}`
    : `, with possible differences by ${by}`;
}

function groupNotes(
  { characteristicLabel }: AverageChangeFigure,
  apart: readonly Row[] | null,
): readonly string[] {
  if (apart === null || characteristicLabel === null) return [];
  const care = 'Intervals that overlap do not prove that groups are alike.';
  if (apart.length === 0) return [care];
  const names = apart.map(({ label }) => label).join('; ');
  return [
    `Interval misses the average of everyone: ${names}. With several groups compared, one may do so by chance. ${care}`,
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
