import { isNarrow } from './chart-options.ts';
import { widest } from './text-width.ts';
import type { ChartOptions } from './chart-options.ts';
import type { IntervalRow } from './interval-row.ts';

const largestLabelShare = 0.34;
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
  const labels = widest(
    rows.map(({ label }) => label),
    14,
  );
  const labelWidth = Math.min(labels + 4, options.width * largestLabelShare);
  const left = labelWidth + 20;
  const right = valueInset + values + 24;
  if (!isNarrow(options) && options.width - left - right >= leastPlotWidth) {
    return { narrow: false, left, right, rowHeight: wideRowHeight, labelWidth, valueInset };
  }
  return {
    narrow: true,
    left: narrowEdge,
    right: narrowEdge,
    rowHeight: narrowRowHeight,
    labelWidth: options.width - valueInset - values - detailGap,
    valueInset,
  };
}
