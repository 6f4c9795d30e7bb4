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
    const group = chartGroup(chart, 0, height);
    group.dataset.top = String(height);
    first.append(group);
    height += Number(chart.getAttribute('height'));
  }
  setWindow(first, width, 0, height);
  return first;
}

/** The parts of charts that stand one under another, as a picture each, so that a sheet of paper may end between two. */
export function unstackCharts(stacked: SVGSVGElement): readonly SVGSVGElement[] {
  const width = Number(stacked.getAttribute('width'));
  const parts = Array.from(stacked.children).filter(
    (child): child is SVGGElement => child instanceof SVGGElement && 'top' in child.dataset,
  );
  const tops = [0, ...parts.map(({ dataset }) => Number(dataset.top))];
  const ends = [...tops.slice(1), Number(stacked.getAttribute('height'))];
  const pictures = [stacked, ...parts.map((part) => inOwnSvg(part, stacked))];
  pictures.forEach((picture, index) => {
    const [top = 0, end = 0] = [tops[index], ends[index]];
    setWindow(picture, width, top, end - top);
  });
  return pictures;
}

/** A part in an SVG like the one it is taken from, which keeps the others. */
function inOwnSvg(part: SVGGElement, from: SVGSVGElement): SVGSVGElement {
  const svg = from.cloneNode(false);
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('a chart is an SVG');
  svg.append(part);
  return svg;
}

/** Which stretch of a chart is seen. */
function setWindow(svg: SVGSVGElement, width: number, top: number, height: number): void {
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
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
