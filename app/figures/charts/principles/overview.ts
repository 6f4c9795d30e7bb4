import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { levelWords } from '../../principles/level-words.ts';
import { cellOf, groupRowsOf, numberOf } from '../../table-cells.ts';
import { isNarrow, type ChartOptions } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { wrapText } from '../wrap-text.ts';
import type { PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import type { Row } from '#app/results/table.ts';

const size = 16;
const step = 20;
const keyHeight = 34;

const kinds = ['starting_out', 'getting_there', 'excelling', 'not_rated'] as const;
type Kind = (typeof kinds)[number];

interface Square {
  readonly x: number;
  readonly y: number;
  readonly kind: Kind;
}

/** One square per statement: empty, half and full for the three levels, crossed through while it is not rated. */
export function principlesOverviewChart(
  figure: PrinciplesOverviewFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { width } = options;
  const narrow = isNarrow(options);
  const rows = groupRowsOf(figure.tables.principles);
  const rowHeight = narrow ? 58 : 38;
  const left = narrow ? 0 : Math.min(300, width * 0.36);
  const squares = rows.flatMap((row, index) =>
    squaresOf(row, left, index * rowHeight + (narrow ? 26 : 8)),
  );
  const texts = rows.flatMap((row, index): PlacedText[] => {
    const level = figure.levels.find(({ principle }) => principle === row.key)?.level ?? null;
    const top = index * rowHeight;
    return [
      ...wrapText(row.label, narrow ? width - 110 : left - 16, 14).map((text, line) => ({
        x: 0,
        y: narrow ? top + 10 + line * 16 : top + 16 + line * 16,
        text,
        size: 14,
      })),
      {
        x: width,
        y: narrow ? top + 10 : top + 16,
        text: level === null ? 'Not known yet' : levelWords[level],
        weight: 650,
        anchor: 'end',
      },
    ];
  });
  const keyTop = rows.length * rowHeight + 8;
  const key = keyOf(keyTop, narrow);
  return pixelPlot(
    keyTop + keyHeight + (narrow ? 20 : 0),
    [
      drawn([...squares, ...key.map(({ square }) => square)]),
      ...placedTexts([...texts, ...key.map(({ text }) => text)]),
    ],
    options,
  );
}

function squaresOf(row: Row, left: number, y: number): readonly Square[] {
  const list = kinds.flatMap((kind) =>
    Array.from({ length: numberOf(cellOf(row, kind)) ?? 0 }, () => kind),
  );
  return list.map((kind, index) => ({ kind, x: left + index * step, y }));
}

function keyOf(
  top: number,
  narrow: boolean,
): readonly { readonly square: Square; readonly text: PlacedText }[] {
  return kinds.map((kind, index) => {
    const x = narrow ? (index % 2) * 150 : index * 140;
    const y = top + (narrow ? Math.floor(index / 2) * 24 : 0) + 6;
    const label = kind === 'not_rated' ? 'Not rated yet' : levelWords[kind];
    return { square: { kind, x, y }, text: { x: x + size + 7, y: y + size / 2, text: label } };
  });
}

function drawn(squares: readonly Square[]): Markish {
  const edge = { x1: 'x', x2: ({ x }: Square) => x + size, strokeWidth: 1.25 };
  const full = (kind: Kind) => squares.filter((square) => square.kind === kind);
  const crossed = full('not_rated');
  return [
    Plot.rect(squares, {
      ...edge,
      y1: 'y',
      y2: ({ y }: Square) => y + size,
      fill: ({ kind }: Square) => (kind === 'excelling' ? palette.accent : palette.paper),
      stroke: ({ kind }: Square) => (kind === 'not_rated' ? palette.mid : palette.accent),
    }),
    Plot.rect(full('getting_there'), {
      x1: 'x',
      x2: ({ x }: Square) => x + size,
      y1: ({ y }: Square) => y + size / 2,
      y2: ({ y }: Square) => y + size,
      fill: palette.accent,
    }),
    Plot.link(crossed, {
      x1: ({ x }: Square) => x + 2,
      y1: ({ y }: Square) => y + size - 2,
      x2: ({ x }: Square) => x + size - 2,
      y2: ({ y }: Square) => y + 2,
      stroke: palette.mid,
      strokeWidth: 1.25,
    }),
  ];
}
