import type { Bin } from './bin.ts';

const mostHeight = 250;
const leastSpacing = 4.5;
const mostSpacing = 11;
const mostAcross = 8;

/** How dots for single young people are laid out in the bins of a histogram. */
export interface DotGrid {
  /** Dots side by side in one bin. */
  readonly across: number;
  /** Pixels from the middle of one dot to the next. */
  readonly spacing: number;
  /** Dots in the tallest column. */
  readonly rows: number;
}

/** The layout with the largest dots that keeps the tallest bin under 250 pixels, or null when dots would be specks. */
export function dotGrid(bins: readonly Bin[], binWidth: number): DotGrid | null {
  const most = Math.max(0, ...bins.map(({ n }) => n ?? 0));
  for (let across = 1; across <= mostAcross; across += 1) {
    const spacing = (binWidth - 2) / across;
    const rows = Math.max(1, Math.ceil(most / across));
    if (spacing < leastSpacing) return null;
    if (spacing <= mostSpacing && rows * spacing <= mostHeight) return { across, spacing, rows };
  }
  return null;
}
