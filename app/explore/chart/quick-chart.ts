import * as Plot from '@observablehq/plot';
import { palette } from '#app/figures/palette.ts';
import { isHidden, trueNumber, trueValue, type Answer } from '../output-check/answer.ts';
import type { ChartChoice } from '../notebook/notebook.ts';

const MOST_ROWS = 60;
const ROW = 30;

interface Drawn {
  readonly label: string;
  readonly value: number;
}

/** One panel for each chosen column, side by side over the same rows; hidden cells are left out. */
export function quickChart(
  answer: Answer,
  choice: ChartChoice,
  { width, document: owner = document }: { readonly width: number; readonly document?: Document },
): HTMLElement {
  const host = owner.createElement('div');
  host.className = 'explore-chart__panels';
  const labelled = answer.columns.findIndex(({ name }) => name === choice.rows);
  const panels = choice.show.flatMap((name) => {
    const column = answer.columns.findIndex((each) => each.name === name);
    return column === -1 ? [] : [{ name, column }];
  });
  const isNarrow = width < 520;
  const first = isNarrow ? 108 : 148;
  panels.forEach(({ name, column }, at) => {
    const rows = answer.rows.slice(0, MOST_ROWS).flatMap((cells): Drawn[] => {
      const cell = cells[column];
      const value = isHidden(cell) ? null : trueNumber(cell);
      return value === null ? [] : [{ label: labelOf(trueValue(cells[labelled])), value }];
    });
    const hasLabels = at === 0 || isNarrow;
    const room = isNarrow ? width : (width - first) / panels.length + (at === 0 ? first : 0);
    const panel = owner.createElement('div');
    const title = owner.createElement('p');
    title.className = 'explore-chart__panel-title';
    title.style.marginLeft = `${choice.kind === 'line' ? 40 : hasLabels ? first : 0}px`;
    title.textContent = name;
    panel.append(
      title,
      drawn(rows, choice.kind, { width: Math.floor(room), left: hasLabels ? first : 0, owner }),
    );
    host.append(panel);
  });
  return host;
}

function drawn(
  rows: readonly Drawn[],
  kind: ChartChoice['kind'],
  {
    width,
    left,
    owner,
  }: { readonly width: number; readonly left: number; readonly owner: Document },
): Element {
  const style = {
    fontFamily: 'var(--font)',
    fontSize: '13px',
    color: palette.ink,
    background: 'none',
  };
  if (kind === 'line') {
    return Plot.plot({
      document: owner,
      width,
      height: 240,
      marginLeft: 40,
      marginRight: 16,
      marginBottom: 44,
      style,
      x: { type: 'point', label: null, tickRotate: rows.length > 8 ? -35 : 0 },
      y: { label: null, grid: true, zero: true, ticks: 5 },
      marks: [
        Plot.lineY(rows, { x: 'label', y: 'value', stroke: palette.accent, strokeWidth: 2 }),
        Plot.dot(rows, { x: 'label', y: 'value', fill: palette.accent, r: 3 }),
      ],
    });
  }
  const domain = [...new Set(rows.map(({ label }) => label))];
  const marks =
    kind === 'bars'
      ? [
          Plot.barX(rows, {
            y: 'label',
            x: 'value',
            fill: '#B3D0D8',
            stroke: palette.accent,
            strokeWidth: 1,
            insetTop: 5,
            insetBottom: 5,
          }),
          Plot.ruleX([0], { stroke: palette.accent }),
        ]
      : [
          Plot.ruleY(domain, { stroke: palette.line }),
          Plot.ruleX([0], { stroke: palette.accent, strokeWidth: 2 }),
          Plot.dot(rows, { y: 'label', x: 'value', fill: palette.accent, r: 5 }),
        ];
  return Plot.plot({
    document: owner,
    width,
    height: domain.length * ROW + 8,
    marginLeft: left,
    marginRight: 52,
    marginTop: 2,
    marginBottom: 6,
    style,
    x: { axis: null, nice: true, zero: true },
    y: {
      type: 'band',
      domain,
      label: null,
      axis: left > 0 ? 'left' : null,
      tickSize: 0,
      tickPadding: 10,
      tickFormat: short,
    },
    marks: [
      ...marks,
      Plot.text(rows, {
        y: 'label',
        x: (d: Drawn) => Math.max(0, d.value),
        text: (d: Drawn) => numberWords(d.value),
        textAnchor: 'start',
        dx: kind === 'dots' ? 11 : 7,
        fontWeight: 600,
        fill: palette.ink,
      }),
    ],
  });
}

function short(label: string): string {
  return label.length > 20 ? `${label.slice(0, 19)}…` : label;
}

function labelOf(value: string | number | boolean | null): string {
  if (value === null) return 'not recorded';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return /^\d{4}-\d\d-01$/.test(text) ? text.slice(0, 7) : text.replaceAll('_', ' ');
}

function numberWords(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 }).replace('-', '−');
}
