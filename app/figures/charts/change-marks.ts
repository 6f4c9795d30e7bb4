import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { binCounts } from './bin-counts.ts';
import { outcomeFills, outcomeOfBin } from './change-zones.ts';
import { dotGrid } from './dot-grid.ts';
import type { Markish } from '@observablehq/plot';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { Bin } from './bin.ts';
import type { DotGrid } from './dot-grid.ts';

const barHeight = 190;

/** The body of a histogram of change, and the height and top of its vertical axis. */
export interface ChangeMarks {
  readonly marks: Markish;
  readonly height: number;
  readonly top: number;
  readonly dots: boolean;
}

/**
 * One dot per young person where that is allowed and dots are large enough to see; bars otherwise.
 * A hidden bin is written [c], never left empty.
 */
export function changeMarks(
  bins: readonly Bin[],
  scale: ScaleDescription,
  { pixelsPerUnit, screen }: { pixelsPerUnit: number; screen: boolean },
): ChangeMarks {
  const narrowest = Math.min(...bins.map(({ from, to }) => to - from)) * pixelsPerUnit;
  const place = { pixelsPerUnit, ground: palette.paper };
  const grid = screen ? dotGrid(bins, narrowest) : null;
  if (grid) {
    const height = Math.max(80, grid.rows * grid.spacing + 8);
    const hidden = bins.map((bin) => ({ ...bin, n: null }));
    const marks = [dotMarks(bins, scale, grid), binCounts(hidden, place)];
    return { marks, height, top: height / grid.spacing, dots: true };
  }
  const top = 1.08 * Math.max(1, ...bins.map(({ n }) => n ?? 0));
  return {
    marks: [barMarks(bins, scale), binCounts(bins, place)],
    height: barHeight,
    top,
    dots: false,
  };
}

function dotMarks(bins: readonly Bin[], scale: ScaleDescription, grid: DotGrid): Markish {
  const dots = bins.flatMap((bin) =>
    Array.from({ length: bin.n ?? 0 }, (_, index) => ({
      x: bin.from + ((bin.to - bin.from) * ((index % grid.across) + 0.5)) / grid.across,
      y: Math.floor(index / grid.across) + 0.5,
      fill: outcomeFills[outcomeOfBin(bin, scale)],
    })),
  );
  return Plot.dot(dots, { x: 'x', y: 'y', fill: 'fill', r: grid.spacing / 2 - 0.7 });
}

function barMarks(bins: readonly Bin[], scale: ScaleDescription): Markish {
  return Plot.rectY(
    bins.filter(({ n }) => n !== null && n > 0),
    {
      x1: 'from',
      x2: 'to',
      y: 'n',
      fill: (bin: Bin) => outcomeFills[outcomeOfBin(bin, scale)],
      insetLeft: 1,
      insetRight: 1,
    },
  );
}
