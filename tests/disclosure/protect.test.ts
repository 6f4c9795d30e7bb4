import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import { tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';
import {
  breakdown,
  countColumn,
  meanColumn,
  published,
  row,
  shareColumn,
  table,
} from '#tests/disclosure/make-table.ts';

const interval = { lower: 0.123456, upper: 2.345678, level: 0.95, method: 't' };

function protectOne(one: Table): Table {
  const [only] = protect([one], defaultPolicy).tables;
  if (!only) throw new Error('no table came back');
  return only;
}

function cell(of: Table, at: number, column: string): Cell | undefined {
  return of.rows[at]?.cells[column];
}

test('counts from 8 up are rounded to the nearest 5, and 0 stays 0', () => {
  expect(published(protectOne(breakdown('t', [0, 8, 12, 13, 22, 23, 102])))).toEqual([
    0, 10, 10, 15, 20, 25, 100, 180,
  ]);
});

test('a total is the sum of the rounded rows, so that the table adds up', () => {
  expect(published(protectOne(breakdown('t', [8, 8, 8])))).toEqual([10, 10, 10, 30]);
});

test('a total may be rounded by itself instead', () => {
  const policy = { ...defaultPolicy, totals: 'rounded' as const };
  const release = protect([breakdown('t', [8, 8, 8])], policy);
  expect(release.tables.map((each) => published(each))).toEqual([[10, 10, 10, 25]]);
});

test('every count from 1 to 7 is hidden when it stands by itself', () => {
  const columns = [countColumn('n')];
  const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => row(`g${n}`, { n }));
  const alone = table('t', columns, rows, [], false);
  expect(published(protectOne(alone))).toEqual([null, null, null, null, null, null, null, 10]);
});

test('one small group takes its whole breakdown with it, and the total stays', () => {
  expect(published(protectOne(breakdown('t', [40, 3, 61, 0])))).toEqual([
    null,
    null,
    null,
    null,
    105,
  ]);
});

test('two small groups that together are few take the whole breakdown with them', () => {
  expect(published(protectOne(breakdown('t', [40, 3, 4])))).toEqual([null, null, null, 45]);
});

test('several small groups that together are many leave the others to be read', () => {
  expect(published(protectOne(breakdown('t', [40, 5, 6, 0])))).toEqual([40, null, null, 0, 50]);
});

test('bins without a total row are protected as if the total were known', () => {
  const bins = table(
    'bins',
    [countColumn('n')],
    [20, 30, 2, 0].map((n, at) => row(`${at}..${at + 1}`, { n })),
  );
  expect(published(protectOne(bins))).toEqual([null, null, null, null]);
});

test('a hidden part of a row hides the other parts too, and then the columns they stand in', () => {
  const columns = ['better', 'same', 'worse', 'n'].map(countColumn);
  const outcomes = table(
    't',
    columns,
    [
      row('a', { better: 20, same: 30, worse: 3, n: 53 }),
      row('b', { better: 40, same: 30, worse: 20, n: 90 }),
      row('all', { better: 60, same: 60, worse: 23, n: 143 }, 'total'),
    ],
    [{ parts: ['better', 'same', 'worse'], total: 'n' }],
  );
  const release = protectOne(outcomes);
  expect(published(release, 'better')).toEqual([null, null, 60]);
  expect(published(release, 'same')).toEqual([null, null, 60]);
  expect(published(release, 'worse')).toEqual([null, null, 25]);
  expect(published(release, 'n')).toEqual([55, 90, 145]);
});

