import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, numberOf } from '../../table-cells.ts';
import { countBars } from '../feedback/count-bars.ts';
import type { PrinciplesEvidenceFigure } from '#app/results/principles-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** The shares behind the statements, each as a bar of the whole. */
export function principlesEvidenceChart(
  figure: PrinciplesEvidenceFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { shares } = figure.tables;
  return countBars(
    shares.rows.map((row) => {
      const share = cellOf(row, 'share');
      const value = numberOf(share);
      return {
        key: row.key,
        label: row.label,
        n: value === null ? null : 100,
        solid: value === null ? null : value * 100,
        value: cellText(share, columnOf(shares, 'share')),
        detail: `of ${cellText(cellOf(row, 'of'), columnOf(shares, 'of'))}`,
      };
    }),
    options,
  );
}
