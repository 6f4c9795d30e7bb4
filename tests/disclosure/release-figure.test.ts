import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksOf } from '#app/disclosure/links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import { collectCounts } from '#app/disclosure/counts.ts';
import { addsUp } from '#app/disclosure/sums.ts';
import { reliableChangeFigure } from '#tests/disclosure/make-figure.ts';
import { countColumn, published, row, table } from '#tests/disclosure/make-table.ts';

test('a figure keeps its shape, with every table protected', () => {
  const { value, policy } = releaseFigure(
    reliableChangeFigure([20, 31, 42, 53, 64, 75]),
    defaultPolicy,
  );
  expect(published(value.tables.bins)).toEqual([20, 30, 40, 55, 65, 75]);
  expect(published(value.tables.outcome)).toEqual([140, 95, 50, 285]);
  expect(value.kind).toBe('reliable_change');
  expect(policy.id).toBe('default');
});

test('a bin hidden beside a known outcome hides the other bins of that outcome', () => {
  const { value } = releaseFigure(reliableChangeFigure([20, 2, 42, 6, 64, 75]), defaultPolicy);
  expect(published(value.tables.bins)).toEqual([null, null, null, null, 65, 75]);
  expect(published(value.tables.outcome)).toEqual([140, 50, 20, 210]);
});

test('a hidden outcome is not given away by the bins it is made of', () => {
  const { value } = releaseFigure(reliableChangeFigure([3, 2, 42, 60, 64, 75]), defaultPolicy);
  expect(published(value.tables.outcome)).toEqual([null, null, null, 245]);
  expect(published(value.tables.bins)).toEqual([null, null, null, null, null, null]);
});

test('the numbers left out are protected, and hidden ones counted', () => {
  const exclusions = [
    { reason: 'no_second', label: 'No second score', n: 212, unit: 'scores' as const },
    { reason: 'wrong_version', label: 'Other version', n: 3, unit: 'scores' as const },
  ];
  const figure = reliableChangeFigure([20, 31, 42, 53, 64, 75], exclusions);
  const { value, hiddenCells } = releaseFigure(figure, defaultPolicy);
  expect(value.method.exclusions.map(({ n }) => n)).toEqual([null, null]);
  expect(hiddenCells).toBe(2);
});

test('the links of a figure are those of its bins', () => {
  expect(
    linksOf(reliableChangeFigure([9, 9, 9, 9, 9, 9])).map(({ parts }) => parts.length),
  ).toEqual([6, 2, 2, 2]);
});

test('bins that lie in one band are matched with the count of that band', () => {
  const bins = table(
    'bins',
    [countColumn('first'), countColumn('second')],
    [
      ...['0..5', '5..10', '10..15', '15..20'].map((key, at) =>
        row(key, { first: [12, 20, 3, 30][at] ?? 0, second: [12, 15, 6, 32][at] ?? 0 }),
      ),
      row('all', { first: 65, second: 65 }, 'total'),
    ],
  );
  const summary = table(
    'summary',
    ['n', 'band:low', 'band:high'].map(countColumn),
    [
      row('first', { n: 65, 'band:low': 32, 'band:high': 33 }),
      row('second', { n: 65, 'band:low': 27, 'band:high': 38 }),
    ],
    [{ parts: ['band:low', 'band:high'], total: 'n' }],
    false,
  );
  const base = reliableChangeFigure([9, 9, 9, 9, 9, 9]);
  const bands = [
    { key: 'low', label: 'Low', from: 0, to: 9 },
    { key: 'high', label: 'High', from: 10, to: 20 },
  ];
  const figure = {
    ...base,
    scale: { ...base.scale, bands },
    kind: 'before_after' as const,
    tables: { bins, summary },
  };
  const counts = collectCounts([bins, summary]);
  expect(linksOf(figure).map((link) => [link.parts.length, addsUp(link, counts)])).toEqual([
    [4, true],
    [2, true],
    [2, true],
    [4, true],
    [2, true],
    [2, true],
  ]);
});

/** Narrows what each of six bins can be by everything published, over and over, as a reader with a pencil would. */
function pencil(
  bins: readonly (number | null)[],
  outcome: readonly (number | null)[],
): [number, number][] {
  const behind = (n: number | null): [number, number] =>
    n === null ? [0, Infinity] : n === 0 ? [0, 0] : [n - 2, n + 2];
  const cells = bins.map(behind);
  const range = (cell: number): [number, number] => cells[cell] ?? [0, Infinity];
  const sums: [readonly number[], readonly [number, number]][] = [
    [[4, 5], behind(outcome[0] ?? null)],
    [[2, 3], behind(outcome[1] ?? null)],
    [[0, 1], behind(outcome[2] ?? null)],
  ];
  for (let round = 0; round < 5; round++) {
    for (const [parts, [least, most]] of sums) {
      for (const part of parts) {
        const [lowest, highest] = range(part);
        const others = parts.filter((other) => other !== part).map((other) => range(other));
        const othersLeast = others.reduce((sum, [low]) => sum + low, 0);
        const othersMost = others.reduce((sum, [, high]) => sum + high, 0);
        cells[part] = [Math.max(lowest, least - othersMost), Math.min(highest, most - othersLeast)];
      }
    }
  }
  return cells;
}

test('over random figures no hidden bin can be narrowed down to fewer than three values', () => {
  const count = fc.oneof(fc.nat(9), fc.nat(60));
  fc.assert(
    fc.property(fc.tuple(count, count, count, count, count, count), (bins) => {
      const { value } = releaseFigure(reliableChangeFigure(bins), defaultPolicy);
      const shownBins = published(value.tables.bins);
      const ranges = pencil(shownBins, published(value.tables.outcome));
      const hidden = ranges.filter(
        (_, at) => shownBins[at] === null && [1, 2, 3, 4, 5, 6, 7].includes(bins[at] ?? 0),
      );
      for (const [lowest, highest] of hidden) expect(highest - lowest).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});
