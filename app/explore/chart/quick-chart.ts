import * as Plot from '@observablehq/plot';
import { palette } from '#app/figures/palette.ts';
import { symbols } from '#app/results/symbols.ts';
import { isHidden, trueNumber, trueValue, type Answer } from '../output-check/answer.ts';
import type { ChartChoice } from '../notebook/notebook.ts';

const MOST_ROWS = 60;
const ROW = 30;

interface Drawn {
  readonly label: string;
  /** null: hidden by the output check. */
  readonly value: number | null;
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
  // One list of rows for all panels: a bar stands beside its own name though its neighbours are hidden.
  const domain = rowNames(answer, labelled);
  panels.forEach(({ name, column }, at) => {
    const rows = domain.flatMap((label, row): Drawn[] => {
      const cell = answer.rows[row]?.[column];
      const value = isHidden(cell) ? null : trueNumber(cell);
      return value === null && !isHidden(cell) ? [] : [{ label, value }];
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
      plain(
        drawn(rows, choice.kind, {
          width: Math.floor(room),
          left: hasLabels ? first : 0,
          owner,
          domain,
        }),
      ),
    );
    host.append(panel);
  });
  return host;
}

/** Plot names each kind of mark for people who listen, where no name may stand; the whole picture has one of its own. */
function plain(svg: Element): Element {
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return svg;
}

function drawn(
  all: readonly Drawn[],
  kind: ChartChoice['kind'],
  {
    width,
    left,
    owner,
    domain,
  }: {
    readonly width: number;
    readonly left: number;
    readonly owner: Document;
    readonly domain: readonly string[];
  },
): Element {
  const rows = all.filter(({ value }) => value !== null);
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
      x: { type: 'point', domain, label: null, tickRotate: domain.length > 8 ? -35 : 0 },
      y: { label: null, grid: true, zero: true, ticks: 5 },
      marks: [
        Plot.lineY(all, { x: 'label', y: 'value', stroke: palette.accent, strokeWidth: 2 }),
        Plot.dot(rows, { x: 'label', y: 'value', fill: palette.accent, r: 3 }),
      ],
    });
  }
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
      tickFormat: (label: string) => short(label, left > 110 ? 20 : 13),
    },
    marks: [
      ...marks,
      Plot.text(all, {
        y: 'label',
        x: (d: Drawn) => Math.max(0, d.value ?? 0),
        text: (d: Drawn) => (d.value === null ? symbols.confidential.text : numberWords(d.value)),
        textAnchor: 'start',
        dx: kind === 'dots' ? 11 : 7,
        fontWeight: 600,
        fill: palette.ink,
      }),
    ],
  });
}

function short(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

/** A name for each row that is drawn; rows of one name are numbered, or their bars would be stacked. */
function rowNames({ rows }: Answer, column: number): readonly string[] {
  const seen = new Map<string, number>();
  return rows.slice(0, MOST_ROWS).map((cells) => {
    const name = labelOf(trueValue(cells[column]));
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name} (${n})`;
  });
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
