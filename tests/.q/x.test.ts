import { test } from 'vitest';
import { openExample } from '#tests/analysis/equity/example-scheme.ts';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
test('cpu', { timeout: 300000 }, async () => {
  const workspace = await openExample();
  const choices = await workspace.ask((d) => askOutcomesChoices(d));
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage(); const t = performance.now();
    let sqlCpu = 0; const parts: string[] = [];
    for (let i = 0; i < 5; i++) await workspace.ask((d, c) => askEquity({ query: async (s: string, o: any) => { const b = process.cpuUsage(); const r = await d.query(s, o); const u = process.cpuUsage(b); sqlCpu += u.user + u.system; if (i === 4 && round === 3) parts.push(`${((u.user + u.system) / 1000).toFixed(0)} ${s.slice(0, 50).replaceAll('\n', ' ')}`); return r; } } as any, { ...noEquityQuestion, by: 'ethnicity' }, choices, c));
    const used = process.cpuUsage(before);
    console.log('cpu ms per call', ((used.user + used.system) / 5000).toFixed(0), 'sql', (sqlCpu / 5000).toFixed(0), 'wall', ((performance.now() - t) / 5).toFixed(0), parts.join('\n'));
  }
  await workspace.forget();
});
