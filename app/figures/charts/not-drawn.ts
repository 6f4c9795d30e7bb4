import { svgText } from '../files/svg-text.ts';
import type { ChartOptions } from './chart-options.ts';

/** Stands where a figure has numbers but no picture: says that they are in the table. */
export function notDrawn({ width, document = globalThis.document }: ChartOptions): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', '24');
  const line = ['There is no picture of this. The numbers are in the table.'];
  svg.append(svgText(document, line, { x: 0, y: 16, size: 13, weight: 400, fill: 'currentColor' }));
  return svg;
}
