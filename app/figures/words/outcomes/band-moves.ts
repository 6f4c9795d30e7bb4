import { formatFraction } from '#app/results/format.ts';
import { bandMoves, type BandMoveRow } from '../../outcomes/band-moves.ts';
import { cellOf, numberOf, totalRowOf } from '../../table-cells.ts';
import { midSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import { scaleName } from '../scale-name.ts';
import { bandsNotes, noComparisonNote, smallNumberNotes } from '../standing-notes.ts';
import { youngPeople } from '../young-people.ts';
import type { BandMovesFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** From which band to which: how many of those in the band of most need were in a better one at their second score. */
export function bandMovesWords(figure: BandMovesFigure): Words {
  const { scale, tables } = figure;
  const rows = bandMoves(figure);
  const n = cellOf(totalRowOf(tables.moves), 'n');
  return {
    finding: findingOf(figure, rows, numberOf(n)),
    subtitle: `Band of the ${scaleName(scale)}, first and second, number of young people, ${nWords(n, tables.moves)}. Area shows the number`,
    alt: `A table of squares. ${rows.map(rowWords).join('. ')}.`,
    notes: [
      ...smallNumberNotes(numberOf(n)),
      ...bandsNotes(scale),
      ...(scale.bandsForAdults ? ['A guide for young people under 16, no more.'] : []),
      'A move between bands can be smaller than the measure’s own error.',
      `Young people in a band at either end tend to score nearer the middle when asked again, whatever is done. ${noComparisonNote}`,
    ],
    warning: null,
  };
}

function findingOf(
  { scale }: BandMovesFigure,
  rows: readonly BandMoveRow[],
  n: number | null,
): string {
  if (n === 0) return 'No young people have both scores yet';
  const most = scale.better === 'higher' ? rows[0] : rows.at(-1);
  if (!most) return 'Bands of the first and the second score';
  const better = total(most, 'better');
  if (most.n === 0) return `Nobody started in the ${bandName(most)} band`;
  if (most.n !== null && better !== null) {
    return `Of the ${youngPeople(most.n)} who started in the ${bandName(most)} band, ${better === 0 ? 'none' : formatFraction(better, most.n).split(' ')[0]} moved to a better one`;
  }
  return 'Which band young people were in at their first and second scores';
}

function bandName({ label }: BandMoveRow): string {
  return midSentence(label);
}

/** null when any of the counts is hidden. */
function total({ moves }: BandMoveRow, kind: 'better' | 'worse'): number | null {
  return moves
    .filter((move) => move.kind === kind)
    .reduce<number | null>((sum, { n }) => (sum === null || n === null ? null : sum + n), 0);
}

function rowWords({ label, nText, moves }: BandMoveRow): string {
  const said = moves.map(
    (move) => `${move.n === null ? 'a hidden number' : move.text} to ${midSentence(move.label)}`,
  );
  return `From ${midSentence(label)} (${nText.startsWith('[') ? 'hidden' : nText}): ${said.join(', ')}`;
}
