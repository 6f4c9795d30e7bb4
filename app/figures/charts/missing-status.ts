import * as Plot from '@observablehq/plot';
import { palette, sequential } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf, rowOf, totalRowOf } from '../table-cells.ts';
import { flowLabels } from './flow-labels.ts';
import { plotSvg } from './plot-svg.ts';
import { textWidth } from './text-width.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';

const barHeight = 42;
const keyLine = 22;

const parts = [
  { key: 'both', label: 'Both scores', fill: palette.accent, ink: palette.paper },
  { key: 'first_only', label: 'First only', fill: sequential[1], ink: palette.ink },
  { key: 'second_only', label: 'Second only', fill: palette.tint, ink: palette.ink },
  { key: 'neither', label: 'Neither', fill: palette.paper, ink: palette.ink },
] as const;

interface Segment {
  readonly label: string;
  readonly text: string;
  readonly fill: string;
  readonly ink: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Everyone eligible as one bar. Hidden parts share what is left of the bar as one blank stretch marked [c]:
 * their own lengths are not drawn. When the total is hidden too there is no bar, only the key.
 */
export function missingStatus(figure: WhoIsMissingFigure, options: ChartOptions): SVGSVGElement {
  const { status } = figure.tables;
  const total = numberOf(cellOf(totalRowOf(status), 'n'));
  const column = columnOf(status, 'n');
  const read = parts.map((part) => {
    const cell = cellOf(rowOf(status, part.key), 'n');
    return { ...part, n: numberOf(cell), text: cellText(cell, column) };
  });
  const segments = total === null ? [] : segmentsOf(read, total);
  const pixels = options.width / Math.max(1, total ?? 1);
  const key = flowLabels(
    read.map(({ label, text, n, fill }) => ({
      text: holds(n ?? 0, pixels, text) ? label : `${label} ${text}`,
      fill,
    })),
    options.width,
    13,
  );
  const lines = 1 + Math.max(...key.map(({ line }) => line));
  const marginTop = lines * keyLine + 6;
  return plotSvg(
    {
      height: marginTop + (segments.length > 0 ? barHeight : 1),
      marginTop,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
      x: { domain: [0, Math.max(1, total ?? 1)], axis: null, label: null },
      y: { domain: [0, 1], axis: null, label: null },
      marks: [
        Plot.rect(segments, {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: () => 1,
          fill: 'fill',
          stroke: palette.accent,
          inset: 0.5,
        }),
        Plot.text(
          segments.filter(({ from, to, text }) => holds(to - from, pixels, text)),
          {
            x: ({ from, to }: Segment) => (from + to) / 2,
            y: () => 0.5,
            text: 'text',
            fontSize: 15,
            fontWeight: 650,
            fontVariant: 'tabular-nums',
            fill: 'ink',
          },
        ),
        key.map(({ text, fill, x, line }) => [
          Plot.dot([text], {
            frameAnchor: 'top-left',
            dx: x + 6,
            dy: -marginTop + line * keyLine + 10,
            symbol: 'square',
            r: 5.5,
            fill,
            stroke: palette.accent,
            strokeWidth: 1,
          }),
          Plot.text([text], {
            frameAnchor: 'top-left',
            dx: x + 17,
            dy: -marginTop + line * keyLine + 3,
            text: [text],
            fontVariant: 'tabular-nums',
            fill: palette.ink,
          }),
        ]),
      ],
    },
    options,
  );
}

function segmentsOf(
  read: readonly ((typeof parts)[number] & { n: number | null; text: string })[],
  total: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { label, text, fill, ink, n } of read) {
    if (n === null || n === 0) continue;
    segments.push({ label, text, fill, ink, from, to: from + n });
    from += n;
  }
  const unknown = read.some(({ n }) => n === null);
  if (unknown && from < total) {
    segments.push({
      label: 'Hidden',
      text: '[c]',
      fill: palette.paper,
      ink: palette.ink2,
      from,
      to: total,
    });
  }
  return segments;
}

/** Whether a stretch of the bar has room for its own number. */
function holds(n: number, pixels: number, text: string): boolean {
  return n * pixels > textWidth(text, 15, true) + 8;
}