test('shares and their intervals come from the rounded counts', () => {
  const shares = table(
    't',
    [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')],
    [row('a', { k: 12, n: 38, share: { state: 'shown', value: 12 / 38, interval } })],
  );
  const share = cell(protectOne(shares), 0, 'share');
  // 10 of 40 by Wilson: (20 + z² ± z√(z² + 30)) / (2(40 + z²)), worked by hand with z = 1.959964
  expect(share).toMatchObject({ state: 'shown', value: 0.25 });
  expect(share?.state === 'shown' && share.interval?.lower).toBeCloseTo(0.141871, 6);
  expect(share?.state === 'shown' && share.interval?.upper).toBeCloseTo(0.40194, 6);
});

test('no share is shown of a denominator that may be under 10', () => {
  const shares = table(
    't',
    [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')],
    [row('a', { k: 0, n: 12, share: 0 }), row('b', { k: 0, n: 13, share: 0 })],
    [],
    false,
  );
  const release = protectOne(shares);
  expect(cell(release, 0, 'share')?.state).toBe('suppressed');
  expect(cell(release, 1, 'share')).toEqual({ state: 'shown', value: 0 });
});

test('neither everybody nor all but a few is ever claimed', () => {
  const shares = table(
    't',
    [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')],
    [
      row('all', { k: 30, n: 30, share: 1 }),
      row('all but three', { k: 27, n: 30, share: 0.9 }),
      row('some', { k: 20, n: 30, share: 2 / 3 }),
    ],
    [],
    false,
  );
  const states = protectOne(shares).rows.map(({ cells }) => cells.share?.state);
  expect(states).toEqual(['suppressed', 'suppressed', 'shown']);
});

test('a share says nothing that the published counts do not', () => {
  const counts = fc.tuple(fc.nat(80), fc.nat(80));
  const release = ([k, left]: [number, number]) => {
    const columns = [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')];
    const rows = [row('a', { k, n: k + left, share: 0.5 })];
    return protectOne(table('t', columns, rows, [], false));
  };
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(counts, (each) => {
      const one = release(each);
      const key = JSON.stringify([published(one, 'k'), published(one, 'n')]);
      const share = JSON.stringify(published(one, 'share'));
      expect(seen.get(key) ?? share).toBe(share);
      seen.set(key, share);
    }),
    { numRuns: 2000 },
  );
});

test('the shares of a breakdown are of the total that is published with it', () => {
  const columns = [countColumn('n'), countColumn('of'), shareColumn('share', 'n', 'of')];
  const rows = [18, 18, 18].map((n, at) => row(`g${at}`, { n, of: 54, share: n / 54 }));
  const all = row('all', { n: 54, of: 54, share: 1 }, 'total');
  const release = protectOne(table('t', columns, [...rows, all]));
  expect(published(release, 'of')).toEqual([60, 60, 60, 60]);
  expect(published(release, 'share')).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
});

test('a mean keeps its interval, rounded as printed, when it rests on 8 or more', () => {
  const means = table(
    't',
    [countColumn('n'), meanColumn('mean', 'n')],
    [
      row('a', { n: 8, mean: { state: 'shown', value: 1.23456, interval } }),
      row('b', { n: 7, mean: { state: 'shown', value: 1.23456, interval } }),
    ],
    [],
    false,
  );
  const release = protectOne(means);
  expect(cell(release, 0, 'mean')).toEqual({
    state: 'shown',
    value: 1.2,
    interval: { lower: 0.1, upper: 2.3, level: 0.95, method: 't' },
  });
  expect(cell(release, 1, 'mean')).toEqual({ state: 'suppressed' });
});

test('a mean whose base is hidden to protect another group is hidden with it', () => {
  const means = table(
    't',
    [countColumn('n'), meanColumn('mean', 'n')],
    [
      row('a', { n: 40, mean: 1 }),
      row('b', { n: 3, mean: 2 }),
      row('all', { n: 43, mean: 1.1 }, 'total'),
    ],
  );
  expect(published(protectOne(means), 'mean')).toEqual([null, null, 1.1]);
});

test('too few to tell does not tell how few', () => {
  const means = table(
    't',
    [countColumn('n'), meanColumn('mean', 'n')],
    [
      row('a', { n: 1, mean: tooFewToTell(1, 2, 'One score has no spread.') }),
      row('b', { n: 12, mean: tooFewToTell(12, 13, 'All scores are alike.') }),
      row('c', { n: 0, mean: tooFewToTell(0, 1, 'There are no scores.') }),
    ],
    [],
    false,
  );
  const release = protectOne(means);
  expect(cell(release, 0, 'mean')).toEqual({ state: 'suppressed' });
  expect(cell(release, 1, 'mean')).toMatchObject({ state: 'too_few_to_tell', n: 10, needed: 11 });
  expect(cell(release, 2, 'mean')).toMatchObject({ state: 'too_few_to_tell', n: 0 });
});

test('a cell that holds no number stays as it is', () => {
  const notAsked: Cell = { state: 'not_collected', reason: 'No file holds it.' };
  const release = protectOne(table('t', [countColumn('n')], [row('a', { n: notAsked })]));
  expect(cell(release, 0, 'n')).toEqual(notAsked);
});

test('hidden cells are counted, and the policy is named', () => {
  const release = protect([breakdown('t', [40, 3, 61])], defaultPolicy);
  expect(release.hiddenCells).toBe(3);
  expect(release.policy).toEqual({
    id: 'default',
    label: defaultPolicy.label,
    hideUpTo: 7,
    roundTo: 5,
    setBy: defaultPolicy.setBy,
  });
});

test('a count that is not a whole number is refused', () => {
  expect(() => protectOne(breakdown('t', [1.5, 20]))).toThrow(/not a whole number/);
});

test('two tables with the same id are refused', () => {
  expect(() => protect([breakdown('t', [9]), breakdown('t', [9])], defaultPolicy)).toThrow(
    /same id/,
  );
});

test('no published count is between 1 and 7, or off the rounding base', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (counts) => {
      const shownCounts = published(protectOne(breakdown('t', counts))).filter((n) => n !== null);
      expect(shownCounts.every((n) => n === 0 || (n >= 10 && n % 5 === 0))).toBe(true);
    }),
  );
});
