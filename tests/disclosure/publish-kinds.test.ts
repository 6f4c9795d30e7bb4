import { expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import type { Cell, Shown, Standing } from '#app/results/cell.ts';
import type { Column, ColumnKind, Table } from '#app/results/table.ts';
import { countColumn, meanColumn, row, shareColumn, table } from '#tests/disclosure/make-table.ts';

const interval = { lower: 0, upper: 1, level: 0.95, method: 'as given' };
const lower: Standing = { direction: 'lower', strength: 'clear' };

const column = (key: string, measure: ColumnKind): Column => ({ key, label: key, measure });
const shownWith = (value: number): Shown => ({ state: 'shown', value, interval, standing: lower });

function protectAll(...tables: readonly Table[]): readonly Table[] {
  return protect(tables, defaultPolicy).tables;
}

function cell(tables: readonly Table[], rowKey: string, key: string, at = 0): Cell | undefined {
  return tables[at]?.rows.find((each) => each.key === rowKey)?.cells[key];
}

const reach = [
  countColumn('n'),
  column('residents', { kind: 'public_count' }),
  column('rate', { kind: 'rate', numerator: 'n', denominator: 'residents', per: 1000 }),
];

test('a rate is worked out again from the rounded count, its interval too', () => {
  const of = table(
    't',
    reach,
    [row('a', { n: 43, residents: 8123, rate: shownWith(5.29) })],
    [],
    false,
  );
  const rate = cell(protectAll(of), 'a', 'rate');
  expect(rate).toMatchObject({ state: 'shown', value: (45 / 8123) * 1000 });
  // Byar for 45 events, by hand: 45(1 − 1/405 − 1.959964/(3√45))³ and 46(1 − 1/414 + 1.959964/(3√46))³
  const bounds = rate?.state === 'shown' && rate.interval;
  expect(bounds && [(bounds.lower * 8123) / 1000, (bounds.upper * 8123) / 1000]).toEqual([
    expect.closeTo(32.82, 2),
    expect.closeTo(60.215, 3),
  ]);
});

test('a rate of residents anyone can look up is hidden with its count, and residents never are', () => {
  const of = table('t', reach, [row('a', { n: 4, residents: 6, rate: 666 })], [], false);
  const release = protectAll(of);
  expect(cell(release, 'a', 'rate')).toEqual({ state: 'suppressed' });
  expect(cell(release, 'a', 'residents')).toEqual({ state: 'shown', value: 6 });
});

const representation = [
  countColumn('n'),
  countColumn('of'),
  shareColumn('share', 'n', 'of'),
  column('residents_share', { kind: 'public_share' }),
  column('ratio', { kind: 'ratio', share: 'share', publicShare: 'residents_share' }),
];

test('a representation ratio is worked out from the published share, and hidden with it', () => {
  const of = table(
    't',
    representation,
    [
      row('a', { n: 18, of: 102, share: 18 / 102, residents_share: 0.25, ratio: 0.7 }),
      row('b', { n: 5, of: 102, share: 5 / 102, residents_share: 0.05, ratio: 1 }),
    ],
    [],
    false,
  );
  const release = protectAll(of);
  expect(cell(release, 'a', 'ratio')).toEqual({ state: 'shown', value: 20 / (100 * 0.25) });
  expect(cell(release, 'b', 'ratio')).toEqual({ state: 'suppressed' });
});

const gapAgainst = (against: 'total' | 'others') => [
  countColumn('k'),
  countColumn('n'),
  shareColumn('share', 'k', 'n'),
  column('gap', { kind: 'difference', share: 'share', against }),
];

const gapRows = [
  row('a', { k: 18, n: 52, share: 0.35, gap: shownWith(-0.2) }),
  row('b', { k: 41, n: 63, share: 0.65, gap: shownWith(0.2) }),
  row('c', { k: 3, n: 40, share: 0.075, gap: shownWith(-0.5) }),
  row('all', { k: 62, n: 155, share: 0.4, gap: 0 }, 'total'),
];

test('a gap to everybody comes from rounded counts', () => {
  const release = protectAll(table('t', gapAgainst('total'), gapRows, [], false));
  const gap = cell(release, 'a', 'gap');
  // 20 of 50, against 60 of 155
  expect(gap).toMatchObject({ state: 'shown', value: 20 / 50 - 60 / 155, standing: lower });
});

test('a gap to everyone else comes from the rounded counts that are left', () => {
  const release = protectAll(table('t', gapAgainst('others'), gapRows, [], false));
  // 20 of 50, against 40 of 105
  expect(cell(release, 'a', 'gap')).toMatchObject({ value: 20 / 50 - 40 / 105 });
});

test('a gap is hidden with either of its shares', () => {
  const release = protectAll(table('t', gapAgainst('total'), gapRows, [], false));
  expect(cell(release, 'c', 'gap')).toEqual({ state: 'suppressed' });
});

test('the interval of a gap to everybody, the group included, is narrower by the share of the others', () => {
  const alone = protectAll(table('t', gapAgainst('others'), gapRows, [], false));
  const within = protectAll(table('t', gapAgainst('total'), gapRows, [], false));
  const [one, other] = [cell(alone, 'a', 'gap'), cell(within, 'a', 'gap')];
  if (one?.state !== 'shown' || other?.state !== 'shown') throw new Error('a gap is hidden');
  expect(other.interval?.lower).toBeCloseTo(((one.interval?.lower ?? NaN) * 105) / 155, 12);
  expect(other.interval?.upper).toBeCloseTo(((one.interval?.upper ?? NaN) * 105) / 155, 12);
});

test('a gap may be to another share of its own row', () => {
  const columns = [
    ...['k', 'n', 'ok', 'on'].map(countColumn),
    shareColumn('share', 'k', 'n'),
    shareColumn('other', 'ok', 'on'),
    column('gap', {
      kind: 'difference',
      share: 'share',
      against: { share: 'other', of: 'others' },
    }),
  ];
  const values = { k: 18, n: 52, ok: 81, on: 163, share: 0.35, other: 0.5, gap: -0.15 };
  const release = protectAll(table('t', columns, [row('a', values)], [], false));
  expect(cell(release, 'a', 'gap')).toEqual({ state: 'shown', value: 20 / 50 - 80 / 165 });
});

test('how a share stands is told only where the share of everybody is told', () => {
  const columns = [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')];
  const rows = (kOfAll: number) => [
    row('a', { k: 18, n: 52, share: shownWith(0.35) }),
    row('all', { k: kOfAll, n: 82, share: kOfAll / 82 }, 'total'),
  ];
  const open = protectAll(table('t', columns, rows(40), [], false));
  const closed = protectAll(table('t', columns, rows(80), [], false));
  expect(cell(open, 'a', 'share')).toMatchObject({ state: 'shown', standing: lower });
  expect(cell(closed, 'all', 'share')).toEqual({ state: 'suppressed' });
  expect(cell(closed, 'a', 'share')).not.toHaveProperty('standing');
});

const waits = [countColumn('n'), column('wait', { kind: 'median', base: 'n', unit: 'days' })];

test('a median wait is told in whole days, and not of fewer than 8', () => {
  const rows = [row('a', { n: 20, wait: 17.5 }), row('b', { n: 7, wait: 3 })];
  const release = protectAll(table('t', waits, rows, [], false));
  expect(cell(release, 'a', 'wait')).toEqual({ state: 'shown', value: 18 });
  expect(cell(release, 'b', 'wait')).toEqual({ state: 'suppressed' });
});

test('a mean that leaves but a few others is hidden, for with the mean of all it would tell theirs', () => {
  const columns = [countColumn('n'), meanColumn('mean', 'n')];
  const rows = [row('a', { n: 95, mean: 2 }), row('all', { n: 99, mean: 2.1 }, 'total')];
  const release = protectAll(table('t', columns, rows, [], false));
  expect(cell(release, 'a', 'mean')).toEqual({ state: 'suppressed' });
  expect(cell(release, 'all', 'mean')).toEqual({ state: 'shown', value: 2.1 });
});

test('a number that sums up a column is hidden with any of its groups, and told coarsely', () => {
  const columns = [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')];
  const groups = (id: string, k: number) =>
    table(
      id,
      columns,
      [row('a', { k: 18, n: 52, share: 0.35 }), row('b', { k, n: 60, share: k / 60 })],
      [],
      false,
    );
  const summary = table(
    'indices',
    [
      column('difference', {
        kind: 'summary',
        of: {
          open: { table: 'open', column: 'share' },
          closed: { table: 'closed', column: 'share' },
        },
        unit: 'points',
        decimals: 1,
        signed: true,
      }),
    ],
    [row('open', { difference: 0.12345 }), row('closed', { difference: 0.3 })],
    [],
    false,
  );
  const release = protectAll(groups('open', 30), groups('closed', 3), summary);
  expect(cell(release, 'open', 'difference', 2)).toEqual({ state: 'shown', value: 0.12 });
  expect(cell(release, 'closed', 'difference', 2)).toEqual({ state: 'suppressed' });
});
