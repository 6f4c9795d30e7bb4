import { expect, test } from 'vitest';
import { audit } from '#app/disclosure/audit/audit.ts';
import { countId, type CountId } from '#app/disclosure/counts.ts';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import { plainSolver } from '#app/disclosure/solver/plain-solver.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import type { Table } from '#app/results/table.ts';
import { breakdown, countColumn, published, row, table } from '#tests/disclosure/make-table.ts';
import { highs } from '#tests/disclosure/solver.ts';

async function protectOne(one: Table, policy = defaultPolicy): Promise<Table> {
  const release = protect([one], policy, [], await highs());
  expect(release.chosenBy).toBe('least_loss');
  const [only] = release.tables;
  if (!only) throw new Error('no table came back');
  return only;
}

test('one small group takes only one other with it, the smallest that will do', async () => {
  expect(published(await protectOne(breakdown('t', [40, 3, 61, 12])))).toEqual([
    40,
    null,
    60,
    null,
    115,
  ]);
});

test('two small groups that together are few take a third with them', async () => {
  expect(published(await protectOne(breakdown('t', [40, 3, 4, 30])))).toEqual([
    40,
    null,
    null,
    null,
    75,
  ]);
});

test('two small groups that together are many need no other', async () => {
  expect(published(await protectOne(breakdown('t', [40, 5, 6, 0])))).toEqual([
    40,
    null,
    null,
    0,
    50,
  ]);
});

test('0 is never hidden for the sake of others', async () => {
  expect(published(await protectOne(breakdown('t', [0, 3, 61, 0])))).toEqual([
    0,
    null,
    null,
    0,
    65,
  ]);
});

test('bins without a total row are protected as if the total were known', async () => {
  const bins = table(
    'bins',
    [countColumn('n')],
    [20, 30, 2, 0].map((n, at) => row(`${at}..${at + 1}`, { n })),
  );
  expect(published(await protectOne(bins))).toEqual([null, 30, null, 0]);
});

test('where rounding is the only protection asked for, a small count stands hidden alone', async () => {
  const policy: DisclosurePolicy = { ...defaultPolicy, secondary: 'as_needed' };
  expect(published(await protectOne(breakdown('t', [40, 3, 61, 12]), policy))).toEqual([
    40,
    null,
    60,
    10,
    115,
  ]);
});

test('the same quantity in two tables is hidden in both or in neither', async () => {
  const one = breakdown('one', [3, 40, 61]);
  const other = breakdown('other', [3, 101]);
  const links = [
    {
      along: 'tables' as const,
      total: countId('one', 'g0', 'n'),
      parts: [countId('other', 'g0', 'n')],
    },
  ];
  const [first, second] = protect([one, other], defaultPolicy, links, await highs()).tables;
  expect([first, second].map((each) => each && published(each))).toEqual([
    [null, null, 60, 105],
    [null, null, 105],
  ]);
});

/** Nothing rounded: what is shown is exact, as in the classic problem of cell suppression. */
const exact: DisclosurePolicy = {
  ...defaultPolicy,
  hideUpTo: 4,
  roundTo: 1,
  secondary: 'as_needed',
  leastWidth: 5,
  leastPossibleValues: 2,
};

/** Three groups by two outcomes, with all totals. */
function cross(counts: readonly (readonly [number, number])[]): Table {
  const sum = (at: 0 | 1) => counts.reduce((soFar, pair) => soFar + pair[at], 0);
  return table(
    't',
    ['yes', 'no', 'n'].map(countColumn),
    [
      ...counts.map(([yes, no], at) => row(`g${at}`, { yes, no, n: yes + no })),
      row('all', { yes: sum(0), no: sum(1), n: sum(0) + sum(1) }, 'total'),
    ],
    [{ parts: ['yes', 'no'], total: 'n' }],
  );
}

test('in an exact table one small count needs the three others of a rectangle', async () => {
  const release = await protectOne(
    cross([
      [3, 20],
      [25, 30],
      [40, 45],
    ]),
    exact,
  );
  const hidden = release.rows.map(({ cells }) =>
    ['yes', 'no', 'n'].filter((key) => cells[key]?.state === 'suppressed'),
  );
  expect(hidden).toEqual([['yes', 'no'], ['yes', 'no'], [], []]);
});

