import type { OverviewRow } from '../../equity/overview-rows.ts';
import type { PixelScale } from './pixel-plot.ts';

export interface OverviewScale extends PixelScale {
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** The same stretch for every row: 32.5 points down, and as many up only where a gap lies that way. */
export function overviewScale(
  rows: readonly OverviewRow[],
  { left, right }: { readonly left: number; readonly right: number },
): OverviewScale {
  const goesUp = rows.some(({ value }) => value !== null && value > 0.05);
  const to = goesUp ? 0.325 : 0.125;
  const ticks = (goesUp ? [-0.2, 0, 0.2] : [-0.3, -0.2, -0.1, 0]).map((value) => ({
    value,
    text: value === 0 ? '0' : `${value < 0 ? '−' : '+'}${Math.round(Math.abs(value) * 100)}`,
  }));
  return { left, right, from: -0.325, to, ticks };
}
