import * as Plot from '@observablehq/plot';
import { bandMoves, moveLooks, type BandMoveRow } from '../../outcomes/band-moves.ts';
import { palette } from '../../palette.ts';
import { isNarrow } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { flowLabels, type PlacedLabel } from '../flow-labels.ts';
import { widest } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { BandMovesFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const headTop = 26;
const mostCell = 112;
const widestGrid = 720;

function labelWidthOf(rows: readonly BandMoveRow[], width: number): number {
  const counts = widest(
    rows.map(({ nText }) => nText),
    13,
  );
  const names = widest(
    rows.map(({ label }) => label),
    14,
    true,
  );
  return Math.max(counts + 10, Math.min(names + 10, width * 0.26));
}

/** Bands of the first score down, of the second across: the area of each square is its number of young people. */
export function bandMovesChart(figure: BandMovesFigure, options: ChartOptions): SVGSVGElement {
  const rows = bandMoves(figure);
  const bands = rows[0]?.moves.map(({ label }) => label) ?? [];
  const narrow = isNarrow(options);
  const width = Math.min(options.width, widestGrid);
  const labelWidth = narrow ? 0 : labelWidthOf(rows, width);
  const nameHeight = narrow ? 26 : 0;
  const left = labelWidth;
  const cell = (width - left) / Math.max(1, bands.length);
  const headLines = Math.max(1, ...bands.map((band) => wrapText(band, cell - 10, 14, true).length));
  const top = headTop + headLines * 17 + 12;
  const size = Math.min(mostCell, cell);
  const row = (narrow ? Math.max(70, size) : size) + nameHeight;
  const bottom = top + rows.length * row;
  const most = Math.max(1, ...rows.flatMap(({ moves }) => moves.map(({ n }) => n ?? 0)));
  const labels = keyLabels(width);
  const largest = size - (narrow ? 30 : 34);
  const x = (index: number) => left + index * cell;
  const y = (index: number) => top + index * row;
  const squares = rows.flatMap(({ moves }, at) =>
    moves.flatMap(({ n, kind }, to) => {
      if (n === null || n === 0) return [];
      const side = Math.max(3, Math.sqrt(n / most) * largest);
      const middle = x(to) + cell - 8 - largest / 2;
      const centre = y(at) + nameHeight + (row - nameHeight) / 2 + 5;
      return [
        {
          x1: middle - side / 2,
          x2: middle + side / 2,
          y1: centre - side / 2,
          y2: centre + side / 2,
          fill: moveLooks[kind].fill,
        },
      ];
    }),
  );
  const texts: PlacedText[] = [
    {
      x: narrow ? width / 2 : left + (width - left) / 2,
      y: 8,
      text: 'Second score',
      anchor: 'middle',
      fill: palette.ink2,
    },
    ...(narrow ? [] : [{ x: 0, y: top - 18, text: 'First score', fill: palette.ink2 }]),
    ...bands.flatMap((band, index) =>
      wrapText(band, cell - 10, 14, true).map((text, line) => ({
        x: x(index) + cell / 2,
        y: headTop + 6 + line * 17,
        text,
        size: 14,
        weight: 640,
        anchor: 'middle' as const,
      })),
    ),
    ...rows.flatMap((each, at) => rowTexts(each, y(at), { narrow, labelWidth, row })),
    ...rows.flatMap(({ moves }, at) =>
      moves.map(({ text, n }, to) => ({
        x: x(to) + 9,
        y: y(at) + nameHeight + 16,
        text,
        weight: n === null || n === 0 ? 400 : 650,
        fill: n === null || n === 0 ? palette.ink3 : palette.ink,
      })),
    ),
  ];
  return pixelPlot(
    bottom + 34 + Math.max(0, ...labels.map(({ line }) => line)) * 20,
    [
      Plot.ruleY([headTop - 7], { stroke: palette.line, x1: left, x2: width }),
      Plot.ruleY(rows.map((_, at) => y(at)).concat(bottom), {
        stroke: palette.line,
        x1: 0,
        x2: width,
      }),
      Plot.link(
        [...bands.map((_, to) => x(to)), width].flatMap((at) =>
          narrow
            ? rows.map((_, index) => ({ at, from: y(index) + nameHeight, to: y(index) + row }))
            : [{ at, from: top, to: bottom }],
        ),
        { x1: 'at', x2: 'at', y1: 'from', y2: 'to', stroke: palette.line },
      ),
      ...(narrow
        ? [
            Plot.ruleY(
              rows.map((_, at) => y(at) + nameHeight),
              { stroke: palette.line, x1: 0, x2: width },
            ),
          ]
        : []),
      Plot.rect(squares, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill' }),
      ...key(labels, bottom),
      ...placedTexts(texts),
    ],
    options,
  );
}

function rowTexts(
  { label, nText }: BandMoveRow,
  y: number,
  { narrow, labelWidth, row }: { narrow: boolean; labelWidth: number; row: number },
): readonly PlacedText[] {
  if (narrow) {
    return [{ x: 0, y: y + 14, text: `First score: ${label}, ${nText}`, size: 14, weight: 640 }];
  }
  const lines = wrapText(label, labelWidth - 8, 14, true);
  const first = y + row / 2 - ((lines.length - 1) * 17) / 2 - 9;
  return [
    ...lines.map((text, line) => ({ x: 0, y: first + line * 17, text, size: 14, weight: 640 })),
    { x: 0, y: first + lines.length * 17 + 1, text: nText, fill: palette.ink2 },
  ];
}

function keyLabels(width: number): readonly PlacedLabel[] {
  const looks = (['better', 'same', 'worse'] as const).map((kind) => ({
    text: moveLooks[kind].words,
    fill: moveLooks[kind].fill,
  }));
  return flowLabels(looks, width, 13);
}

function key(labels: readonly PlacedLabel[], bottom: number) {
  const y = ({ line }: PlacedLabel) => bottom + 22 + line * 20;
  return [
    Plot.dot(labels, {
      x: ({ x }: PlacedLabel) => x + 6,
      y,
      symbol: 'square',
      r: 5,
      fill: 'fill',
    }),
    ...placedTexts(
      labels.map((label) => ({
        x: label.x + 17,
        y: y(label),
        text: label.text,
        fill: palette.ink2,
      })),
    ),
  ];
}
