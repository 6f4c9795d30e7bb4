import { isNarrow } from './chart-options.ts';
import { widest } from './text-width.ts';
import { wrapText } from './wrap-text.ts';
import type { ChartOptions } from './chart-options.ts';
import type { IntervalRow } from './interval-row.ts';

export const labelSize = 14;
export const labelLine = 16;

const largestLabelShare = { screen: 0.34, paper: 0.42 };
const narrowEdge = 18;
const detailGap = 12;
const narrowRowHeight = 54;
const leastPlotWidth = 180;

/** Where the parts of a dot-and-interval row go, in pixels. */
export interface RowLayout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly labelWidth: number;
  /** Lines of the longest label: no label is cut short. */
  readonly lines: number;
  /** From the right edge of the picture to the right edge of the value. */
  readonly valueInset: number;
}

/** Wide: label, interval, value, detail in one line. Narrow: label and value stand above the interval. */
export function rowLayout(
  rows: readonly IntervalRow[],
  options: ChartOptions,
  wideRowHeight: number,
): RowLayout {
  const details = widest(
    rows.map(({ detail }) => detail),
    13,
    rows.some(({ strong }) => strong),
  );
  const values = widest(
    rows.map(({ text }) => text),
    13,
    true,
  );
  const valueInset = details === 0 ? 0 : details + detailGap;
  const labels = rows.map(({ label }) => label);
  const share = options.paper ? largestLabelShare.paper : largestLabelShare.screen;
  const column = Math.min(widest(labels, labelSize) + 4, options.width * share);
  const left = column + 20;
  const right = valueInset + values + 24;
  if (!isNarrow(options) && options.width - left - right >= leastPlotWidth) {
    const lines = mostLines(labels, column);
    const rowHeight = Math.max(wideRowHeight, lines * labelLine + (options.paper ? 5 : 8));
    return { narrow: false, left, right, rowHeight, labelWidth: column, lines, valueInset };
  }
  const labelWidth = options.width - valueInset - values - detailGap;
  const lines = mostLines(labels, labelWidth);
  return {
    narrow: true,
    left: narrowEdge,
    right: narrowEdge,
    rowHeight: narrowRowHeight + (lines - 1) * labelLine,
    labelWidth,
    lines,
    valueInset,
  };
}

function mostLines(labels: readonly string[], width: number): number {
  return Math.max(1, ...labels.map((label) => wrapText(label, width, labelSize).length));
}
