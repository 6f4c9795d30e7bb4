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
