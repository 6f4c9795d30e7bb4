import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { matrixCell, onScale } from '../../equity/matrix-columns.ts';
import { equityColumns, stepWords, type EquityColumn } from '../../equity/step-words.ts';
import { startSentence } from '../../words/mid-sentence.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { wrapText } from '../wrap-text.ts';
import { intervalRows } from '../interval-rows.ts';
import type { EquityMatrixFigure } from '#app/results/figure.ts';
import type { ChartOptions } from '../chart-options.ts';
import type { IntervalRow } from '../interval-row.ts';

const pointsSpan = 0.325;
const ratioSpan = Math.log2(2.6);

/** One step of the matrix, for screens that have no room for seven: every group against the level line. */
export function matrixStep(figure: EquityMatrixFigure, options: ChartOptions): SVGSVGElement {
  const column = equityColumns.find((one) => one === options.part) ?? 'accepted';
  const isReach = column === 'reached';
  const span = isReach ? ratioSpan : pointsSpan;
  const share = wrapText(`${stepWords[column].label}, ${stepWords[column].of}`, options.width, 13);
  const headroom = 22 + 18 * share.length;
  return intervalRows(
    {
      rows: rowsOf(figure, column),
      domain: [-span, span],
      ticks: isReach ? [-1, 0, 1] : [-0.2, 0, 0.2],
      tickText: isReach ? reachTick : pointsTick,
      axisLabel: isReach ? 'Share of those reached, to share of residents' : 'Difference, points',
      rowHeight: 36,
      boldValues: true,
      headroom,
      behind: ({ left }) => [
        Plot.ruleX([0], { stroke: palette.accent, strokeWidth: 2 }),
        Plot.text([startSentence(figure.againstLabel)], {
          x: [0],
          frameAnchor: 'top',
          lineAnchor: 'bottom',
          dy: -6,
          fontWeight: 650,
          fill: palette.link,
        }),
        Plot.text([share.join('\n')], {
          frameAnchor: 'top-left',
          lineAnchor: 'top',
          dx: -left,
          dy: -headroom,
          fill: palette.ink2,
        }),
      ],
    },
    options,
  );
}

function rowsOf(figure: EquityMatrixFigure, column: EquityColumn): readonly IntervalRow[] {
  return groupRowsOf(figure.tables.steps).map((row) => {
    const cell = matrixCell(figure.tables, row, column);
    const { value, interval, mark } = onScale(cell, column);
    return {
      key: row.key,
      label: row.label,
      value,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      text: cell.text,
      detail: cell.under === '' ? cell.counts : cell.under,
      meaning: mark,
      strong: false,
    };
  });
}

function reachTick(value: number): string {
  return value === 0 ? 'same' : value < 0 ? 'half' : 'double';
}

function pointsTick(value: number): string {
  return value === 0 ? '0' : value < 0 ? '−20' : '+20';
}
