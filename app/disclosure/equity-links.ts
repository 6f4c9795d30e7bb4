import type { Sum } from '#app/disclosure/counts.ts';
import type { EquityFigure } from '#app/results/figure.ts';

/** The counts that readers can match between the tables and steps of one equity figure. */
export function equityLinks(_figure: EquityFigure): Sum[] {
  return [];
}
