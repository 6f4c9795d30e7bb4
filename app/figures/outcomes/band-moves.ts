import { palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf } from '../table-cells.ts';
import type { BandMovesFigure } from '#app/results/outcome-figures.ts';

export type MoveKind = 'better' | 'same' | 'worse';

/** How each kind of move is drawn and named. */
export const moveLooks: Readonly<Record<MoveKind, { fill: string; words: string }>> = {
  better: { fill: palette.accent, words: 'To a better band' },
  same: { fill: palette.grey, words: 'Same band' },
  worse: { fill: palette.rust, words: 'To a worse band' },
};

/** How many went from one band to another. `n` is null where it is hidden. */
export interface BandMove {
  readonly key: string;
  readonly label: string;
  readonly kind: MoveKind;
  readonly n: number | null;
  readonly text: string;
}

export interface BandMoveRow {
  readonly key: string;
  readonly label: string;
  readonly n: number | null;
  /** "197 young people", or "[c]". */
  readonly nText: string;
  readonly moves: readonly BandMove[];
}

/** A row for each band of the first score, in the order of the scale. */
export function bandMoves({ scale, tables }: BandMovesFigure): readonly BandMoveRow[] {
  const { moves } = tables;
  const order = scale.bands.map(({ key }) => key);
  return groupRowsOf(moves).map((row) => {
    const n = cellOf(row, 'n');
    const from = order.indexOf(row.key);
    const count = cellText(n, columnOf(moves, 'n'));
    return {
      key: row.key,
      label: row.label,
      n: numberOf(n),
      nText: numberOf(n) === null ? count : `${count} young people`,
      moves: scale.bands.map(({ key, label }, to): BandMove => {
        const cell = cellOf(row, `to:${key}`);
        return {
          key,
          label,
          kind: kindOf(to - from, scale.better),
          n: numberOf(cell),
          text: cellText(cell, columnOf(moves, `to:${key}`)),
        };
      }),
    };
  });
}

function kindOf(steps: number, better: 'higher' | 'lower'): MoveKind {
  if (steps === 0) return 'same';
  return steps > 0 === (better === 'higher') ? 'better' : 'worse';
}
