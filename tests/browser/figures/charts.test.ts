import '#app/styles/_font.scss';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cellIntervalText, cellText } from '#app/figures/cell-text.ts';
import { figureChart, type ChartedFigure } from '#app/figures/charts/figure-chart.ts';
import { cellOf } from '#app/figures/table-cells.ts';
import type { Table } from '#app/results/table.ts';
import * as examples from '#tests/figures/example-figures.ts';
import * as hiddenFigures from '#tests/figures/hidden-figures.ts';
import * as long from '#tests/figures/long-label-figures.ts';
import { hiddenOf } from '#tests/figures/hidden-of.ts';
import * as lower from '#tests/figures/lower-is-better-figures.ts';
import { outcomeFigures } from '#tests/figures/outcome-figures.ts';

/** The one inline style that the page's security policy allows. It changes only with Observable Plot itself. */
const plotStyleHash = 'jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=';

const figures: readonly (readonly [string, ChartedFigure])[] = [
  ['before and after', examples.beforeAfter],
  ['average change', examples.averageChange],
  ['reliable change', examples.reliableChange],
  ['who is missing', examples.whoIsMissing],
  ['four bands, lower is better', lower.sdqBeforeAfter],
  ['average change, lower is better', lower.sdqAverageChange],
  ['no threshold', lower.noThreshold],
  ['average change, long labels', long.averageChangeByEthnicGroup],
  ['who is missing, long labels', long.whoIsMissingByEthnicGroup],
  ['before and after, partly hidden', hiddenFigures.beforeAfterPartlyHidden],
  ['average change, partly hidden', hiddenFigures.averageChangePartlyHidden],
  ['reliable change, partly hidden', hiddenFigures.reliableChangePartlyHidden],
  ['who is missing, partly hidden', hiddenFigures.whoIsMissingPartlyHidden],
  ['before and after, hidden', hiddenFigures.beforeAfterHidden],
  ['average change, hidden', hiddenFigures.averageChangeHidden],
  ['reliable change, hidden', hiddenFigures.reliableChangeHidden],
  ['who is missing, hidden', hiddenFigures.whoIsMissingHidden],
  ...outcomeFigures,
  ...outcomeFigures.map(([name, figure]) => [`${name}, hidden`, hiddenOf(figure)] as const),
];

const sizes = [
  { width: 755, screen: true },
  { width: 755, screen: false },
  { width: 533, screen: true },
  { width: 350, screen: true },
  { width: 280, screen: false },
] as const;

beforeEach(async () => {
  await document.fonts.load('14px "Inter Variable"');
});

afterEach(() => document.body.replaceChildren());

function drawn(figure: ChartedFigure, options: { width: number; screen: boolean }): SVGSVGElement {
  const chart = figureChart(figure, options);
  document.body.append(chart);
  return chart;
}

function textsOf(chart: SVGSVGElement): readonly string[] {
  return Array.from(chart.querySelectorAll('text'), (text) => text.textContent).filter(
    (text) => text !== '',
  );
}

/** Column of a table as it is written on screen. */
function written(table: Table, column: string): readonly string[] {
  const held = table.columns.find(({ key }) => key === column);
  return table.rows
    .filter(({ role }) => role === 'group')
    .map((row) => cellText(cellOf(row, column), held));
}

