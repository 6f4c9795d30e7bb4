import { palette } from '../palette.ts';
import type { Cell, Standing } from '#app/results/cell.ts';

/** The five marks of a comparison. Shape and fill say what colour says: filled is clear, open is possible. */
export type StandingMark =
  'clearly_lower' | 'possibly_lower' | 'clearly_higher' | 'possibly_higher' | 'similar';

/** Which mark a cell gets; `similar` where it was not compared. */
export function standingMark(cell: Cell): StandingMark {
  return cell.state === 'shown' && cell.standing ? markOf(cell.standing) : 'similar';
}

/** Whether a number is clearly apart from what it is compared with. */
export function isClear(cell: Cell): boolean {
  return standingMark(cell).startsWith('clearly');
}

export function isPossible(cell: Cell): boolean {
  return standingMark(cell).startsWith('possibly');
}

function markOf({ direction, strength }: Standing): StandingMark {
  if (direction === 'similar' || strength === 'none') return 'similar';
  return `${strength === 'clear' ? 'clearly' : 'possibly'}_${direction}`;
}

interface StandingStyle {
  readonly symbol: 'circle' | 'triangle';
  readonly rotate: 0 | 180;
  readonly line: string;
  readonly stroke: string;
  readonly fill: string;
  readonly text: string;
  readonly words: string;
}

/** How each mark is drawn, and the words that go with it. */
export const standingStyles: Readonly<Record<StandingMark, StandingStyle>> = {
  clearly_lower: {
    symbol: 'triangle',
    rotate: 180,
    line: palette.rust,
    stroke: palette.rust,
    fill: palette.rust,
    text: palette.rustInk,
    words: 'clearly lower',
  },
  possibly_lower: {
    symbol: 'triangle',
    rotate: 180,
    line: palette.rust,
    stroke: palette.rust,
    fill: palette.paper,
    text: palette.rustInk,
    words: 'possibly lower',
  },
  clearly_higher: {
    symbol: 'triangle',
    rotate: 0,
    line: palette.accent,
    stroke: palette.accent,
    fill: palette.accent,
    text: palette.link,
    words: 'clearly higher',
  },
  possibly_higher: {
    symbol: 'triangle',
    rotate: 0,
    line: palette.accent,
    stroke: palette.accent,
    fill: palette.paper,
    text: palette.link,
    words: 'possibly higher',
  },
  similar: {
    symbol: 'circle',
    rotate: 0,
    line: palette.mid,
    stroke: palette.ink2,
    fill: palette.paper,
    text: palette.ink,
    words: 'similar',
  },
};
