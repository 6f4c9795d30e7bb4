/** How large a chart is drawn, where, and whether dots for single young people are allowed. */
export interface ChartOptions {
  /** Pixels. A chart is drawn for this width and never scaled. */
  readonly width: number;
  /** The document that makes the elements; the page's own when left out. */
  readonly document?: Document;
  /** True on the evaluation team's own screen. False in anything that may leave: bars in place of dots. */
  readonly screen: boolean;
  /** Which part is drawn where there is no room for all of them: a step of the equity matrix. */
  readonly part?: string;
  /** Drawn for a sheet of paper, which is as wide as it is and no taller: rows stand closer. */
  readonly paper?: boolean;
  /** Which groups are drawn, of a chart that runs over several sheets: from the first up to, not with, the second. */
  readonly rows?: readonly [number, number];
}

/** Under this width row labels stand above their intervals and there are fewer ticks. */
const narrowBelow = 420;

export function isNarrow(options: ChartOptions): boolean {
  return options.width < narrowBelow;
}

/** Axis ticks: 12 pixels on a desktop and 13 on a phone, the least that is easy to read on each. */
export function tickSize(options: ChartOptions): number {
  return isNarrow(options) ? 13 : 12;
}
