import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import { palette } from '../palette.ts';
import type { ChartOptions } from './chart-options.ts';

export const chartFont = "'Inter Variable', Inter, Arial, sans-serif";

/**
 * Draws with Observable Plot in the house style and gives back the bare SVG.
 * Plot's class name is left alone: the page's security policy allows its one inline style by hash.
 */
export function plotSvg(plot: PlotOptions, options: ChartOptions): SVGSVGElement {
  const drawn = Plot.plot({
    ...plot,
    width: options.width,
    ...(options.document ? { document: options.document } : {}),
    style: {
      color: palette.ink,
      fontFamily: chartFont,
      fontSize: '13px',
      overflow: 'visible',
    },
  });
  if (!isSvg(drawn)) throw new TypeError('a chart with a legend or caption is not a bare SVG');
  for (const group of drawn.querySelectorAll('[aria-label]')) labelToClass(group);
  return drawn;
}

/** Plot names its groups with `aria-label`, which ARIA forbids on an element without a role: a class in its place. */
function labelToClass(group: Element): void {
  const label = group.getAttribute('aria-label') ?? '';
  group.removeAttribute('aria-label');
  group.classList.add(`mark-${label.replaceAll(/[^a-z]+/g, '-')}`);
}

function isSvg(element: Element): element is SVGSVGElement {
  return element.tagName.toLowerCase() === 'svg';
}
