import { barRows, type BarRowsSpec } from '../bar-rows.ts';
import { chartsInColumns } from '../stack-charts.ts';
import type { ChartOptions } from '../chart-options.ts';
import { plotSvg } from '../plot-svg.ts';

const sideBySideFrom = 760;
const columnGap = 64;

/** Two lists of bars: side by side where there is room, one under the other where there is not. */
export function twoLists(
  one: BarRowsSpec,
  other: BarRowsSpec,
  options: ChartOptions,
): SVGSVGElement {
  if (options.width < sideBySideFrom) {
    const [first, ...rest] = other.rows;
    const rows = first ? [{ ...first, heading: other.heading }, ...rest] : [];
    const sameUnit = one.rightHeading === other.rightHeading;
    return barRows(
      { ...one, rightHeading: sameUnit ? one.rightHeading : '', rows: [...one.rows, ...rows] },
      options,
    );
  }
  const columnWidth = (options.width - columnGap) / 2;
  const inColumn = { ...options, width: columnWidth };
  const ground = plotSvg({ height: 1, margin: 0, marks: [], axis: null }, options);
  return chartsInColumns(ground, [barRows(one, inColumn), barRows(other, inColumn)], {
    columnWidth,
    columnGap,
    gap: 0,
  });
}
