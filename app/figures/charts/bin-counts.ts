import * as Plot from '@observablehq/plot';
import { formatCount } from '#app/results/format.ts';
import { symbols } from '#app/results/symbols.ts';
import { palette } from '../palette.ts';
import { textWidth } from './text-width.ts';
import type { Markish } from '@observablehq/plot';
import type { Bin } from './bin.ts';

const countSize = 12;
const hiddenText = symbols.confidential.text;

interface Place {
  readonly pixelsPerUnit: number;
  /** The panel, where there are several. */
  readonly panel?: string;
  /** The colour behind the numbers. */
  readonly ground: string;
  /** Where an upright line stands that no number may touch, as a score. */
  readonly line?: number | null;
}

/** The number over each bar that has room for it, and [c] where a number is hidden. */
export function binCounts(
  bins: readonly Bin[],
  { pixelsPerUnit, panel, ground, line = null }: Place,
): Markish {
  const counted = bins.flatMap(({ from, to, n }) =>
    n === null || n === 0 ? [] : [{ from, to, n, text: formatCount(n) }],
  );
  const style = {
    ...(panel === undefined ? {} : { fy: () => panel }),
    x: middle,
    text: 'text',
    dy: -3,
    lineAnchor: 'bottom',
    fontSize: countSize,
    fontVariant: 'tabular-nums',
    stroke: ground,
    strokeWidth: 3,
  } as const;
  const roomy = ({ from, to, text }: { from: number; to: number; text: string }) =>
    (to - from) * pixelsPerUnit >= textWidth(text, countSize) + 2;
  return [
    Plot.text(counted.filter(roomy), {
      ...style,
      x: (count: (typeof counted)[number]) => besideLine(count, line, pixelsPerUnit),
      y: 'n',
      fill: palette.ink3,
    }),
    Plot.text(hiddenPlaces(bins, pixelsPerUnit), { ...style, y: () => 0, fill: palette.ink2 }),
  ];
}

/** One [c] for each hidden bin, or one for a whole run of them where they are too thin to tell apart. */
function hiddenPlaces(
  bins: readonly Bin[],
  pixelsPerUnit: number,
): readonly { from: number; to: number; text: string }[] {
  const needed = (textWidth(hiddenText, countSize) + 4) / pixelsPerUnit;
  const places: { from: number; to: number; text: string }[] = [];
  for (const { from, to, hidden } of bins) {
    if (!hidden) continue;
    const last = places.at(-1);
    const touches = last?.to === from && (to - from < needed || last.to - last.from < needed);
    if (last && touches) last.to = to;
    else places.push({ from, to, text: hiddenText });
  }
  return places;
}

function middle({ from, to }: { from: number; to: number }): number {
  return (from + to) / 2;
}

/** The middle of a bar, or as far to the side as its number must go to stand clear of the line. */
function besideLine(
  bin: { readonly from: number; readonly to: number; readonly text: string },
  line: number | null,
  pixelsPerUnit: number,
): number {
  const centre = middle(bin);
  if (line === null) return centre;
  const clear = (textWidth(bin.text, countSize) / 2 + 4) / pixelsPerUnit;
  if (Math.abs(centre - line) >= clear) return centre;
  return centre >= line ? line + clear : line - clear;
}
