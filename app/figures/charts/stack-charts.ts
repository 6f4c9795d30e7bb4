import { chartGroup } from './chart-group.ts';

/**
 * Puts charts one under another in one SVG, so that a figure of several parts is one picture.
 * Charts must be equally wide. The first is changed and given back.
 */
export function stackCharts(
  first: SVGSVGElement,
  rest: readonly SVGSVGElement[],
  gap: number,
): SVGSVGElement {
  const width = Number(first.getAttribute('width'));
  let height = Number(first.getAttribute('height'));
  for (const chart of rest) {
    height += gap;
    first.append(chartGroup(chart, 0, height));
    height += Number(chart.getAttribute('height'));
  }
  first.setAttribute('height', String(height));
  first.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return first;
}

/** Puts charts side by side under `first`, each at the left edge of its own column of `columnWidth`. */
export function chartsInColumns(
  first: SVGSVGElement,
  columns: readonly SVGSVGElement[],
  layout: { readonly columnWidth: number; readonly columnGap: number; readonly gap: number },
): SVGSVGElement {
  const width = Number(first.getAttribute('width'));
  const top = Number(first.getAttribute('height')) + layout.gap;
  const heights = columns.map((chart) => Number(chart.getAttribute('height')));
  columns.forEach((chart, index) => {
    first.append(chartGroup(chart, index * (layout.columnWidth + layout.columnGap), top));
  });
  const height = top + Math.max(0, ...heights);
  first.setAttribute('height', String(height));
  first.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return first;
}
