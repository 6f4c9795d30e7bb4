import { expect, test } from 'vitest';
import { audit } from '#app/disclosure/audit/audit.ts';
import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import { countId } from '#app/disclosure/counts.ts';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protect, type Release } from '#app/disclosure/protect.ts';
import { plainSolver } from '#app/disclosure/solver/plain-solver.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';
import {
  breakdown,
  countColumn,
  meanColumn,
  row,
  shareColumn,
  table,
} from '#tests/disclosure/make-table.ts';

/** What was published, in place of what the gate would have let through. */
function publishInstead(
  of: Table,
  cells: Record<string, Record<string, Cell>>,
  policy = defaultPolicy,
): Release {
  const rows = of.rows.map((each) => ({ ...each, cells: { ...each.cells, ...cells[each.key] } }));
  return { ...protect([of], policy), tables: [{ ...of, rows }] };
}

const hidden: Cell = { state: 'suppressed' };
const shownAs = (value: number): Cell => ({ state: 'shown', value });

async function refused(release: Release) {
  const report = await audit(release, plainSolver);
  if (report.state !== 'refused') throw new Error(`the release was ${report.state}`);
  return report;
}

function rangeOf(report: AuditReport, rowKey: string, column = 'n') {
  if (report.state === 'not_audited') throw new Error(report.reason);
  const found = report.numbers.find(
    ({ place }) => place.kind === 'cell' && place.row === rowKey && place.column === column,
  );
  return found && [found.range, found.rangeIfTold];
}

const exact: DisclosurePolicy = { ...defaultPolicy, hideUpTo: 4, roundTo: 1, leastWidth: 5 };

test('one hidden count beside its exact total is found out', async () => {
  const of = breakdown('t', [40, 3, 61]);
  const report = await refused(publishInstead(of, { g1: { n: hidden } }, exact));
  expect(rangeOf(report, 'g1')).toEqual([
    { lowest: 3, highest: 3 },
    { lowest: 3, highest: 3 },
  ]);
  expect(report.findings.map(({ kind }) => kind)).toEqual(['too_narrow']);
});

test('rounding leaves a range, worked out by hand', async () => {
  // 105 stands for 103 to 107, 40 for 38 to 42, 60 for 58 to 62: 103 − 42 − 62 = −1 to 107 − 38 − 58 = 11
  const of = breakdown('t', [40, 3, 61]);
  const report = await audit(
    publishInstead(of, {
      g0: { n: shownAs(40) },
      g1: { n: hidden },
      g2: { n: shownAs(60) },
      all: { n: shownAs(105) },
    }),
    plainSolver,
  );
  expect(report.state).toBe('passed');
  expect(rangeOf(report, 'g1')).toEqual([
    { lowest: 0, highest: 11 },
    { lowest: 1, highest: 7 },
  ]);
});

test('a total that is the sum of the rounded rows says no more than the rows', async () => {
  const of = breakdown('t', [9, 9]);
  const report = await audit(protect([of], defaultPolicy), plainSolver);
  expect(report).toEqual({ state: 'passed', numbers: [], findings: [] });
});

test('two counts at the top of the small range are found out by one who was told that they are small', async () => {
  // together 8, neither more than 4
  const of = breakdown('t', [4, 4, 30]);
  const report = await refused(publishInstead(of, { g0: { n: hidden }, g1: { n: hidden } }, exact));
  expect(rangeOf(report, 'g0')).toEqual([
    { lowest: 0, highest: 8 },
    { lowest: 4, highest: 4 },
  ]);
});

test('what several sums tell together is found out, though each by itself tells nothing', async () => {
  // x + y = 11, y + z = 20, x + z = 17: x is 4
  const of = table(
    't',
    ['x', 'y', 'z', 'xy', 'yz', 'xz'].map(countColumn),
    [row('all', { x: 4, y: 7, z: 13, xy: 11, yz: 20, xz: 17 })],
    [
      { parts: ['x', 'y'], total: 'xy' },
      { parts: ['y', 'z'], total: 'yz' },
      { parts: ['x', 'z'], total: 'xz' },
    ],
    false,
  );
  const report = await refused(
    publishInstead(of, { all: { x: hidden, y: hidden, z: hidden } }, exact),
  );
  expect(rangeOf(report, 'all', 'x')).toEqual([
    { lowest: 4, highest: 4 },
    { lowest: 4, highest: 4 },
  ]);
});

test('a small number left over by exact counts is found out', async () => {
  const of = table(
    't',
    [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n')],
    [row('a', { k: 27, n: 30, share: 0.9 })],
    [],
    false,
  );
  const report = await refused(
    publishInstead(of, { a: { k: shownAs(27), n: shownAs(30), share: shownAs(0.9) } }, exact),
  );
  const left = report.numbers.find(({ place }) => place.kind === 'left_over');
  expect(left?.rangeIfTold).toEqual({ lowest: 3, highest: 3 });
});

test('counts linked between tables are used', async () => {
  // the total of the second table is hidden, but 3 + 30 are the 33 of the first
  const tables = [breakdown('one', [40, 33]), breakdown('other', [3, 30, 40])];
  const links = [
    {
      along: 'tables' as const,
      total: countId('one', 'g1', 'n'),
      parts: ['g0', 'g1'].map((key) => countId('other', key, 'n')),
    },
  ];
  const release = protect(tables, exact, links);
  const published = tables.map((of) => ({
    ...of,
    rows: of.rows.map((each) =>
      of.id === 'other' && (each.key === 'g0' || each.key === 'all')
        ? { ...each, cells: { n: hidden } }
        : each,
    ),
  }));
  const report = await refused({ ...release, tables: published });
  expect(rangeOf(report, 'g0')).toEqual([
    { lowest: 3, highest: 3 },
    { lowest: 3, highest: 3 },
  ]);
});

test('a number under the threshold, an exact one, and one that rests on a hidden one are named', async () => {
  const of = table(
    't',
    [countColumn('k'), countColumn('n'), shareColumn('share', 'k', 'n'), meanColumn('mean', 'n')],
    [
      row('small', { k: 4, n: 30, share: 4 / 30 }),
      row('exact', { k: 12, n: 30, share: 0.4 }),
      row('hidden', { k: 10, n: 30, share: 1 / 3, mean: 2 }),
      row('exact share', { k: 10, n: 30, share: 0.36 }),
    ],
    [],
    false,
  );
  const release = publishInstead(of, { hidden: { n: hidden } });
  const report = await refused(release);
  const named = report.findings.map(({ kind, ...finding }) => [
    kind,
    'place' in finding && finding.place.kind === 'cell' ? finding.place.row : '',
  ]);
  expect(named).toEqual([
    ['below_threshold', 'small'],
    ['not_rounded', 'exact'],
    ['rests_on_hidden', 'hidden'],
    ['not_from_rounded', 'hidden'],
    ['rests_on_hidden', 'hidden'],
    ['not_from_rounded', 'exact share'],
  ]);
});

test('without a solver it says that no audit was made', async () => {
  const report = await audit(protect([breakdown('t', [40, 3])], defaultPolicy), null);
  expect(report.state).toBe('not_audited');
});
