import { expect, test } from 'vitest';
import { bringToGate } from '#app/disclosure/gate.ts';
import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import { joinLedgers } from '#app/disclosure/ledger/join-ledgers.ts';
import { ledgerText, readLedgerText } from '#app/disclosure/ledger/ledger-file.ts';
import { leftBeforeIn } from '#app/disclosure/ledger/left-before-in.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import type { Table } from '#app/results/table.ts';
import { countColumn, row, table } from '#tests/disclosure/make-table.ts';
import { reliableChangeFigure } from '#tests/disclosure/make-figure.ts';
import { highs } from '#tests/disclosure/solver.ts';

const everyone = { date: '2026-04-01', filters: {} };

function groups(counts: Readonly<Record<string, number>>): Table {
  const rows = Object.entries(counts).map(([key, n]) => row(key, { n }));
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return table('groups', [countColumn('n')], [...rows, row('all', { n }, 'total')], [], true);
}

const hiddenIn = ({ tables }: { readonly tables: readonly Table[] }) =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ key, cells }) => (cells.n?.state === 'suppressed' ? [key] : [])),
  );

// b is small, so that one other must go with it: c costs least by itself. If a was hidden when it left before, a stays
// hidden, and c need not be.
test('what was hidden before stays hidden, and what is out is not hidden in its place', async () => {
  const solver = await highs();
  const tables = [groups({ a: 60, b: 3, c: 20, d: 80 })];
  expect(hiddenIn(protect(tables, defaultPolicy, [], solver))).toEqual(['b', 'c']);
  const rows = { a: { n: null }, b: { n: null }, c: { n: 20 }, d: { n: 80 }, all: { n: 165 } };
  const [entry] = addToLedger(emptyLedger, protect(tables, defaultPolicy), everyone).releases;
  if (!entry) throw new Error('nothing was noted');
  const ledger = { ...emptyLedger, releases: [{ ...entry, tables: [{ id: 'groups', rows }] }] };
  const before = leftBeforeIn(ledger, defaultPolicy, {});
  expect(hiddenIn(protect(tables, defaultPolicy, [], solver, before))).toEqual(['a', 'b']);
  expect(hiddenIn(protect(tables, defaultPolicy, [], null, before))).toEqual(
    expect.arrayContaining(['a', 'b']),
  );
});

test('another rule, or other young people, are no reason to hide alike', () => {
  const ledger = addToLedger(emptyLedger, protect([groups({ a: 60, b: 3, c: 20 })], defaultPolicy), everyone); // prettier-ignore
  expect(leftBeforeIn(ledger, defaultPolicy, {}).hidden.size).toBeGreaterThan(0);
  expect(leftBeforeIn(ledger, { ...defaultPolicy, roundTo: 10 }, {}).hidden.size).toBe(0);
  expect(leftBeforeIn(ledger, defaultPolicy, { source: 'school' }).hidden.size).toBe(0);
});

test('figures at the gate are audited, and set against what left', async () => {
  const toRelease = {
    figures: { one: reliableChangeFigure([20, 3, 40, 50, 60, 70]) },
    policy: defaultPolicy,
    filters: {},
  };
  const gate = await bringToGate(toRelease, emptyLedger);
  expect(await gate.audited()).toMatchObject({ state: 'passed' });
  expect(gate.besides(emptyLedger)).toEqual([]);
  const ledger = addToLedger(emptyLedger, gate.release, everyone);
  expect(gate.besides(ledger)).toEqual([]);
  const later = { ...toRelease, filters: { from: '2025-05-01' } };
  const fewer = { one: reliableChangeFigure([20, 3, 36, 50, 60, 70]) };
  const next = await bringToGate({ ...later, figures: fewer }, ledger);
  expect(next.besides(ledger).map(({ kind }) => kind)).toContain('few_between');
});

test('a ledger is saved as a file and read again, and says what is wrong with one that is not', () => {
  const ledger = addToLedger(emptyLedger, protect([groups({ a: 60, b: 3 })], defaultPolicy), everyone); // prettier-ignore
  const text = ledgerText(ledger);
  expect(readLedgerText(text)).toEqual(ledger);
  expect(joinLedgers(ledger, ledger)).toEqual(ledger);
  expect(readLedgerText('{}')).toEqual({ fault: 'It is not a ledger that Evenlode saved.' });
  expect(readLedgerText(text.slice(0, -9))).toEqual({ fault: 'It is damaged or cut short.' });
  expect(readLedgerText(text.replace('"evenlodeLedger": 1', '"evenlodeLedger": 2'))).toEqual({
    fault: 'It was saved by a later version of Evenlode.',
  });
  expect(readLedgerText(text.replace('2026-04-01', 'spring'))).toEqual({
    fault: '“releases › 0 › date” is not as a ledger has it.',
  });
});
