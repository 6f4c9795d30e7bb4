import { scoreRange } from './band-edges.ts';
import { isNarrow } from './chart-options.ts';
import { flowLabels } from './flow-labels.ts';
import { textWidth, widest } from './text-width.ts';
import type { BeforeAfterFigure } from '#app/results/figure.ts';
import type { Occasion, Panel } from './before-after-panel.ts';
import type { ChartOptions } from './chart-options.ts';
import type { PlacedLabel } from './flow-labels.ts';

export const headerLine = 21;
export const labelSize = 14;

/** Where the parts of the two panels go, in pixels. */
export interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerUnit: number;
  readonly range: readonly [number, number];
  /** The share labels when they do not fit in their bands: placed above the panel, by occasion. */
  readonly header: Readonly<Record<Occasion, readonly PlacedLabel[]>> | null;
  readonly headerHeight: number;
  readonly top: number;
}

/** Share labels stand in their bands where every one fits, and in a line above the panel where not. */
export function layoutOf(
  figure: BeforeAfterFigure,
  panels: readonly Panel[],
  options: ChartOptions,
): Layout {
  const narrow = isNarrow(options);
  const allBins = panels.flatMap(({ bins }) => bins);
  const range = scoreRange(figure.scale, allBins);
  const left = narrow
    ? 6
    : widest(
        panels.map(({ label }) => label),
        labelSize,
        true,
      ) + 18;
  const right = 10;
  const width = options.width - left - right;
  const pixelsPerUnit = width / (range[1] - range[0]);
  const fits = panels.every(({ shares }) =>
    shares.every(
      ({ from, to, text }) => textWidth(text, labelSize, true) + 14 <= (to - from) * pixelsPerUnit,
    ),
  );
  const placed = (key: Occasion) =>
    flowLabels(panels.find((panel) => panel.key === key)?.shares ?? [], width, 13);
  const header = fits ? null : { first: placed('first'), second: placed('second') };
  const lines = header
    ? 1 + Math.max(...[...header.first, ...header.second].map(({ line }) => line))
    : 0;
  const most = Math.max(1, ...allBins.map(({ n }) => n ?? 0));
  return {
    narrow,
    left,
    right,
    pixelsPerUnit,
    range,
    header,
    headerHeight: lines * headerLine + (narrow ? headerLine : 0),
    top: most * (header ? 1.42 : 1.72),
  };
}