/** Every choice of what to hide besides the small counts, tried by the audit, which shares nothing with the search. */
async function fewestHidden(of: Table, solver: LinearSolver): Promise<number> {
  const base = protect([of], exact, [], solver);
  const cells = of.rows.flatMap(({ key, cells: values }) =>
    ['yes', 'no', 'n'].map((column) => {
      const cell = values[column];
      return { row: key, column, value: cell?.state === 'shown' ? cell.value : 0 };
    }),
  );
  const small = cells.filter(({ value }) => value > 0 && value <= exact.hideUpTo);
  const free = cells.filter(({ value }) => value > exact.hideUpTo);
  let fewest = Infinity;
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const chosen = free.filter((_, at) => (choice >> at) % 2 === 1);
    if (chosen.length >= fewest) continue;
    const hidden = new Set<CountId>(
      [...small, ...chosen].map((cell) => countId('t', cell.row, cell.column)),
    );
    const tables = [hide(of, hidden)];
    const report = await audit({ ...base, tables }, plainSolver);
    if (report.state === 'passed') fewest = chosen.length;
  }
  return fewest;
}

function hide(of: Table, hidden: ReadonlySet<CountId>): Table {
  const rows = of.rows.map((each) => ({
    ...each,
    cells: Object.fromEntries(
      Object.entries(each.cells).map(([key, cell]) => [
        key,
        hidden.has(countId(of.id, each.key, key)) ? { state: 'suppressed' as const } : cell,
      ]),
    ),
  }));
  return { ...of, rows };
}

test.each([
  [
    cross([
      [3, 20],
      [25, 30],
    ]),
  ],
  [
    cross([
      [3, 20],
      [25, 2],
    ]),
  ],
  [
    cross([
      [1, 9],
      [12, 30],
    ]),
  ],
  [
    cross([
      [4, 6],
      [6, 4],
    ]),
  ],
  [
    cross([
      [2, 0],
      [7, 30],
    ]),
  ],
])('no choice hides fewer than the one that is made (%#)', async (of) => {
  const solver = await highs();
  const release = protect([of], exact, [], solver);
  const small = release.trail.small.filter((id) => !id.startsWith('["left over"'));
  const report = await audit(release, plainSolver);
  expect(report.state).toBe('passed');
  expect(release.hiddenCells - small.length).toBe(await fewestHidden(of, solver));
});

test('the count of everybody is kept where every gap is measured to it', async () => {
  const shares = ['a', 'b', 'c', 'd'].map((key, at) =>
    row(key, { n: 30 + 10 * at, k: at === 0 ? 4 : 10 + at, share: 0.2, gap: 0.1 }),
  );
  const n = 30 + 40 + 50 + 60;
  const k = 4 + 11 + 12 + 13;
  const of = table(
    't',
    [
      countColumn('n'),
      countColumn('k'),
      {
        key: 'share',
        label: 'share',
        measure: { kind: 'share', numerator: 'k', denominator: 'n' },
      },
      {
        key: 'gap',
        label: 'gap',
        measure: { kind: 'difference', share: 'share', against: 'total' },
      },
    ],
    [...shares, row('all', { n, k, share: k / n }, 'total')],
  );
  expect(published(await protectOne(of), 'k')).toEqual([null, null, 10, 15, 40]);
});

test('an attacker of the least loss knows that 0 would have been told as 0', async () => {
  // 40 stands for 38 to 42, 25 for 23 to 27: from 11 to 19 are hidden, in two groups of at least 1
  const release = protect([breakdown('t', [10, 3, 27])], defaultPolicy, [], await highs());
  expect(published(release.tables[0] ?? breakdown('t', []))).toEqual([null, null, 25, 40]);
  const report = await audit(release, plainSolver);
  const ranges = report.state === 'passed' ? report.numbers.map(({ range }) => range) : [];
  expect(ranges).toEqual([
    { lowest: 1, highest: 18 },
    { lowest: 1, highest: 18 },
  ]);
});
