import { performance } from 'node:perf_hooks';
import Papa from 'papaparse';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import { assessmentsCsv, csvFile, referralsCsv, responsesCsv } from './large-files.ts';
import { measureScoring } from './scoring.ts';

const SITTINGS = 30_000;

/** Milliseconds that `task` takes, and what it gives. */
async function timed<T>(task: () => T | Promise<T>): Promise<readonly [number, T]> {
  const began = performance.now();
  const value = await task();
  return [performance.now() - began, value];
}

const lines: string[] = [];

/** One line: what was measured, in seconds, and as a ratio to a reference in the same run. */
function report(what: string, took: number, reference: string, against: number): void {
  lines.push(
    `${what}: ${(took / 1000).toFixed(2)} s, ${(took / against).toFixed(1)} times ${reference} (${(against / 1000).toFixed(2)} s)`,
  );
}

const texts = {
  referrals: referralsCsv(SITTINGS / 2),
  assessments: assessmentsCsv(SITTINGS),
  responses: responsesCsv(SITTINGS),
};
const [parsing] = await timed(() => Object.values(texts).forEach((text) => Papa.parse(text)));
const workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
await workspace.warm();
const [importing] = await timed(() =>
  workspace.importFiles(Object.entries(texts).map(([name, text]) => csvFile(`${name}.csv`, text))),
);
report(
  `Import of ${SITTINGS * 7} answers, views worked out`,
  importing,
  'PapaParse alone',
  parsing,
);

const scan = 'SELECT assessment_id, sum(value) FROM responses GROUP BY assessment_id';
const [summing] = await timed(() =>
  workspace.ask((database) => database.query(`CREATE OR REPLACE TABLE bench_sum AS ${scan}`)),
);
const choices = await workspace.ask((database) => askOutcomesChoices(database));
const [asking] = await timed(() =>
  workspace.ask((database, context) =>
    askOutcomes(database, { ...noFilter, eligible: 'accepted' }, choices, context),
  ),
);
report('The outcomes page’s question', asking, 'a sum by sitting', summing);
await workspace.forget();
lines.push(...(await measureScoring(1_000_000)));
console.log(lines.join('\n'));

await import('./disclosure.ts');