describe.each(figures)('%s', (_, figure) => {
  test.each(sizes)('is drawn without a warning, $width wide, screen $screen', (size) => {
    const warn = vi.spyOn(console, 'warn');
    const chart = drawn(figure, size);
    expect(warn).not.toHaveBeenCalled();
    expect(chart.textContent).not.toMatch(/NaN|undefined|Infinity|⚠/);
    expect(chart.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    warn.mockRestore();
  });

  test.each(sizes)('keeps its words within the picture, $width wide, screen $screen', (size) => {
    const chart = drawn(figure, size);
    const box = chart.getBoundingClientRect();
    const outside = Array.from(chart.querySelectorAll('text')).filter((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      return (
        width > 0 &&
        (left < box.left - 2 ||
          right > box.right + 2 ||
          top < box.top - 2 ||
          bottom > box.bottom + 2)
      );
    });
    expect(outside.map((text) => text.textContent)).toEqual([]);
  });

  test('writes nothing smaller than 12 pixels', () => {
    const chart = drawn(figure, { width: 755, screen: true });
    const sizesUsed = Array.from(chart.querySelectorAll('text'), (text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    expect(Math.min(...sizesUsed)).toBeGreaterThanOrEqual(12);
  });
});

describe('the chart has the same numbers as the table', () => {
  test('before and after: a number over each bar, shares and averages', () => {
    const { bins, summary } = examples.beforeAfter.tables;
    const texts = textsOf(drawn(examples.beforeAfter, { width: 755, screen: true }));
    const counts = [...written(bins, 'first'), ...written(bins, 'second')].filter((n) => n !== '0');
    expect(texts).toEqual(expect.arrayContaining(counts));
    expect(texts).toEqual(
      expect.arrayContaining(['54% low', '44% medium', '2% high', 'average 19.6', 'average 21.4']),
    );
    expect(written(summary, 'band_share:low')).toEqual(['54%', '37%']);
  });

  test('average change: every value and every interval', () => {
    const { groups } = examples.averageChange.tables;
    const column = groups.columns.find(({ key }) => key === 'mean_change');
    const texts = textsOf(drawn(examples.averageChange, { width: 533, screen: true }));
    const expected = groups.rows.flatMap((row) => {
      const cell = cellOf(row, 'mean_change');
      return [row.label, cellText(cell, column), cellIntervalText(cell, column)];
    });
    expect(texts).toEqual(expect.arrayContaining(expected));
  });

  test('reliable change: shares and counts of worse, same and better', () => {
    const texts = textsOf(drawn(examples.reliableChange, { width: 755, screen: true }));
    expect(texts).toEqual(
      expect.arrayContaining([
        '7% reliably worse',
        '30 of 412',
        '56% no reliable change',
        '230 of 412',
        '37% reliably better',
        '152 of 412',
        '−3',
        '+3',
      ]),
    );
  });

  test('reliable change: one dot for each young person on screen', () => {
    const chart = drawn(examples.reliableChange, { width: 755, screen: true });
    expect(chart.querySelectorAll('circle')).toHaveLength(412);
  });

  test('reliable change: bars with numbers, and no dot, in anything that leaves', () => {
    const chart = drawn(examples.reliableChange, { width: 755, screen: false });
    expect(chart.querySelectorAll('circle')).toHaveLength(0);
    const counts = written(examples.reliableChange.tables.bins, 'n').filter((n) => n !== '0');
    expect(textsOf(chart)).toEqual(expect.arrayContaining([...counts]));
  });

  test('who is missing: the bar, the reasons, and k of n for each group', () => {
    const { reasons } = examples.whoIsMissing.tables;
    const texts = textsOf(drawn(examples.whoIsMissing, { width: 755, screen: true }));
    expect(texts).toEqual(expect.arrayContaining(['412', '189', '26', '28']));
    expect(texts).toEqual(expect.arrayContaining([...written(reasons, 'n')]));
    expect(texts).toEqual(expect.arrayContaining(['70%', '90 of 128', '47%', '27 of 57']));
    expect(texts).toContain('All who completed support 63%');
  });
});

describe('hidden numbers', () => {
  test('a hidden bin is written [c] and has no bar', () => {
    const chart = drawn(hiddenFigures.beforeAfterPartlyHidden, { width: 755, screen: true });
    expect(textsOf(chart).filter((text) => text === '[c]')).toHaveLength(9);
    expect(textsOf(chart)).not.toContain('2');
  });

  test('a hidden group is written [c] and has no mark', () => {
    const chart = drawn(hiddenFigures.averageChangePartlyHidden, { width: 533, screen: true });
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['[c]', '[u]']));
    expect(chart.querySelectorAll('.mark-link path, .mark-link line').length).toBe(4);
  });

  test('hidden parts of the bar share one stretch, so that neither can be measured', () => {
    const chart = drawn(hiddenFigures.whoIsMissingPartlyHidden, { width: 755, screen: true });
    const bar = chart.querySelector('.mark-rect');
    expect(bar?.querySelectorAll('rect')).toHaveLength(3);
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['Second only [c]', 'Neither [c]']));
  });

  test('no symbol is ever followed by a percent sign', () => {
    const chart = drawn(hiddenFigures.reliableChangeHidden, { width: 755, screen: false });
    expect(chart.textContent).not.toMatch(/\[[a-z]\]%/);
  });
});

test.each(sizes)('no label is cut short, $width wide, screen $screen', (size) => {
  const chart = drawn(long.averageChangeByEthnicGroup, size);
  expect(chart.textContent).not.toContain('…');
});

test('on a phone labels stand above their intervals', () => {
  const chart = drawn(examples.averageChange, { width: 350, screen: true });
  const label = Array.from(chart.querySelectorAll('text')).find(
    (text) => text.textContent === 'Aged 11 to 13',
  );
  const lines = Array.from(chart.querySelectorAll('.mark-link path'));
  const below = lines.filter(
    (line) => line.getBoundingClientRect().top > (label?.getBoundingClientRect().bottom ?? 0),
  );
  expect(below.length).toBeGreaterThanOrEqual(5);
});

test('the one inline style is the one that the security policy allows', async () => {
  const chart = drawn(examples.averageChange, { width: 533, screen: true });
  const styles = Array.from(chart.querySelectorAll('style'), (style) => style.textContent);
  expect(styles).toHaveLength(1);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles[0]));
  expect(btoa(String.fromCharCode(...new Uint8Array(digest)))).toBe(plotStyleHash);
});
