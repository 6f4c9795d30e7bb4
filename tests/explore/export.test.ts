import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { identifier, literal } from '#app/database/sql.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { checkQuery } from '#app/explore/check-query.ts';
import { answerCsv } from '#app/explore/export/answer-text.ts';
import { receiptOf } from '#app/explore/export/receipt.ts';
import { replicationPack } from '#app/explore/export/replication-pack.ts';
import { firstNotebook } from '#app/explore/notebook/first-notebook.ts';
import { mendedAll } from '#app/explore/output-check/mend.ts';
import { releaseAnswer } from '#app/explore/output-check/release-answer.ts';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { openNodeResearch } from '#app/workspace/research/node-research.ts';
import { researchFiles } from '#app/workspace/research/research-files.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleWorkspace, never, openBench } from '../analysis/research/bench.ts';

let workspace: Workspace;
let bench: ResearchBench;
beforeAll(async () => {
  workspace = await exampleWorkspace();
  bench = await openBench(workspace);
}, 300_000);
afterAll(async () => {
  await bench.close();
  await workspace.forget();
});

const [waits] = firstNotebook.queries;
const sql = waits?.sql ?? '';

async function file(from: ResearchBench) {
  const result = await from.run(sql, never);
  const to = mendedAll(
    await checkQuery(from, sql, result, { policy: defaultPolicy, earlier: [], signal: never }),
  );
  const released = releaseAnswer(to);
  const receipt = receiptOf(released, { name: 'Waits', sql, mends: [], copy: from.copy });
  return { released, receipt, csv: answerCsv(released, receipt) };
}

test('every query that Explore opens with may leave once it is mended', async () => {
  for (const query of firstNotebook.queries) {
    const result = await bench.run(query.sql, never);
    const to = await checkQuery(bench, query.sql, result, {
      policy: defaultPolicy,
      earlier: [],
      signal: never,
    });
    expect(() => releaseAnswer(mendedAll(to))).not.toThrow();
  }
});

test('the same query and files give the same bytes, and the pack reproduces the numbers outside the browser', async () => {
  const first = await file(bench);
  const again = await openNodeResearch(workspace);
  expect((await file(again)).csv).toBe(first.csv);
  expect(first.csv).toContain('[c]');
  expect(first.csv).toContain(bench.copy.fingerprint);

  const pack = unzipSync(replicationPack(first.released, first.receipt, '2026-11-22T10:00:00Z'));
  const query = strFromU8(pack['query.sql'] ?? new Uint8Array());
  const files = await researchFiles(again, { sql: query, tables: true });
  await bench.run(sql, never);
  const exact = (await bench.page(0, 100)).map((row) => row.map((cell) => String(cell ?? '')));
  const { data } = Papa.parse<string[]>((files['query-result.csv'] ?? '').trim());
  expect(data.slice(1)).toEqual(exact);

  const anywhere = await openNodeDatabase();
  const types =
    /CREATE OR REPLACE TABLE "episodes" AS\n.*columns = (\{.*\})\);/.exec(
      files['tables/load.sql'] ?? '',
    )?.[1] ?? '';
  const columns = [...types.matchAll(/'(\w+)': '(\w+)'/g)].map(([, name = '', type = '']) => ({
    name,
    type,
  }));
  await anywhere.query(
    `CREATE TABLE episodes (${columns.map(({ name, type }) => `${identifier(name)} ${type}`).join(', ')})`,
  );
  const rows = Papa.parse<string[]>((files['tables/episodes.csv'] ?? '').trim()).data.slice(1);
  for (let from = 0; from < rows.length; from += 200) {
    const values = rows
      .slice(from, from + 200)
      .map((row) => `(${row.map((cell) => (cell === '' ? 'NULL' : literal(cell))).join(', ')})`);
    await anywhere.query(`INSERT INTO episodes VALUES ${values.join(', ')}`);
  }
  const there = await anywhere.query(query);
  expect(there.rows.map((row) => Object.values(row).map((cell) => String(cell ?? '')))).toEqual(
    exact,
  );
  await anywhere.close();
  await again.close();
}, 300_000);
