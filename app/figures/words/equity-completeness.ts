import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf } from '../table-cells.ts';
import { listWords } from './list-words.ts';
import { midSentence } from './mid-sentence.ts';
import { spokenCell } from './spoken-cell.ts';
import type { EquityCompletenessFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from './words.ts';

/** Which characteristic is recorded least, and which are not recorded at all. */
export function equityCompletenessWords(figure: EquityCompletenessFigure): Words {
  const { characteristics } = figure.tables;
  const column = columnOf(characteristics, 'known_share');
  return {
    finding: finding(figure),
    subtitle:
      'Share of young people whose answer is known, of those the question applies to. What is missing is counted by kind in the table',
    alt: `A bar for each characteristic. ${characteristics.rows
      .map((row) => `${row.label}: ${spokenCell(cellOf(row, 'known_share'), column)} known`)
      .join('. ')}.`,
    notes: [
      'Preferred not to say, not asked and left blank are kept apart, and never counted as “other”.',
    ],
    warning: null,
  };
}

function finding({ tables }: EquityCompletenessFigure): string {
  const { characteristics } = tables;
  const share = (row: Row) => numberOf(cellOf(row, 'known_share'));
  const recorded = characteristics.rows.filter((row) => (share(row) ?? 0) > 0);
  const absent = characteristics.rows.filter((row) => {
    const cell = cellOf(row, 'known_share');
    return cell.state === 'not_collected' || (cell.state === 'shown' && cell.value === 0);
  });
  const [least] = [...recorded].sort((a, b) => (share(a) ?? 0) - (share(b) ?? 0));
  const notAsked =
    absent.length === 0
      ? ''
      : `${listWords(absent.map(({ label }) => midSentence(label)))} ${absent.length === 1 ? 'is' : 'are'} not recorded`;
  if (!least)
    return notAsked === '' ? 'How much is recorded is too little to show' : upper(notAsked);
  const cell = cellOf(least, 'known_share');
  const known = cellText(cell, columnOf(characteristics, 'known_share'));
  const opening = `${least.label} is recorded least: known for ${known} of young people`;
  return notAsked === '' ? opening : `${opening}; ${notAsked}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
