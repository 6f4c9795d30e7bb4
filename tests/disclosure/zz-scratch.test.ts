import fc from 'fast-check';
import { test, expect } from 'vitest';
import { policyPresets } from '#app/disclosure/presets.ts';
import { protect } from '#app/disclosure/protect.ts';
import { audit } from '#app/disclosure/audit/audit.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import { randomRelease } from '#tests/disclosure/random-release.ts';

test.each(policyPresets.map((p) => [p.id, p] as const))('scratch %s', async (id, policy) => {
  const solver = await openSolver();
  expect(solver).not.toBeNull();
  const samples = fc.sample(randomRelease, { numRuns: 150, seed: 7 });
  for (const use of [solver, null]) {
    let refused = 0, cautious = 0, hidden = 0, cells = 0, tP = 0, tA = 0, worst = 0;
    const kinds: Record<string, number> = {};
    for (const { tables, links } of samples) {
      let t = performance.now();
      const release = protect(tables, policy, links, use);
      const d = performance.now() - t; tP += d; worst = Math.max(worst, d);
      t = performance.now();
      const report = await audit(release, solver);
      tA += performance.now() - t;
      if (report.state !== 'passed') {
        refused++;
        if (report.state === 'refused') for (const f of report.findings) kinds[f.kind] = (kinds[f.kind] ?? 0) + 1;
        if (refused === 1) console.log(JSON.stringify(report.state === 'refused' ? report.findings.slice(0, 2) : report));
      }
      if (release.chosenBy === 'cautious') cautious++;
      for (const t of release.tables) for (const r of t.rows) for (const c of ['n', 'accepted', 'completed']) { cells++; if (r.cells[c]?.state === 'suppressed') hidden++; }
    }
    console.log(id, use ? 'solver' : 'fallback', { refused, cautious, hidden, cells, share: hidden / cells, tP: tP / 150, tA: tA / 150, worst }, kinds);
  }
});
