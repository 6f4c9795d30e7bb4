import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, numberOf } from '../../table-cells.ts';
import { wrapText } from '../wrap-text.ts';
import { pixelPlot, placedTexts } from './pixel-plot.ts';
import type { EquityCompletenessFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import type { ChartOptions } from '../chart-options.ts';

const screenRow = 34;
const paperRow = 26;
const narrowBelow = 420;

/** For how many young people each characteristic is known: a bar of the whole, filled as far as it is known. */
export function equityCompletenessChart(
  figure: EquityCompletenessFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { characteristics } = figure.tables;
  const { width } = options;
  const narrow = width < narrowBelow;
  const height = narrow ? 46 : options.paper ? paperRow : screenRow;
  const left = narrow ? 0 : Math.min(230, width * 0.42);
  const right = width - 48;
  const rows = leastKnownFirst(characteristics.rows).map((row, index) => {
    const share = cellOf(row, 'known_share');
    return {
      label: row.label,
      share: numberOf(share),
      text: cellText(share, columnOf(characteristics, 'known_share')),
      y: index * height + height / 2 + (narrow ? 12 : 0),
    };
  });
  const known = rows.filter(({ share }) => share !== null);
  const bar = { y1: (row: { y: number }) => row.y - 7, y2: (row: { y: number }) => row.y + 7 };
  return pixelPlot(
    rows.length * height + 4,
    [
      Plot.rect(known, {
        ...bar,
        x1: left,
        x2: right,
        fill: palette.mist,
        stroke: palette.line,
      }),
      Plot.rect(known, {
        ...bar,
        x1: left,
        x2: ({ share }) => left + (share ?? 0) * (right - left),
        fill: palette.accent,
      }),
      ...placedTexts(
        rows.flatMap(({ label, text, y }) => {
          const lines = wrapText(label, narrow ? width - 50 : left - 12, 13);
          return [
            ...lines.map((line, index) => ({
              x: 0,
              y: narrow ? y - 19 : y + (index - (lines.length - 1) / 2) * 15,
              text: line,
            })),
            { x: width, y, text, anchor: 'end' as const, fill: palette.ink2 },
          ];
        }),
      ),
    ],
    options,
  );
}

/** Those recorded least first; last, in their own order, those of which nothing can be said. */
function leastKnownFirst(rows: readonly Row[]): readonly Row[] {
  const shareOf = (row: Row) => numberOf(cellOf(row, 'known_share')) ?? Infinity;
  return rows.toSorted((one, other) =>
    shareOf(one) === shareOf(other) ? 0 : shareOf(one) - shareOf(other),
  );
}
