import { standingStyles, type StandingMark } from '../equity/standing.ts';
import { accentInterval, palette } from '../palette.ts';

/** What the mark of a row says, in shape as well as colour. */
export type MarkMeaning = 'clearly_better' | 'clearly_worse' | 'higher' | 'lower' | StandingMark;

/** One line of a dot-and-interval chart. A row without a value shows its text (such as [c]) and no mark. */
export interface IntervalRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: string;
  readonly detail: string;
  readonly meaning: MarkMeaning;
  readonly strong: boolean;
}

interface MarkStyle {
  readonly symbol: 'circle' | 'square' | 'triangle';
  readonly rotate: 0 | 180;
  readonly line: string;
  readonly stroke: string;
  readonly fill: string;
  readonly text: string;
}

/** Filled petrol dot: better. Filled rust square: worse. Open triangles: possibly lower or higher. Open grey: similar. */
export const markStyles: Readonly<Record<MarkMeaning, MarkStyle>> = {
  ...standingStyles,
  clearly_better: {
    symbol: 'circle',
    rotate: 0,
    line: accentInterval,
    stroke: palette.paper,
    fill: palette.accent,
    text: palette.ink,
  },
  clearly_worse: {
    symbol: 'square',
    rotate: 0,
    line: palette.rust,
    stroke: palette.paper,
    fill: palette.rust,
    text: palette.rustInk,
  },
  higher: {
    symbol: 'triangle',
    rotate: 0,
    line: palette.accent,
    stroke: palette.accent,
    fill: palette.paper,
    text: palette.link,
  },
  lower: {
    symbol: 'triangle',
    rotate: 180,
    line: palette.rust,
    stroke: palette.rust,
    fill: palette.paper,
    text: palette.rustInk,
  },
  similar: {
    symbol: 'circle',
    rotate: 0,
    line: palette.mid,
    stroke: palette.ink2,
    fill: palette.paper,
    text: palette.ink,
  },
};
