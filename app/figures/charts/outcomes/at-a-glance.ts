import * as Plot from '@observablehq/plot';
import { glancePanels, type GlancePanel } from '../../outcomes/glance-panels.ts';
import { palette } from '../../palette.ts';
import { markStyles } from '../interval-row.ts';
import { pixelOf, pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { wrapText } from '../wrap-text.ts';
import type { Markish } from '@observablehq/plot';
import type { AtAGlanceFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const gap = 32;
const leastWidth = 240;

/** The main scale of every measure, goals and personal outcomes as small pictures, each on its own scale. */
export function atAGlanceChart(figure: AtAGlanceFigure, options: ChartOptions): SVGSVGElement {
  const panels = glancePanels(figure).filter(({ primary }) => primary);
  const columns = Math.max(1, Math.min(4, Math.floor((options.width + gap) / (leastWidth + gap))));
  const width = (options.width - (columns - 1) * gap) / columns;
  const lines = Math.max(1, ...panels.map(({ title }) => wrapText(title, width, 15, true).length));
  const height = 142 + lines * 20;
  const marks = panels.map((panel, index) =>
    panelMarks(panel, {
      x: (index % columns) * (width + gap),
      y: Math.floor(index / columns) * (height + 20),
      width,
      lines,
    }),
  );
  const rows = Math.ceil(panels.length / columns);
  return pixelPlot(Math.max(24, rows * (height + 20) - 20), marks, options);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
}

function panelMarks(panel: GlancePanel, { x, y, width, lines }: Place): Markish {
  const [from, to] = panel.domain;
  const scale = { left: x + 4, right: x + width - 4, from, to };
  const at = (value: number) => pixelOf(scale, value);
  const titleEnd = y + 22 + lines * 20;
  const strip = titleEnd + 66;
  const style = markStyles[panel.meaning];
  const direction = panel.lowerIsBetter ? '. Lower is better' : '';
  const texts: PlacedText[] = [
    ...wrapText(panel.title, width, 15, true).map((text, line) => ({
      x,
      y: y + 20 + line * 20,
      text,
      size: 15,
      weight: 640,
      fill: palette.link,
    })),
    { x, y: titleEnd, text: `${panel.unit}${direction}`, fill: palette.ink2 },
    { x, y: titleEnd + 30, text: panel.valueText, size: 20, weight: 640 },
    { x: x + width, y: titleEnd + 31, text: panel.intervalText, anchor: 'end', fill: palette.ink2 },
    { x, y: strip + 42, text: panel.haveText, fill: palette.ink2 },
  ];
  if (panel.zero !== null && panel.value !== null) {
    texts.push({
      x: Math.min(Math.max(at(panel.zero), x + 32), x + width - 32),
      y: strip + 20,
      text: 'No change',
      size: 12,
      anchor: 'middle',
      fill: palette.ink3,
    });
  }
  if (panel.zero === null) {
    texts.push(
      { x, y: strip + 20, text: '0%', size: 12, fill: palette.ink3 },
      { x: x + width, y: strip + 20, text: '100%', size: 12, anchor: 'end', fill: palette.ink3 },
    );
  }
  return [
    Plot.ruleY([y + 2], { x1: x, x2: x + width, stroke: palette.line, strokeWidth: 2 }),
    panel.zero === null || panel.value === null
      ? Plot.ruleY([strip], { x1: scale.left, x2: scale.right, stroke: palette.line })
      : Plot.ruleX([at(panel.zero)], { y1: strip - 9, y2: strip + 9, stroke: palette.mid }),
    panel.meaningful === null
      ? null
      : Plot.ruleX([at(panel.meaningful)], {
          y1: strip - 9,
          y2: strip + 9,
          stroke: palette.ink,
          strokeDasharray: '3 2',
        }),
    panel.interval
      ? Plot.link([panel.interval], {
          x1: ({ lower }: { lower: number }) => at(lower),
          x2: ({ upper }: { upper: number }) => at(upper),
          y1: () => strip,
          y2: () => strip,
          stroke: style.line,
          strokeWidth: 3,
          strokeLinecap: 'round',
        })
      : null,
    panel.value === null
      ? null
      : Plot.dot([panel.value], {
          x: (value: number) => at(value),
          y: () => strip,
          symbol: style.symbol,
          r: 5.5,
          fill: style.fill,
          stroke: style.stroke,
          strokeWidth: 1.75,
        }),
    ...placedTexts(texts),
  ];
}
