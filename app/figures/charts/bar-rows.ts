import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { pixelPlot, placedTexts, type PlacedText } from './equity/pixel-plot.ts';
import { isNarrow, type ChartOptions } from './chart-options.ts';
import { widest } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** One bar: a count, as much of it as is filled, and what stands beside it. A row without a value shows its text, such as [c]. */
export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  /** As much of the value as is drawn in full colour: all of it, none, or a part. */
  readonly filled: number;
  /** After the value, with a dashed edge: those of whom it is not known yet. */
  readonly open?: number | null;
  /** At the end of the bar. */
  readonly text: string;
  /** At the right edge. */
  readonly right: string;
  readonly rightFill?: string;
  readonly rightWeight?: number;
  /** Starts a new block under these words. */
  readonly heading?: string;
}

export interface BarRowsSpec {
  readonly rows: readonly BarRow[];
  /** Over the whole chart, at the left and over the right column. */
  readonly heading: string;
  readonly rightHeading: string;
  /** What a full bar stands for; the largest value when left out. */
  readonly most?: number;
}

const labelSize = 14;
const labelLine = 17;
const largestLabelShare = 0.36;
const blockGap = 14;
const headingLine = 22;

interface Placed extends BarRow {
  readonly y: number;
  readonly lines: readonly string[];
}

/** Counts as bars, one under another, each with its label, its number and one more fact at the right edge. */
export function barRows(spec: BarRowsSpec, options: ChartOptions): SVGSVGElement {
  const narrow = isNarrow(options);
  const { width } = options;
  const { rows } = spec;
  const rightColumn = Math.max(
    widest(
      rows.map(({ right }) => right),
      13,
      true,
    ),
    0,
  );
  const labelColumn = Math.min(
    widest(
      rows.map(({ label }) => label),
      labelSize,
    ) + 4,
    width * largestLabelShare,
  );
  const left = narrow ? 0 : labelColumn + 16;
  const textRoom = widest(
    rows.map(({ text }) => text),
    13,
    true,
  );
  const right = width - textRoom - 10 - (narrow || rightColumn === 0 ? 0 : rightColumn + 24);
  const most = Math.max(
    1,
    spec.most ?? 0,
    ...rows.map(({ value, open }) => (value ?? 0) + (open ?? 0)),
  );
  const x = (value: number) => left + (value / most) * Math.max(20, right - left);
  const labelWidth = narrow ? width - rightColumn - 12 : labelColumn;

  const [least, room] = options.paper ? [25, 6] : [32, 10];
  const headings: PlacedText[] = [];
  const blocks: { readonly from: number; to: number }[] = [];
  let y = spec.heading === '' && spec.rightHeading === '' ? 2 : headingLine;
  if (spec.heading !== '') headings.push(headingText(spec.heading, 0, 8));
  const rightWords = spec.rightHeading;
  if (rightWords !== '')
    headings.push({ x: width, y: 8, text: rightWords, anchor: 'end', fill: palette.ink2 });
  const placed: Placed[] = rows.map((row) => {
    if (row.heading !== undefined) {
      headings.push(headingText(row.heading, 0, y + blockGap + 8));
      y += blockGap + headingLine;
    }
    if (row.heading !== undefined || blocks.length === 0) blocks.push({ from: y, to: y });
    const lines = wrapText(row.label, labelWidth, labelSize);
    const height = narrow
      ? lines.length * labelLine + 32
      : Math.max(least, lines.length * labelLine + room);
    const at = { ...row, lines, y: y + (narrow ? lines.length * labelLine + 13 : height / 2) };
    y += height;
    const block = blocks.at(-1);
    if (block) block.to = y;
    return at;
  });
  const bar = narrow || options.paper ? 9 : 11;
  const openOf = ({ open }: Placed) => open ?? 0;
  const bars = placed.flatMap((row): readonly Bar[] => {
    const { value, filled } = row;
    if (value === null) return [];
    const [end, open] = [x(value), x(value + openOf(row))];
    const part = x(Math.min(filled, value));
    const edge = { y1: row.y - bar, y2: row.y + bar };
    return [
      ...(open > end ? [{ ...edge, look: 'open' as const, x1: end, x2: open }] : []),
      ...(value > 0 && filled < value
        ? [{ ...edge, look: 'pale' as const, x1: left, x2: end }]
        : []),
      ...(filled > 0 ? [{ ...edge, look: 'full' as const, x1: left, x2: part }] : []),
    ];
  });
  return pixelPlot(
    y + 4,
    [
      drawn(bars, 'open', { fill: palette.paper, stroke: palette.accent, strokeDasharray: '3,3' }),
      drawn(bars, 'pale', { fill: palette.tint, stroke: palette.accent }),
      drawn(bars, 'full', { fill: palette.accent }),
      Plot.ruleX(narrow ? [] : blocks, { x: left, y1: 'from', y2: 'to', stroke: palette.mid }),
      ...placedTexts([...headings, ...placed.flatMap((row) => rowTexts(row))]),
    ],
    options,
  );

  function rowTexts(row: Placed): readonly PlacedText[] {
    const end = row.value === null ? left : x(row.value + openOf(row));
    return [
      ...row.lines.map((text, line) => ({
        x: narrow ? 0 : left - 12,
        y: narrow
          ? row.y - 13 - (row.lines.length - line) * labelLine + labelLine / 2
          : row.y + (line - (row.lines.length - 1) / 2) * labelLine,
        text,
        size: labelSize,
        anchor: narrow ? ('start' as const) : ('end' as const),
      })),
      { x: end + 8, y: row.y, text: row.text, weight: 650 },
      {
        x: width,
        y: narrow ? row.y - 13 - labelLine / 2 : row.y,
        text: row.right,
        anchor: 'end' as const,
        fill: row.rightFill ?? palette.ink2,
        weight: row.rightWeight ?? 400,
      },
    ];
  }
}

interface Bar {
  readonly look: 'open' | 'pale' | 'full';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function drawn(bars: readonly Bar[], look: Bar['look'], style: Plot.RectOptions): Plot.Markish {
  return Plot.rect(
    bars.filter((each) => each.look === look),
    { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...style },
  );
}

function headingText(text: string, x: number, y: number): PlacedText {
  return { x, y, text, size: 14, weight: 600, fill: palette.ink2 };
}
