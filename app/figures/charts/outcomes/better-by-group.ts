import * as Plot from '@observablehq/plot';
import { outcomeShareParts, type OutcomeShares } from '../../outcomes/outcome-shares.ts';
import { palette } from '../../palette.ts';
import { isNarrow } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { textWidth, widest } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { BetterByGroupFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const barHeight = 26;
const rowHeight = 38;
const narrowRowHeight = 58;
const headingHeight = 34;
const top = 30;
const labelSize = 14;
const lineHeight = 16;

const looks = {
  worse: { fill: palette.rust, ink: palette.rustInk },
  same: { fill: '#C9D2D5', ink: palette.ink },
  better: { fill: palette.accent, ink: palette.paper },
} as const;

interface Placed {
  readonly row: OutcomeShares;
  readonly y: number;
}

interface Layout {
  readonly narrow: boolean;
  readonly label: number;
  readonly left: number;
  readonly right: number;
}

/** One bar to a group: reliably worse, no reliable change and reliably better, as shares of the group. */
export function betterByGroupChart(
  figure: BetterByGroupFigure,
  options: ChartOptions,
): SVGSVGElement {
  const parts = outcomeShareParts(figure);
  const rows = parts.flatMap((part) => part.rows);
  const layout = layoutOf(rows, options);
  const height = layout.narrow ? narrowRowHeight : rowHeight;
  const placed: Placed[] = [];
  const headings: PlacedText[] = [];
  const rules: number[] = [];
  let y = top;
  for (const { heading, rows: held } of parts) {
    if (heading !== null) {
      rules.push(y + 5);
      headings.push({ x: 0, y: y + 22, text: heading, weight: 640, fill: palette.ink2 });
      y += headingHeight;
    }
    for (const row of held) {
      placed.push({ row, y: y + height / 2 + (layout.narrow ? 10 : 0) });
      y += height;
    }
  }
  return pixelPlot(
    y + 6,
    [
      Plot.ruleY(rules, { stroke: palette.line, x1: 0, x2: options.width }),
      bars(placed, layout),
      ...placedTexts([
        ...headTexts(layout, options.width),
        ...headings,
        ...placed.flatMap((each) => [
          ...labelTexts(each, layout),
          ...shareTexts(each, layout),
          {
            x: options.width,
            y: layout.narrow ? each.y - barHeight / 2 - 12 : each.y,
            text: layout.narrow ? `n = ${each.row.nText}` : each.row.nText,
            anchor: 'end' as const,
            fill: palette.ink2,
          },
        ]),
      ]),
    ],
    options,
  );
}

function layoutOf(rows: readonly OutcomeShares[], options: ChartOptions): Layout {
  const narrow = isNarrow(options);
  const labels = rows.map(({ label }) => label);
  const label = narrow
    ? options.width - 70
    : Math.min(widest(labels, labelSize), options.width * 0.3);
  const worse = widest(
    rows.flatMap(({ shares }) => shares.filter(({ outcome }) => outcome === 'worse')).map(textOf),
    13,
    true,
  );
  const count = widest(
    rows.map(({ nText }) => nText),
    13,
  );
  return {
    narrow,
    label,
    left: (narrow ? 0 : label + 14) + worse + 8,
    right: options.width - (narrow ? 0 : count + 14),
  };
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function headTexts({ narrow, left, right }: Layout, width: number): readonly PlacedText[] {
  const head = { y: 10, fill: palette.ink2 } as const;
  return [
    { ...head, x: narrow ? 0 : left - 6, text: 'Worse', anchor: narrow ? 'start' : 'end' },
    { ...head, x: (left + right) / 2, text: 'No reliable change', anchor: 'middle' },
    { ...head, x: right, text: 'Better', anchor: 'end' },
    ...(narrow ? [] : [{ ...head, x: width, text: 'n', anchor: 'end' as const }]),
  ];
}

/** What is hidden is left as an open outline: its length is not drawn. */
function bars(placed: readonly Placed[], { left, right }: Layout) {
  const segments = placed.flatMap(({ row, y }) => {
    const [worse, same, better] = row.shares;
    const at = (share: number) => left + share * (right - left);
    const fromLeft = worse?.value ?? null;
    const fromRight = better?.value ?? null;
    const known = [
      ...(fromLeft ? [{ x1: left, x2: at(fromLeft), fill: looks.worse.fill }] : []),
      ...(fromRight ? [{ x1: at(1 - fromRight), x2: right, fill: looks.better.fill }] : []),
      ...(same?.value && fromLeft !== null
        ? [{ x1: at(fromLeft), x2: at(fromLeft + same.value), fill: looks.same.fill }]
        : []),
    ];
    return known.map((segment) => ({ ...segment, y }));
  });
  const frame = (y: number) => ({ y1: y - barHeight / 2, y2: y + barHeight / 2 });
  return [
    Plot.rect(
      placed
        .filter(({ row }) => row.shares.some(({ value }) => value === null))
        .map(({ y }) => ({ x1: left, x2: right, ...frame(y) })),
      { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: palette.paper, stroke: palette.mid },
    ),
    Plot.rect(
      segments.map((segment) => ({ ...segment, ...frame(segment.y) })),
      { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill', insetLeft: 0.75, insetRight: 0.75 },
    ),
  ];
}

function labelTexts({ row, y }: Placed, { narrow, label }: Layout): readonly PlacedText[] {
  const lines = wrapText(row.label, label + 2, labelSize);
  const middle = narrow ? y - barHeight / 2 - 12 : y;
  return lines.map((text, index) => ({
    x: narrow ? 0 : label,
    y: middle + (index - (lines.length - 1) / 2) * lineHeight,
    text,
    size: labelSize,
    weight: row.isTotal ? 640 : 400,
    anchor: narrow ? ('start' as const) : ('end' as const),
  }));
}

function shareTexts({ row, y }: Placed, { left, right }: Layout): readonly PlacedText[] {
  const [worse, same, better] = row.shares;
  const at = (share: number) => left + share * (right - left);
  const room = (share: number, text: string) =>
    share * (right - left) > textWidth(text, 13, true) + 8;
  const texts: PlacedText[] = [];
  if (worse)
    texts.push({
      x: left - 7,
      y,
      text: worse.text,
      weight: 640,
      anchor: 'end',
      fill: worse.value === 0 ? palette.ink3 : looks.worse.ink,
    });
  const middle =
    same?.value != null && worse?.value != null ? at(worse.value + same.value / 2) : at(0.5);
  if (same && (same.value === null || room(same.value, same.text)))
    texts.push({ x: middle, y, text: same.text, anchor: 'middle', fill: looks.same.ink });
  if (better) {
    if (better.value !== null && room(better.value, better.text)) {
      texts.push({
        x: at(1 - better.value / 2),
        y,
        text: better.text,
        weight: 640,
        anchor: 'middle',
        fill: looks.better.ink,
      });
    } else if (better.value === null) {
      texts.push({ x: right - 8, y, text: better.text, anchor: 'end', fill: palette.ink2 });
    } else {
      texts.push({
        x: at(1 - better.value) - 6,
        y,
        text: better.text,
        weight: 640,
        anchor: 'end',
        fill: palette.link,
      });
    }
  }
  return texts;
}
