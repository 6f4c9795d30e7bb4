import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { audit } from '#app/disclosure/audit/audit.ts';
import { countId, type CountId } from '#app/disclosure/counts.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { protect, type Release } from '#app/disclosure/protect.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';
import { hideNextSmallest } from '#tests/disclosure/next-smallest.ts';
import { pageRelease } from '#tests/disclosure/page-release.ts';
import { randomRelease } from '#tests/disclosure/random-release.ts';

// What suppression costs, against hiding the next smallest, and how long it takes.
//   node app/command-line/run.mjs tests/bench/disclosure.ts

const RUNS = 300;
const solver = await openSolver();
if (!solver) throw new Error('HiGHS did not start');

const samples = fc.sample(randomRelease, { numRuns: RUNS, seed: 20261122 });
const tallies = { 'least loss': tally(), cautious: tally(), 'next smallest': tally() };

for (const { tables, links } of samples) {
  const least = protect(tables, defaultPolicy, links, solver);
  const naive = hideNextSmallest(tables, links, defaultPolicy);
  await add(tallies['least loss'], least);
  await add(tallies.cautious, protect(tables, defaultPolicy, links, null));
  await add(tallies['next smallest'], {
    ...least,
    tables: least.tables.map(hideIn(naive, tables)),
  });
}

for (const [name, { cells, hidden, refused }] of Object.entries(tallies)) {
  const share = ((100 * hidden) / cells).toFixed(1);
  console.log(
    `Counts hidden by ${name}: ${share}% of ${cells}; ${refused} of ${RUNS} releases refused by the audit`,
  );
}

for (const characteristics of [1, 4, 12]) {
  const { tables, links } = pageRelease(characteristics, 1200);
  const began = performance.now();
  const release = protect(tables, defaultPolicy, links, solver);
  const protectedIn = performance.now() - began;
  const report = await audit(release, solver);
  const auditedIn = performance.now() - began - protectedIn;
  const counts = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  console.log(
    `A page of ${characteristics} characteristics (${counts} cells): ${release.chosenBy} in ${(protectedIn / 1000).toFixed(2)} s, audit ${report.state} in ${(auditedIn / 1000).toFixed(2)} s`,
  );
}

function tally() {
  return { cells: 0, hidden: 0, refused: 0 };
}

async function add(to: ReturnType<typeof tally>, release: Release): Promise<void> {
  for (const { rows, columns } of release.tables) {
    for (const { cells } of rows) {
      for (const { key, measure } of columns) {
        if (measure.kind !== 'count') continue;
        to.cells += 1;
        if (cells[key]?.state === 'suppressed') to.hidden += 1;
      }
    }
  }
  const report = await audit(release, solver);
  if (report.state !== 'passed') to.refused += 1;
}

/** Counts as a hidden set would publish them; nothing but counts, for those are what is attacked. */
function hideIn(hidden: ReadonlySet<CountId>, originals: readonly Table[]) {
  return (protectedTable: Table, at: number): Table => {
    const original = originals[at] ?? protectedTable;
    const columns = original.columns.filter(({ measure }) => measure.kind === 'count');
    const rows = original.rows.map((row) => {
      const cells = columns.map(({ key }): [string, Cell] => {
        const cell = row.cells[key];
        if (cell?.state !== 'shown') return [key, { state: 'suppressed' }];
        if (hidden.has(countId(original.id, row.key, key))) return [key, { state: 'suppressed' }];
        return [key, { state: 'shown', value: Math.floor(cell.value / 5 + 0.5) * 5 }];
      });
      return { ...row, cells: Object.fromEntries(cells) };
    });
    return { ...original, columns, rows };
  };
}
