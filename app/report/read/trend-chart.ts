import * as Plot from '@observablehq/plot';
import { plotSvg } from '#app/figures/charts/plot-svg.ts';
import { palette } from '#app/figures/palette.ts';
import type { Trend } from './trends.ts';

/** One number over several reports: a dot for each with its interval, joined where the method is the same. */
export function trendChart({ points }: Trend, width: number): SVGSVGElement {
  const shown = points.flatMap((point, index) =>
    point.value === null ? [] : [{ ...point, value: point.value, index }],
  );
  const ends = shown.flatMap(({ value, interval }) => [
    value,
    ...(interval ? [interval.lower, interval.upper] : []),
  ]);
  const high = Math.max(...ends, 0);
  return plotSvg(
    {
      height: 140,
      marginTop: 22,
      marginBottom: 26,
      marginLeft: 58,
      marginRight: 58,
      x: { domain: [0, Math.max(1, points.length - 1)], axis: null },
      y: { domain: [0, high * 1.05], axis: null },
      marks: [
        Plot.ruleY([0], { stroke: palette.line }),
        Plot.line(
          shown.filter(({ isBreak }) => !isBreak),
          { x: 'index', y: 'value', stroke: palette.accent, strokeWidth: 2 },
        ),
        Plot.ruleX(
          shown.filter(({ interval }) => interval !== null),
          {
            x: 'index',
            y1: (point: (typeof shown)[number]) => point.interval?.lower ?? point.value,
            y2: (point: (typeof shown)[number]) => point.interval?.upper ?? point.value,
            stroke: palette.mid,
            strokeWidth: 2,
          },
        ),
        Plot.dot(shown, {
          x: 'index',
          y: 'value',
          r: 5,
          fill: (point: (typeof shown)[number]) => (point.isBreak ? palette.paper : palette.accent),
          stroke: palette.accent,
        }),
        Plot.text(shown, {
          x: 'index',
          y: ({ value, interval }: (typeof shown)[number]) => interval?.upper ?? value,
          text: 'text',
          lineAnchor: 'bottom',
          dy: -10,
          fill: palette.ink,
          fontWeight: 640,
        }),
        Plot.text(shortPeriods(points), {
          x: 'index',
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          text: 'text',
          dy: 8,
          fill: palette.ink2,
        }),
      ],
    },
    { width, screen: false },
  );
}

/** The first and the last period, "31 December 2025": there is no room for those between. */
function shortPeriods(
  points: Trend['points'],
): readonly { readonly index: number; readonly text: string }[] {
  return points
    .map(({ period }, index) => ({ index, text: period.replace(/^to /, '') }))
    .filter(({ index }) => index === 0 || index === points.length - 1);
}
