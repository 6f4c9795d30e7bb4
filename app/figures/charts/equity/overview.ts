import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { overviewRows, type OverviewRow } from '../../equity/overview-rows.ts';
import { startSentence } from '../../words/mid-sentence.ts';
import { standingStyles } from '../../equity/standing.ts';
import { wrapText } from '../wrap-text.ts';
import { pixelOf, pixelPlot, placedEstimates, placedTexts, type PlacedText } from './pixel-plot.ts';
import { overviewScale } from './overview-scale.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import type { ChartOptions } from '../chart-options.ts';

const rowHeight = 38;
const top = 52;

/** The overview as one picture: a row for each characteristic with its largest gap, and in words where it is. */
export function equityOverviewChart(
  figure: EquityOverviewFigure,
  options: ChartOptions,
): SVGSVGElement {
  const rows = overviewRows(figure);
  const { width } = options;
  const labelWidth = Math.min(190, width * 0.2);
  const plot = { left: labelWidth + 16, right: labelWidth + 16 + width * 0.2 };
  const at = { gap: plot.right + 16, where: plot.right + 112, missing: width };
  const whereWidth = width - 60 - at.where;
  const scale = overviewScale(rows, plot);
  const y = (index: number) => top + index * rowHeight + rowHeight / 2;
  const bottom = top + rows.length * rowHeight;
  const heading = (x: number, text: string, anchor: 'start' | 'end' = 'start') => ({
    x,
    y: 14,
    text,
    anchor,
    weight: 640,
    size: 12,
  });
  const texts: PlacedText[] = [
    heading(0, 'Characteristic'),
    heading(plot.left, 'Largest gap, points'),
    heading(at.gap, 'Gap'),
    heading(at.where, 'Which group, and at which step'),
    heading(at.missing, 'Missing', 'end'),
    ...scale.ticks.map(({ value, text }) => ({
      x: pixelOf(scale, value),
      y: 36,
      text,
      size: 12,
      anchor: 'middle' as const,
      fill: value === 0 ? palette.link : palette.ink3,
    })),
    ...rows.flatMap((row, index) => rowTexts(row, y(index), at, labelWidth, plot.left, whereWidth)),
  ];
  return pixelPlot(
    bottom + 8,
    [
      Plot.ruleY([top], { stroke: palette.ink, x1: 0, x2: width }),
      Plot.ruleY(
        rows.map((_, index) => top + (index + 1) * rowHeight),
        { stroke: palette.line, x1: 0, x2: width },
      ),
      Plot.ruleX([pixelOf(scale, 0)], {
        y1: top - 6,
        y2: bottom,
        stroke: palette.accent,
        strokeWidth: 2,
      }),
      ...placedEstimates(
        rows.flatMap(({ value, interval, mark }, index) =>
          value === null ? [] : [{ y: y(index), value, interval, mark }],
        ),
        scale,
      ),
      ...placedTexts(texts),
    ],
    options,
  );
}

function rowTexts(
  row: OverviewRow,
  y: number,
  at: { readonly gap: number; readonly where: number; readonly missing: number },
  labelWidth: number,
  plotLeft: number,
  whereWidth: number,
): readonly PlacedText[] {
  const style = standingStyles[row.mark];
  const isMarked = row.mark !== 'similar';
  const where = row.where ? `${row.where.group}, ${row.where.step}` : '';
  const words = isMarked ? where : startSentence(where === '' ? '' : `largest: ${where}`);
  return [
    ...lines(row.label, 0, y, labelWidth, palette.ink, isMarked ? 620 : 400),
    {
      x: at.gap,
      y,
      text: row.gap,
      fill: isMarked ? style.text : palette.ink2,
      weight: isMarked ? 650 : 400,
    },
    ...lines(words, at.where, y, whereWidth, isMarked ? palette.ink : palette.ink2),
    ...(row.instead === null
      ? []
      : [{ x: plotLeft, y, text: row.instead, fill: palette.ink2 } as const]),
    { x: at.missing, y, text: row.missing, anchor: 'end' },
  ];
}

function lines(
  text: string,
  x: number,
  y: number,
  width: number,
  fill: string,
  weight = 400,
): readonly PlacedText[] {
  const broken = wrapText(text, width, 13);
  return broken.map((line, index) => ({
    x,
    y: y + (index - (broken.length - 1) / 2) * 15,
    text: line,
    fill,
    weight,
  }));
}
