import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import { compareWithLedger } from '#app/disclosure/ledger/compare-with-ledger.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import { countColumn, row, table } from '#tests/disclosure/make-table.ts';
import { Outsider, type Identity } from '#tests/disclosure/outsider/outsider.ts';
import { highs } from '#tests/disclosure/solver.ts';

const groups = fc
  .integer({ min: 2, max: 5 })
  .chain((n) =>
    fc.array(fc.record({ early: fc.nat(40), late: fc.nat(12) }), { minLength: n, maxLength: n }),
  );

/** Everybody, and those of a shorter period: two releases of one table, with the true number between them per group. */
function twoReleases(counts: readonly { readonly early: number; readonly late: number }[]) {
  const made = (id: string, of: readonly number[]) => {
    const rows = of.map((n, at) => row(`g${at}`, { n }));
    const total = of.reduce((sum, n) => sum + n, 0);
    return table(id, [countColumn('n')], [...rows, row('all', { n: total }, 'total')]);
  };
  return {
    whole: made(
      't',
      counts.map(({ early, late }) => early + late),
    ),
    part: made(
      't',
      counts.map(({ early }) => early),
    ),
  };
}

test('where the ledger finds nothing to warn of, the few between two releases keep several possible values', async () => {
  const solver = await highs();
  const rule = { ...defaultPolicy, hiddenMayBeZero: false };
  let silent = 0;
  let warned = 0;
  await fc.assert(
    fc.asyncProperty(groups, async (counts) => {
      const { whole, part } = twoReleases(counts);
      const first = protect([whole], defaultPolicy, [], solver);
      const ledger = addToLedger(emptyLedger, first, { date: '2026-10-01', filters: {} });
      const second = protect([part], defaultPolicy, [], solver);
      const findings = compareWithLedger(second, ledger, {
        date: '2026-10-02',
        filters: { to: '2026-03-31' },
      });
      const flagged = new Set(findings.flatMap((one) => ('count' in one ? [one.count.row] : [])));
      const keys = [...counts.map((_, at) => `g${at}`), 'all'];
      const named = (id: string) =>
        (id === 'whole' ? first : second).tables.map((one) => ({ ...one, id }));
      const headings = ['whole', 'part'].map((id): Identity => ({
        total: [id, 'all', 'n'],
        parts: counts.map((_, at) => [id, `g${at}`, 'n'] as const),
        leavesOver: false,
      }));
      const within = keys.map((key): Identity => ({
        total: ['whole', key, 'n'],
        parts: [['part', key, 'n']],
        leavesOver: true,
      }));
      const outsider = await Outsider.at(
        [...named('whole'), ...named('part')],
        [...headings, ...within],
        rule,
      );
      for (const [at, { late }] of counts.entries()) {
        const key = `g${at}`;
        if (late < 1 || late > defaultPolicy.hideUpTo) continue;
        if (flagged.has(key) || flagged.has('all')) {
          warned += 1;
          continue;
        }
        const { lowest, highest } = outsider.inferSum([
          [['whole', key, 'n'], 1],
          [['part', key, 'n'], -1],
        ]);
        silent += 1;
        expect(highest - lowest + 1).toBeGreaterThanOrEqual(defaultPolicy.leastPossibleValues);
      }
      outsider.leave();
    }),
    { numRuns: 400, seed: 20261130 },
  );
  expect(silent).toBeGreaterThan(50);
  expect(warned).toBeGreaterThan(50);
}, 120_000);
