import * as Plot from '@observablehq/plot';
import { palette, sequential } from '../../palette.ts';
import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { isNarrow, type ChartOptions } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { wrapText } from '../wrap-text.ts';
import type { QualityOverTimeFigure } from '#app/results/quality-figures.ts';

const rowHeight = 30;
const headHeight = 44;
const leastCell = 62;

/** Shares filled in, fields by quarters, the darker the fuller; as many quarters as there is room for, the latest. */
export function qualityOverTimeChart(
  { tables: { fields }, quarters }: QualityOverTimeFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { width } = options;
  const left = isNarrow(options) ? 132 : Math.min(260, width * 0.3);
  const room = Math.max(1, Math.floor((width - left) / leastCell));
  const shown = quarters.slice(-room);
  const each = (width - left) / Math.max(1, shown.length);
  const { number, text } = cellReader(fields);
  let bottom = headHeight;
  const rows = groupRowsOf(fields).map(({ key, label }) => {
    const lines = wrapText(label, left - 12, 13);
    const height = Math.max(rowHeight, lines.length * 15 + 8);
    const row = { key, lines, top: bottom, height };
    bottom += height;
    return row;
  });
  const cells = rows.flatMap(({ key, top, height }) =>
    shown.map((quarter, at) => {
      const share = number(key, `${quarter.key}_share`);
      return {
        x: left + at * each,
        y: top,
        height,
        share,
        text: text(key, `${quarter.key}_share`),
      };
    }),
  );
  return pixelPlot(
    bottom + 4,
    [
      Plot.rect(cells, {
        x1: 'x',
        x2: ({ x }: { x: number }) => x + each - 2,
        y1: 'y',
        y2: ({ y, height }: { y: number; height: number }) => y + height - 2,
        fill: ({ share }: { share: number | null }) => fillOf(share),
      }),
      ...placedTexts([
        ...shown.map((quarter, at): PlacedText => ({
          x: left + (at + 0.5) * each,
          y: 12,
          text: shortMonths(quarter.key),
          anchor: 'middle',
          size: 12,
          fill: palette.ink2,
        })),
        ...shown.map((quarter, at): PlacedText => ({
          x: left + (at + 0.5) * each,
          y: 29,
          text: quarter.key.slice(0, 4),
          anchor: 'middle',
          size: 12,
          weight: 600,
          fill: palette.ink2,
        })),
        ...rows.flatMap(({ lines, top, height }) =>
          lines.map((text, index): PlacedText => ({
            x: 0,
            y: top + height / 2 - 1 + (index - (lines.length - 1) / 2) * 15,
            text,
          })),
        ),
        ...cells.map((cell): PlacedText => ({
          x: cell.x + each / 2 - 1,
          y: cell.y + cell.height / 2 - 1,
          text: cell.text,
          anchor: 'middle',
          fill: (cell.share ?? 0) >= darkFrom ? palette.paper : palette.ink,
        })),
      ]),
    ],
    options,
  );
}

const darkFrom = 0.9;

function fillOf(share: number | null): string {
  if (share === null) return palette.mist;
  if (share >= darkFrom) return sequential[3];
  if (share >= 0.7) return sequential[1];
  return share > 0 ? '#F3CDB3' : palette.mist;
}

const months = ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'];

function shortMonths(quarter: string): string {
  return months[Number(quarter.slice(-1)) - 1] ?? '';
}
