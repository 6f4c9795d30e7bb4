import { expect, test } from 'vitest';
import { audit, defaultPolicy, openSolver, policyPresets, protect } from '#app/disclosure/index.ts';
import type { Sum } from '#app/disclosure/index.ts';
import type { Table } from '#app/results/table.ts';
import {
  breakdown,
  countColumn,
  published,
  row,
  shareColumn,
  table,
} from '#tests/disclosure/make-table.ts';

async function release(
  tables: readonly Table[],
  links: readonly Sum[] = [],
  policy = defaultPolicy,
) {
  const solver = await openSolver();
  const made = protect(tables, policy, links, solver);
  expect(await audit(made, solver)).toMatchObject({ state: 'passed', findings: [] });
  return made.tables;
}

const same = (total: readonly string[], ...parts: (readonly string[])[]): Sum => ({
  along: 'tables',
  total: JSON.stringify(total),
  parts: parts.map((part) => JSON.stringify(part)),
});

test.each([
  [0, 0],
  [1, null],
  [7, null],
  [8, 10],
  [12, 10],
  [13, 15],
])('%i in a table of one row is told as %s', async (count, told) => {
  const [only] = await release([table('t', [countColumn('n')], [row('a', { n: count })])]);
  expect(only && published(only)).toEqual([told]);
});

test.each(policyPresets.map((policy) => [policy.id, policy] as const))(
  'by the rule of %s no count at or under its threshold is printed, and 0 as the rule has it',
  async (_, policy) => {
    const counts = Array.from({ length: 14 }, (__, count) => count);
    const rows = counts.map((n) => row(`n${n}`, { n }));
    const [only] = await release([table('t', [countColumn('n')], rows, [], false)], [], policy);
    const values = only ? published(only) : [];
    expect(values[0]).toBe(policy.hideZero ? null : 0);
    expect(values.slice(1, policy.hideUpTo + 1).every((value) => value === null)).toBe(true);
    expect(values.slice(policy.hideUpTo + 1).every((value) => value !== null)).toBe(true);
  },
);

test('where every group is small all are hidden, and the total stays', async () => {
  const [only] = await release([breakdown('t', [3, 5, 2, 6])]);
  expect(only && published(only)).toEqual([null, null, null, null, 15]);
});

test('a table of nobody is told as it is', async () => {
  const [only] = await release([breakdown('t', [0, 0])]);
  expect(only && published(only)).toEqual([0, 0, 0]);
});

test('a table without rows passes', async () => {
  expect(await release([table('t', [countColumn('n')], [])])).toHaveLength(1);
});

test('what a small group leaves of the group around it is not told either', async () => {
  const broad = breakdown('broad', [64, 80]);
  const detailed = breakdown('detailed', [61, 3, 80]);
  const tables = await release(
    [broad, detailed],
    [same(['broad', 'g0', 'n'], ['detailed', 'g0', 'n'], ['detailed', 'g1', 'n'])],
  );
  const [, parts] = tables.map((one) => published(one));
  expect(parts?.[1]).toBeNull();
  expect(parts?.filter((value) => value === null).length).toBeGreaterThan(1);
});

test('a total that two tables share does not give one away by the other', async () => {
  const tables = await release(
    [breakdown('one', [40, 3]), breakdown('other', [20, 23])],
    [same(['one', 'all', 'n'], ['other', 'all', 'n'])],
  );
  expect(tables[0] && published(tables[0])).toEqual([null, null, 45]);
  expect(tables[1] && published(tables[1])).toEqual([20, 25, 45]);
});

test('all but a few is as little told as a few', async () => {
  const of = table(
    't',
    [countColumn('n'), countColumn('k'), shareColumn('share', 'k', 'n')],
    [row('a', { n: 40, k: 37, share: 37 / 40 })],
    [],
    false,
  );
  const [only] = await release([of]);
  expect(only?.rows[0]?.cells.share).toEqual({ state: 'suppressed' });
});
