import { formatCount } from '#app/results/format.ts';
import { levelRule, levelWords } from '../../principles/level-words.ts';
import { cellOf, groupRowsOf, numberOf, totalRowOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { midSentence } from '../mid-sentence.ts';
import type { PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import type { Rating } from '#app/results/principles-review.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from '../words.ts';

/** Which principles are furthest on and which furthest behind, by ratings that people gave. */
export function principlesOverviewWords(figure: PrinciplesOverviewFigure): Words {
  const { principles } = figure.tables;
  const total = totalRowOf(principles);
  return {
    finding: finding(figure),
    subtitle: `Statements at each level, by principle, n\u00a0=\u00a0${formatCount(count(total, 'statements'))} statements`,
    alt: `A row of squares for each principle. ${groupRowsOf(principles)
      .map((row) => `${row.label}: ${rowWords(row)}`)
      .join('. ')}.`,
    notes: [
      levelRule,
      ...(figure.earlierName === null ? [] : [`Compared with: ${figure.earlierName}.`]),
    ],
    warning: null,
  };
}

function finding({ levels, tables }: PrinciplesOverviewFigure): string {
  const total = totalRowOf(tables.principles);
  const rated = count(total, 'statements') - count(total, 'not_rated');
  const all = count(total, 'statements');
  const at = (level: Rating) =>
    levels.filter((each) => each.level === level).map(({ title }) => midSentence(title));
  const [ahead, behind] = [at('excelling'), at('starting_out')];
  if (rated === 0) return `None of the ${formatCount(all)} statements is rated yet`;
  const parts = [
    ...(ahead.length > 0 ? [`excelling at ${listWords(ahead)}`] : []),
    ...(behind.length > 0 ? [`starting out on ${listWords(behind)}`] : []),
  ];
  if (parts.length === 0) {
    return `${formatCount(rated)} of ${formatCount(all)} statements are rated: ${formatCount(count(total, 'excelling'))} excelling, ${formatCount(count(total, 'starting_out'))} starting out`;
  }
  return `By its own ratings, the scheme is ${parts.join(', and ')}`;
}

function rowWords(row: Row): string {
  const parts = (['starting_out', 'getting_there', 'excelling'] as const).map(
    (level) => `${formatCount(count(row, level))} ${levelWords[level].toLowerCase()}`,
  );
  return [...parts, `${formatCount(count(row, 'not_rated'))} not rated`].join(', ');
}

function count(row: Row | undefined, key: string): number {
  return numberOf(cellOf(row, key)) ?? 0;
}
