import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { headerLine, labelSize } from './before-after-layout.ts';
import { textWidth } from './text-width.ts';
import type { Markish } from '@observablehq/plot';
import type { Layout } from './before-after-layout.ts';
import type { Panel } from './before-after-panel.ts';

/** The average of one panel as a line with its value; nothing when the average is hidden. */
export function meanLine({ key, mean, meanText }: Panel, layout: Layout): Markish {
  if (mean === null) return null;
  const { range, pixelsPerUnit, top } = layout;
  const height = top * (layout.header ? 0.97 : 0.79);
  const roomRight = (range[1] - mean) * pixelsPerUnit;
  const onRight = roomRight > textWidth(meanText, 13, true) + 16;
  return [
    Plot.ruleX([mean], {
      fy: () => key,
      y1: 0,
      y2: height,
      stroke: palette.ink,
      strokeWidth: 2,
    }),
    Plot.text([meanText], {
      fy: () => key,
      x: () => mean,
      y: () => height,
      dx: onRight ? 7 : -7,
      dy: 1,
      textAnchor: onRight ? 'start' : 'end',
      lineAnchor: 'top',
      fontWeight: 600,
      fill: palette.ink,
      stroke: palette.mist,
      strokeWidth: 4,
    }),
  ];
}

/** The share in each band. */
export function shareLabels({ key, shares }: Panel, layout: Layout): Markish {
  if (layout.header === null) {
    return Plot.text(shares, {
      fy: () => key,
      x: 'from',
      frameAnchor: 'top',
      textAnchor: 'start',
      lineAnchor: 'top',
      dx: 10,
      dy: 9,
      text: 'text',
      fontSize: labelSize,
      fontWeight: 620,
      fill: palette.ink,
    });
  }
  const base = -layout.headerHeight + (layout.narrow ? headerLine : 0) + 4;
  return layout.header[key].map(({ text, fill, x, line }) => [
    Plot.dot([text], {
      fy: () => key,
      frameAnchor: 'top-left',
      dx: x + 5,
      dy: base + line * headerLine + 6,
      symbol: 'square',
      r: 5,
      fill,
    }),
    Plot.text([text], {
      fy: () => key,
      frameAnchor: 'top-left',
      dx: x + 16,
      dy: base + line * headerLine,
      text: [text],
      fontSize: 13,
      fontWeight: 600,
      fill: palette.ink,
    }),
  ]);
}

/** Which score the panel shows. */
export function panelLabel({ key, label }: Panel, layout: Layout): Markish {
  return Plot.text([label], {
    fy: () => key,
    frameAnchor: layout.narrow ? 'top-left' : 'left',
    textAnchor: 'start',
    dx: -layout.left,
    dy: layout.narrow ? -layout.headerHeight + 2 : 0,
    fontSize: labelSize,
    fontWeight: 620,
    fill: palette.ink,
  });
}
