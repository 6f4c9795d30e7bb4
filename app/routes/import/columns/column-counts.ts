import { formatCount as count } from '#app/results/format.ts';
import type { ColumnInHand } from './column-in-hand.ts';

interface Part {
  readonly words: string;
  readonly holds: (column: ColumnInHand) => boolean;
}

const isIdentifier = ({ use }: ColumnInHand) =>
  use.kind === 'left_out' && (use.why === 'identifier' || use.why === 'free_text');

const parts: readonly Part[] = [
  { words: 'matched', holds: ({ standing }) => standing === 'matched' },
  { words: 'to decide on', holds: ({ standing }) => standing === 'decide' },
  { words: 'unsure', holds: ({ standing }) => standing === 'unsure' },
  {
    words: 'left out because it could identify people',
    holds: (column) => column.standing === 'left_out' && isIdentifier(column),
  },
  {
    words: 'left out',
    holds: (column) => column.standing === 'left_out' && !isIdentifier(column),
  },
];

/** How many columns stand how, those that are none left unsaid: "19 matched", "1 unsure". */
export function columnCounts(columns: readonly ColumnInHand[]): readonly string[] {
  return parts.flatMap(({ words, holds }) => {
    const n = columns.filter(holds).length;
    if (n === 0) return [];
    return [`${count(n)} ${n === 1 ? words : words.replace('it could', 'they could')}`];
  });
}
