import { cellIntervalProse, cellText } from '../../cell-text.ts';
import { comparedParts } from '../../outcomes/compare-rows.ts';
import { cellOf, columnOf, hasInterval, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { directionWords, scaleName } from '../scale-name.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { Cell } from '#app/results/cell.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** Whether two sides differ, by the interval of the difference itself. */
export function compareWords(figure: CompareFigure): Words {
  const { scale, sides, tables } = figure;
  const n = (row: string) =>
    cellText(cellOf(rowOf(tables.sides, row), 'n'), columnOf(tables.sides, 'n'));
  const total = totalRowOf(tables.difference);
  const adjusted = cellOf(total, 'adjusted_change');
  const adjustedColumn = columnOf(tables.difference, 'adjusted_change');
  return {
    finding: findingOf(figure),
    subtitle: `${sides.one} (n\u00a0=\u00a0${n('one')}) and ${within(sides.two)} (n\u00a0=\u00a0${n('two')}): ${scaleName(scale)}, with 95% confidence intervals${directionWords(scale)}`,
    alt: altOf(figure),
    notes: [
      'Read the interval of the difference: where it holds 0, no difference is claimed, whatever the two results look like.',
      ...(adjusted.state === 'shown'
        ? [
            `At equal first scores the difference in average change is ${cellText(adjusted, adjustedColumn)}, ${cellIntervalProse(adjusted, adjustedColumn)}.`,
          ]
        : []),
      ...missingNote(figure),
      'The two may differ in ways that scores do not show. A difference is not a cause.',
    ],
    warning: null,
  };
}

/** A side as it stands within a sentence: names of characteristics and groups keep their capitals. */
function within(side: string): string {
  return /^(Referred|All) /.test(side) ? side.charAt(0).toLowerCase() + side.slice(1) : side;
}

function findingOf({ sides, scale, tables }: CompareFigure): string {
  const total = totalRowOf(tables.difference);
  const change = cellOf(total, 'change');
  const better = cellOf(total, 'better');
  if (change.state === 'too_few_to_tell' || numberOf(cellOf(total, 'least')) === 0) {
    return 'Too few young people on one side to tell the two apart';
  }
  if (change.state === 'shown') return changeFinding(change, sides, scale.better, scale.unit);
  if (better.state === 'shown') return shareFinding(better, sides);
  return change.state === 'suppressed'
    ? 'The difference is hidden, since it rests on few young people'
    : 'The difference is not available';
}

function changeFinding(
  cell: Cell,
  sides: CompareFigure['sides'],
  better: 'higher' | 'lower',
  unit: string,
): string {
  if (!hasInterval(cell)) return 'Two sides compared';
  const { lower, upper } = cell.interval;
  if (lower <= 0 && upper >= 0) return 'No clear difference in average change between the two';
  const first = lower > 0 === (better === 'higher');
  const more = first ? sides.one : sides.two;
  const size = cellText({ state: 'shown', value: Math.abs(cell.value) }, undefined);
  return `Average change was better by ${size} ${unit} on one side: ${within(more)}`;
}

function shareFinding(cell: Cell, sides: CompareFigure['sides']): string {
  if (!hasInterval(cell)) return 'Two sides compared';
  const { lower, upper } = cell.interval;
  if (lower <= 0 && upper >= 0) return 'No clear difference in the share who got reliably better';
  return `A larger share got reliably better on one side: ${within(lower > 0 ? sides.one : sides.two)}`;
}

/** How completely each side is known: a difference may be one of who answered. */
function missingNote({ tables }: CompareFigure): readonly string[] {
  const share = (row: string) => cellOf(rowOf(tables.sides, row), 'have_both_share');
  const [one, two] = [share('one'), share('two')];
  if (one.state !== 'shown' || two.state !== 'shown') return [];
  const column = columnOf(tables.sides, 'have_both_share');
  return [
    `Both scores are known for ${cellText(one, column)} of the first side and ${cellText(two, column)} of the second.`,
  ];
}

function altOf(figure: CompareFigure): string {
  const say = (text: string) => (text.startsWith('[') ? 'not shown' : text);
  const parts = comparedParts(figure).map(({ heading, sides, differences }) => {
    const rows = [...sides, ...differences].map(
      ({ label, text, detail }) => `${label}: ${`${say(text)} ${detail}`.trim()}`,
    );
    return `${heading}. ${rows.join('. ')}.`;
  });
  return parts.length === 0
    ? spokenCell(cellOf(totalRowOf(figure.tables.difference), 'change'), undefined)
    : parts.join(' ');
}
