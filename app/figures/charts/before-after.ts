import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { scaleName } from '../words/scale-name.ts';
import { meanLine, panelLabel, shareLabels } from './before-after-labels.ts';
import { layoutOf } from './before-after-layout.ts';
import { occasions, panelOf } from './before-after-panel.ts';
import { binCounts } from './bin-counts.ts';
import { tickSize } from './chart-options.ts';
import { edgeTicks } from './edge-ticks.ts';
import { evenTicks } from './even-ticks.ts';
import { plotSvg } from './plot-svg.ts';
import { tickText } from './tick-text.ts';
import type { Markish } from '@observablehq/plot';
import type { BeforeAfterFigure } from '#app/results/figure.ts';
import type { Layout } from './before-after-layout.ts';
import type { Panel } from './before-after-panel.ts';
import type { Bin } from './bin.ts';
import type { ChartOptions } from './chart-options.ts';

const panelHeight = 162;
const panelGap = 12;

/** First and second scores as two histograms one above the other, their bins edged on the band cut points. */
export function beforeAfterChart(figure: BeforeAfterFigure, options: ChartOptions): SVGSVGElement {
  const panels = occasions.map((key) => panelOf(figure, key));
  const layout = layoutOf(figure, panels, options);
  const gap = panelGap + layout.headerHeight;
  const marginTop = layout.headerHeight + 4;
  const marginBottom = layout.narrow ? 74 : 56;
  return plotSvg(
    {
      height: marginTop + 2 * panelHeight + gap + marginBottom,
      marginTop,
      marginBottom,
      marginLeft: layout.left,
      marginRight: layout.right,
      x: { domain: layout.range, axis: null, label: null },
      y: { domain: [0, layout.top], axis: null, label: null },
      fy: {
        domain: occasions,
        paddingInner: gap / (panelHeight + gap),
        paddingOuter: 0,
        axis: null,
        label: null,
      },
      marks: [
        panels.map((panel) => [
          ground(panel, layout),
          bars(panel),
          meanLine(panel, layout),
          binCounts(panel.bins, {
            pixelsPerUnit: layout.pixelsPerUnit,
            panel: panel.key,
            ground: palette.mist,
            line: panel.mean,
          }),
          shareLabels(panel, layout),
          panelLabel(panel, layout),
        ]),
        Plot.ruleY([0], { stroke: palette.mid }),
        axis(figure, panels, layout, options),
      ],
    },
    options,
  );
}

function ground({ key, shares }: Panel, { range, top }: Layout): Markish {
  const stretches = shares.length > 0 ? shares : [{ from: range[0], to: range[1] }];
  return Plot.rect(stretches, {
    fy: () => key,
    x1: 'from',
    x2: 'to',
    y1: 0,
    y2: () => top,
    fill: palette.mist,
    insetLeft: 1,
    insetRight: 1,
  });
}

function bars({ key, bins, shares }: Panel): Markish {
  const fillOf = (bin: Bin) => {
    const middle = (bin.from + bin.to) / 2;
    return shares.find(({ from, to }) => middle >= from && middle <= to)?.fill ?? palette.accent;
  };
  return Plot.rectY(
    bins.filter(({ n }) => n !== null && n > 0),
    {
      fy: () => key,
      x1: 'from',
      x2: 'to',
      y: 'n',
      fill: fillOf,
      insetLeft: 1,
      insetRight: 1,
    },
  );
}

function axis(
  { scale }: BeforeAfterFigure,
  panels: readonly Panel[],
  layout: Layout,
  options: ChartOptions,
): Markish {
  const [low, high] = layout.range;
  const onScale = (edge: number) => edge >= scale.lowest && edge <= scale.highest;
  const bandEdges = (panels[0]?.shares ?? []).flatMap(({ from, to }) => [from, to]);
  const ticks = edgeTicks(
    [low, high, ...bandEdges].filter(onScale),
    evenTicks(low, high, layout.pixelsPerUnit).filter(onScale),
    layout.pixelsPerUnit,
    layout.narrow ? 44 : 56,
  );
  return [
    Plot.axisX(ticks, {
      tickFormat: tickText,
      tickSize: 4,
      tickPadding: 5,
      fontSize: tickSize(options),
      color: palette.ink3,
      label: null,
    }),
    Plot.text(
      [
        `${scaleName(scale)}, ${tickText(scale.lowest)} (lowest) to ${tickText(scale.highest)} (highest)`,
      ],
      {
        fy: () => 'second',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        lineHeight: 1.4,
        lineWidth: (options.width - layout.left) / 13,
        dy: 34,
        fill: palette.ink2,
      },
    ),
  ];
}
