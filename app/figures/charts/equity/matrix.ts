import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { matrixCell, onScale } from '../../equity/matrix-columns.ts';
import { equityColumns, stepWords, type EquityColumn } from '../../equity/step-words.ts';
import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, totalRowOf } from '../../table-cells.ts';
import { wrapText } from '../wrap-text.ts';
import { matrixLegend } from './matrix-legend.ts';
import { matrixStep } from './matrix-step.ts';
import {
  pixelOf,
  pixelPlot,
  placedEstimates,
  placedTexts,
  type PixelScale,
  type PlacedText,
} from './pixel-plot.ts';
import type { EquityMatrixFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Under this width one step is drawn at a time. */
const wideFrom = 820;
const screenRow = 44;
const paperRow = 38;
const leastHead = 74;
const headLine = 16;
const totalHeight = 34;
const legendHeight = 34;
const pointsSpan = 0.325;
const ratioSpan = Math.log2(2.6);

/** Groups down, steps across: each group against the level line of a step, its value at the right. */
export function equityMatrixChart(
  figure: EquityMatrixFigure,
  options: ChartOptions,
): SVGSVGElement {
  return options.width < wideFrom ? matrixStep(figure, options) : wholeMatrix(figure, options);
}

interface Place {
  readonly column: EquityColumn;
  readonly scale: PixelScale;
  readonly right: number;
  readonly left: number;
}

function wholeMatrix(figure: EquityMatrixFigure, options: ChartOptions): SVGSVGElement {
  const { steps } = figure.tables;
  const rows = groupRowsOf(steps).slice(...(options.rows ?? []));
  const rowHeight = options.paper ? paperRow : screenRow;
  const total = totalRowOf(steps);
  const labelWidth = options.paper ? 268 : Math.min(236, Math.round(options.width * 0.185));
  const countWidth = 44;
  const places = placesOf(labelWidth + countWidth, options.width);
  const heads = columnHeads(places);
  const top = legendHeight + heads.height + totalHeight;
  const y = (index: number) => top + index * rowHeight + rowHeight / 2;
  const bottom = top + rows.length * rowHeight;
  const texts: PlacedText[] = [...heads.texts];
  const marks: Markish[] = [];

  if (total) {
    const at = legendHeight + heads.height + totalHeight / 2 - 2;
    texts.push({ x: 0, y: at, text: total.label, weight: 640, fill: palette.link });
    texts.push({
      x: labelWidth + countWidth - 12,
      y: at,
      text: cellText(cellOf(total, 'n'), columnOf(steps, 'n')),
      anchor: 'end',
      weight: 640,
      fill: palette.link,
    });
    for (const place of places) {
      const { text, under } = matrixCell(figure.tables, total, place.column);
      texts.push({
        x: place.right,
        y: at,
        text: under === '' ? text : `${text}, ${under}`,
        anchor: 'end',
        weight: 640,
        fill: palette.link,
      });
    }
  }

  rows.forEach((row, index) => {
    rowTexts(
      figure,
      row,
      y(index),
      { labelWidth, countWidth, isPaper: options.paper === true },
      texts,
    );
    for (const place of places) cellTexts(figure, row, place, y(index), texts);
  });

  marks.push(
    flagged(figure, rows, places, (index) => [
      top + index * rowHeight,
      top + (index + 1) * rowHeight,
    ]),
    Plot.ruleY([top, bottom], { stroke: palette.ink, strokeWidth: 1, x1: 0, x2: options.width }),
    Plot.ruleY(
      rows.slice(1).map((_, index) => top + (index + 1) * rowHeight),
      { stroke: palette.line, x1: 0, x2: options.width },
    ),
    Plot.ruleX(
      places.map(({ scale }) => pixelOf(scale, 0)),
      { y1: top - 4, y2: bottom, stroke: palette.accent, strokeWidth: 2 },
    ),
    ...places.flatMap((place) =>
      placedEstimates(
        rows.flatMap((row, index) => {
          const cell = matrixCell(figure.tables, row, place.column);
          const { value, interval, mark } = onScale(cell, place.column);
          return value === null ? [] : [{ y: y(index), value, interval, mark }];
        }),
        place.scale,
      ),
    ),
    ...placedTexts([...texts, ...ticks(places, bottom)]),
    ...matrixLegend(figure, options.width),
  );
  return pixelPlot(bottom + 28, marks, options);
}

/** What each column is, and what its numbers are a share of; and how much room the longest of them takes. */
function columnHeads(places: readonly Place[]): {
  readonly texts: readonly PlacedText[];
  readonly height: number;
} {
  let lines = 0;
  const texts = places.flatMap(({ column, left, right }) => {
    const words = stepWords[column];
    const heading = wrapText(words.label, right - left, 13, true);
    const of = wrapText(words.of, right - left, 12);
    lines = Math.max(lines, heading.length + of.length);
    const y = (line: number) => legendHeight + 8 + line * headLine;
    return [
      ...heading.map((text, line) => ({ x: left, y: y(line), text, weight: 640 })),
      ...of.map((text, line) => ({
        x: left,
        y: y(heading.length + line),
        text,
        size: 12,
        fill: palette.ink3,
      })),
    ];
  });
  return { texts, height: Math.max(leastHead, lines * headLine + 6) };
}

function placesOf(from: number, width: number): readonly Place[] {
  const gap = 14;
  const each = (width - from - gap * (equityColumns.length - 1)) / equityColumns.length;
  const valueWidth = 46;
  return equityColumns.map((column, index) => {
    const left = from + index * (each + gap);
    const right = left + each;
    const span = column === 'reached' ? ratioSpan : pointsSpan;
    return {
      column,
      left,
      right,
      scale: { left: left + 6, right: right - valueWidth - 4, from: -span, to: span },
    };
  });
}

function rowTexts(
  figure: EquityMatrixFigure,
  row: Row,
  y: number,
  {
    labelWidth,
    countWidth,
    isPaper,
  }: { readonly labelWidth: number; readonly countWidth: number; readonly isPaper: boolean },
  texts: PlacedText[],
): void {
  const usual = wrapText(row.label, labelWidth - 4, 13);
  const size = usual.length > 2 ? (isPaper ? 11 : 12) : 13;
  const lines = usual.length > 2 ? wrapText(row.label, labelWidth - 4, size).slice(0, 3) : usual;
  const step = lines.length > 2 ? size + 1.5 : 16;
  const isMissing = row.key.includes('missing:') || row.key.includes('not_known');
  lines.forEach((text, line) =>
    texts.push({
      x: 0,
      y: y + (line - (lines.length - 1) / 2) * step,
      text,
      size,
      fill: isMissing ? palette.ink2 : palette.ink,
    }),
  );
  texts.push({
    x: labelWidth + countWidth - 12,
    y,
    text: cellText(cellOf(row, 'n'), columnOf(figure.tables.steps, 'n')),
    anchor: 'end',
    fill: palette.ink2,
  });
}

function cellTexts(
  figure: EquityMatrixFigure,
  row: Row,
  { column, right }: Place,
  y: number,
  texts: PlacedText[],
): void {
  const cell = matrixCell(figure.tables, row, column);
  const isMarked = cell.mark !== 'similar';
  const fill = cell.isSymbol
    ? palette.ink3
    : isMarked
      ? cell.mark.endsWith('lower')
        ? palette.rustInk
        : palette.link
      : palette.ink;
  texts.push({
    x: right,
    y: cell.under === '' ? y : y - 7,
    text: cell.text,
    anchor: 'end',
    weight: isMarked ? 650 : 400,
    fill,
  });
  if (cell.under !== '') {
    texts.push({
      x: right,
      y: y + 9,
      text: cell.under,
      anchor: 'end',
      size: 12,
      fill: palette.ink3,
    });
  }
}

function flagged(
  figure: EquityMatrixFigure,
  rows: readonly Row[],
  places: readonly Place[],
  band: (index: number) => readonly [number, number],
): Markish {
  const cells = rows.flatMap((row, index) =>
    places.flatMap(({ column, left, right }) =>
      matrixCell(figure.tables, row, column).mark === 'clearly_lower'
        ? [{ x1: left - 4, x2: right + 4, y1: band(index)[0], y2: band(index)[1] }]
        : [],
    ),
  );
  return Plot.rect(cells, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: '#FBEEE4' });
}

function ticks(places: readonly Place[], bottom: number): readonly PlacedText[] {
  return places.flatMap(({ column, scale }) => {
    const at = column === 'reached' ? [-1, 1] : [-0.2, 0.2];
    const words = column === 'reached' ? ['half', 'double'] : ['−20', '+20'];
    return at.map((value, index) => ({
      x: pixelOf(scale, value),
      y: bottom + 14,
      text: words[index] ?? '',
      size: 12,
      anchor: 'middle' as const,
      fill: palette.ink3,
    }));
  });
}
