import { cellIntervalProse, cellText } from '../../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, totalRowOf } from '../../table-cells.ts';
import { nWords } from '../n-words.ts';
import { smallNumberNotes } from '../standing-notes.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { AddedValueFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** Whether second scores were better than the first ones gave reason to expect, with all that is doubtful about the formula. */
export function addedValueWords(figure: AddedValueFigure): Words {
  const { value } = figure.tables;
  const row = totalRowOf(value);
  const n = cellOf(row, 'n');
  const points = cellOf(row, 'points');
  const size = cellOf(row, 'effect_size');
  const sizeText = cellText(size, columnOf(value, 'effect_size'));
  const interval = cellIntervalProse(size, columnOf(value, 'effect_size'));
  return {
    finding: findingOf(figure),
    subtitle: `SDQ added value, parents’ answers, points better than expected, with 95% confidence interval, ${nWords(n, value)}`,
    alt: `Added value: ${spokenCell(points, columnOf(value, 'points'))} points, ${cellIntervalProse(points, columnOf(value, 'points'))}, against 0, as expected.`,
    notes: [
      ...(size.state === 'shown'
        ? [`In standard deviations: ${sizeText}${interval === '' ? '' : `, ${interval}`}.`]
        : []),
      'Expected: from a group of young people with many difficulties who had no intervention. They are not the young people of this scheme.',
      ...figure.doubts,
      ...smallNumberNotes(numberOf(n)),
    ],
    warning: null,
  };
}

function findingOf({ tables }: AddedValueFigure): string {
  const row = totalRowOf(tables.value);
  const cell = cellOf(row, 'points');
  if (numberOf(cellOf(row, 'n')) === 0) return 'No young people have every score needed yet';
  if (cell.state !== 'shown') return 'There are too few young people to tell the added value';
  const column = columnOf(tables.value, 'points');
  const size = cellText({ state: 'shown', value: Math.abs(cell.value) }, column).replace('+', '');
  if (!hasInterval(cell)) return `Added value was ${cellText(cell, column)} points`;
  if (cell.interval.lower <= 0 && cell.interval.upper >= 0) {
    return 'Second scores were about as the first ones gave reason to expect: no clear added value';
  }
  return cell.value > 0
    ? `Second scores were better than the first ones gave reason to expect, by ${size} points`
    : `Second scores were worse than the first ones gave reason to expect, by ${size} points`;
}
