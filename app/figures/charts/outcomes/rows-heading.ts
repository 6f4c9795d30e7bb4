import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import type { Markish } from '@observablehq/plot';
import type { RowLayout } from '../row-layout.ts';

/** Room above the rows for a heading and the names of reference lines, in pixels. */
export const headedRoom = 62;

/** The name of one part of a figure, over its rows. */
export function rowsHeading(text: string, { left }: RowLayout, headroom = headedRoom): Markish {
  return Plot.text([text], {
    frameAnchor: 'top-left',
    dx: -left,
    dy: 2 - headroom,
    fontSize: 14,
    fontWeight: 640,
    fill: palette.ink,
  });
}

/** A line that the rows are read against, with its name above. */
export function referenceLine(
  value: number,
  text: string,
  [low, high]: readonly [number, number],
  look: 'solid' | 'dashed' | 'level' = 'solid',
): Markish {
  const along = (value - low) / (high - low);
  const stroke = look === 'level' ? palette.accent : look === 'solid' ? palette.ink2 : palette.ink;
  return [
    Plot.ruleX([value], {
      stroke,
      strokeWidth: look === 'level' ? 2 : 1.25,
      insetTop: -6,
      ...(look === 'dashed' ? { strokeDasharray: '4 3' } : {}),
    }),
    Plot.text([text], {
      x: [value],
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -11,
      textAnchor: along < 0.25 ? 'start' : along > 0.75 ? 'end' : 'middle',
      fontWeight: look === 'level' ? 650 : 400,
      fill: look === 'level' ? palette.link : palette.ink2,
    }),
  ];
}
