import * as Plot from '@observablehq/plot';
import { trajectoryPoints, type TrajectoryPoint } from '../../outcomes/trajectory-points.ts';
import { palette, accentInterval } from '../../palette.ts';
import { scaleName } from '../../words/scale-name.ts';
import { isNarrow, tickSize } from '../chart-options.ts';
import { plotSvg } from '../plot-svg.ts';
import { tickText } from '../tick-text.ts';
import type { TrajectoryFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const height = 320;
const steps = [0.2, 0.5, 1, 2, 5, 10, 20];

interface Placed extends TrajectoryPoint {
  readonly value: number;
  readonly x: number;
}

/** Average score at the first, the middle and the last sitting of the same young people, days apart to scale. */
export function trajectoryChart(figure: TrajectoryFigure, options: ChartOptions): SVGSVGElement {
  const points = trajectoryPoints(figure).flatMap((point): Placed[] =>
    point.value === null || point.days === null
      ? []
      : [{ ...point, value: point.value, x: point.days }],
  );
  const narrow = isNarrow(options);
  const { low, high, ticks } = scoreAxis(points);
  const last = Math.max(1, ...points.map(({ x }) => x));
  const side = narrow ? 46 : 76;
  const anchored = (end: boolean) => points.filter(({ x }) => (x === last) === end);
  const label = (held: readonly Placed[], anchor: 'start' | 'middle' | 'end') =>
    Plot.text(held, {
      x: 'x',
      y: (point: Placed) => point.interval?.upper ?? point.value,
      text: 'valueText',
      dy: -10,
      lineAnchor: 'bottom',
      textAnchor: anchor,
      fontWeight: 650,
      fontSize: 15,
      fontVariant: 'tabular-nums',
      fill: palette.ink,
      stroke: `var(--figure-ground, ${palette.paper})`,
      strokeWidth: 5,
    });
  return plotSvg(
    {
      height,
      marginTop: 34,
      marginBottom: 76,
      marginLeft: side,
      marginRight: side,
      x: { domain: [0, last], axis: null, label: null },
      y: { domain: [low, high], axis: null, label: null },
      marks: [
        Plot.ruleY(ticks, { stroke: palette.line }),
        Plot.axisY(ticks, {
          tickFormat: tickText,
          tickSize: 0,
          tickPadding: 8,
          fontSize: tickSize(options),
          color: palette.ink3,
          label: null,
          insetLeft: 0,
          dx: 8 - side / 2,
        }),
        Plot.line(points, { x: 'x', y: 'value', stroke: palette.accent, strokeWidth: 2.5 }),
        Plot.link(
          points.filter(({ interval }) => interval !== null),
          {
            x1: 'x',
            x2: 'x',
            y1: ({ interval }: Placed) => interval?.lower,
            y2: ({ interval }: Placed) => interval?.upper,
            stroke: accentInterval,
            strokeWidth: 3,
            strokeLinecap: 'round',
          },
        ),
        Plot.dot(points, {
          x: 'x',
          y: 'value',
          r: 6,
          fill: palette.accent,
          stroke: palette.paper,
          strokeWidth: 1.75,
        }),
        label(anchored(false), 'middle'),
        label(anchored(true), 'middle'),
        Plot.text(points, {
          x: 'x',
          frameAnchor: 'bottom',
          text: ({ label: name, daysText }: Placed) => `${name}\n${daysText}`,
          lineAnchor: 'top',
          lineHeight: 1.4,
          dy: 14,
          fill: palette.ink,
        }),
        Plot.text([`${scaleName(figure.scale)}, average`], {
          frameAnchor: 'top-left',
          dx: -side,
          dy: -30,
          fill: palette.ink2,
        }),
      ],
    },
    options,
  );
}

/** Enough of the scale to see the change: it does not begin at the lowest score, which the notes say. */
function scoreAxis(points: readonly Placed[]) {
  const ends = points.flatMap(({ interval, value }) =>
    interval ? [interval.lower, interval.upper] : [value],
  );
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const span = Math.max(highest - lowest, 0.5);
  const step = steps.find((size) => span / size <= 4) ?? 50;
  const low = Math.floor((lowest - span * 0.15) / step) * step;
  const high = Math.ceil((highest + span * 0.2) / step) * step;
  const count = Math.round((high - low) / step) + 1;
  return { low, high, ticks: Array.from({ length: count }, (_, index) => low + index * step) };
}
