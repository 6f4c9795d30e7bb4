import { formatThreshold } from '#app/results/format.ts';
import { cellIntervalProse, cellText } from '../cell-text.ts';
import { cellOf, columnOf, totalRowOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { HeadlineFigure, ScaleDescription } from '#app/results/figure.ts';

export type HeadlineCardKey = 'average_change' | 'better' | 'worse' | 'have_both';

/** One number at the head of the page, with what it rests on. */
export interface HeadlineCard {
  readonly key: HeadlineCardKey;
  readonly label: string;
  /** "+1.8", "37%", "[c]", or words where there is no number. */
  readonly value: string;
  readonly unit: string;
  readonly isNumber: boolean;
  readonly isHidden: boolean;
  readonly lines: readonly string[];
}

/** The four cards: average change, reliably better, reliably worse, have both scores. */
export function headlineCards({ scale, tables }: HeadlineFigure): readonly HeadlineCard[] {
  const { cards } = tables;
  const row = totalRowOf(cards);
  const cell = (key: string): Cell => cellOf(row, key);
  const text = (key: string): string => cellText(cell(key), columnOf(cards, key));
  const card = (
    key: HeadlineCardKey,
    label: string,
    column: string,
    unit: string,
    counted: string | null,
  ): HeadlineCard => {
    const value = cell(column);
    const isNumber = value.state === 'shown';
    const interval = cellIntervalProse(value, columnOf(cards, column));
    return {
      key,
      label,
      value: isNumber ? text(column) : whyNot(value).value,
      unit: isNumber ? unit : '',
      isNumber,
      isHidden: value.state === 'suppressed',
      lines: isNumber
        ? [...(counted === null ? [] : [counted]), ...(interval === '' ? [] : [`${interval}.`])]
        : [whyNot(value).line],
    };
  };
  const direction = scale.better === 'lower' ? 'Lower is better.' : null;
  const meaningful = meaningfulWords(scale);
  const of = (part: string, whole: string) => `${text(part)} of ${text(whole)} young people.`;
  return [
    ...(scale.averaged
      ? [
          withLine(
            card('average_change', 'Average change', 'average_change', scale.unit, direction),
            meaningful,
          ),
        ]
      : []),
    card('better', 'Reliably better', 'better_share', '', of('better', 'n')),
    card('worse', 'Reliably worse', 'worse_share', '', of('worse', 'n')),
    card('have_both', 'Have both scores', 'have_both_share', '', of('n', 'eligible')),
  ];
}

function whyNot(cell: Cell): { value: string; line: string } {
  switch (cell.state) {
    case 'shown':
      return { value: '', line: '' };
    case 'suppressed':
      return { value: '[c]', line: 'Too few young people to show.' };
    case 'too_few_to_tell':
      return { value: 'Too few to tell', line: sentence(cell.reason) };
    case 'not_applicable':
    case 'not_collected':
      return { value: 'Not known', line: sentence(cell.reason) };
  }
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The change that is published as meaningful, so that the size of the average has something to be held against. */
function meaningfulWords({ importantChange, unit }: ScaleDescription): string | null {
  if (importantChange === null) return null;
  const { from, to } = importantChange;
  const size =
    from === to ? formatThreshold(from) : `${formatThreshold(from)} to ${formatThreshold(to)}`;
  return `Published as meaningful: ${size} ${unit}.`;
}

function withLine(card: HeadlineCard, line: string | null): HeadlineCard {
  return line === null || !card.isNumber ? card : { ...card, lines: [...card.lines, line] };
}
