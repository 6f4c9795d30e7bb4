import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Value } from '#app/database/database.ts';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { schemaTree } from '#app/workspace/research/schema-tree.ts';
import { kAnonymity } from '#app/workspace/research/k-anonymity.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleWorkspace, never, openBench } from './bench.ts';

let workspace: Workspace;
let bench: ResearchBench;
beforeAll(async () => {
  workspace = await exampleWorkspace();
  bench = await openBench(workspace);
}, 120_000);
afterAll(async () => {
  await bench.close();
  await workspace.forget();
});

async function one(sql: string): Promise<Value> {
  await bench.run(sql, never);
  return (await bench.page(0, 1))[0]?.[0] ?? null;
}

async function project(sql: string): Promise<Value> {
  return workspace.ask(
    async (database) => Object.values((await database.query(sql)).rows[0] ?? {})[0] ?? null,
  );
}

test('only young people who agreed to research are there, and the others are counted', async () => {
  const agreed = await project(
    "SELECT count(DISTINCT person_id) FROM people WHERE consent_to_research = 'given'",
  );
  expect(await one('SELECT count(DISTINCT person_id) FROM people')).toBe(agreed);
  expect(bench.copy.people).toBe(agreed);
  expect(bench.copy.leftOut).toBeGreaterThan(0);
  expect(bench.copy.people + bench.copy.leftOut).toBe(workspace.getState().project.people);
});

test('no id of the files is there, and pseudonyms join as the ids did', async () => {
  const ids = await workspace.ask(async (database) =>
    (await database.query('SELECT person_id FROM people')).rows.map(({ person_id }) => person_id),
  );
  await bench.run('SELECT DISTINCT person_id FROM people', never);
  const codes = (await bench.page(0, 5000)).map(([code]) => String(code));
  expect(codes.every((code) => /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(code))).toBe(true);
  expect(codes.some((code) => ids.includes(code))).toBe(false);
  const there = await project(`SELECT count(*) FROM contacts c JOIN referrals r USING (referral_id)
    WHERE r.person_id IN (SELECT person_id FROM people WHERE consent_to_research = 'given')`);
  expect(await one('SELECT count(*) FROM contacts JOIN referrals USING (referral_id)')).toBe(there);
});

test('days stand as months, and what was worked out from days stays exact', async () => {
  expect(await one('SELECT count(*) FROM referrals WHERE day(referred_on) <> 1')).toBe(0);
  const median = await project(`SELECT median(days_to_first_contact) FROM episodes
    WHERE person_id IN (SELECT person_id FROM people WHERE consent_to_research = 'given')`);
  expect(await one('SELECT median(days_to_first_contact) FROM episodes')).toBe(median);
});

test('free text, texts as given, months of birth and file names are not there', async () => {
  expect(
    await one(`SELECT count(*) FROM information_schema.columns
      WHERE column_name LIKE '%_as_given' OR column_name IN ('comment', 'birth_month', 'source_file', 'you_said')`),
  ).toBe(0);
});

test('another opening gives other pseudonyms, and shifted days keep the time between them', async () => {
  const other = await openBench(workspace, 'shifted');
  await bench.run('SELECT person_id FROM people', never);
  const mine = new Set((await bench.page(0, 5000)).map(([code]) => code));
  await other.run('SELECT person_id FROM people', never);
  expect((await other.page(0, 5000)).some(([code]) => mine.has(code))).toBe(false);
  await other.run(
    `SELECT count(*) FROM episodes WHERE first_contact_on - referred_on <> days_to_first_contact`,
    never,
  );
  expect(await other.page(0, 1)).toEqual([[0]]);
  await other.close();
});

test('the tree tells every table with its rows, descriptions and missing values', async () => {
  const tree = await schemaTree(bench, 'month');
  const episodes = tree.find(({ name }) => name === 'episodes');
  expect(episodes?.about).toMatch(/one row per referral/i);
  expect(episodes?.columns.find(({ name }) => name === 'took_up')).toMatchObject({
    kind: 'yes/no',
  });
  expect(episodes?.columns.find(({ name }) => name === 'accepted')?.about).toMatch(/decision is/);
  const nameless = tree.flatMap(({ name, columns }) =>
    columns.filter(({ about }) => about === '').map((column) => `${name}.${column.name}`),
  );
  expect(nameless).toEqual([]);
  const names = tree.map(({ name }) => name);
  for (const hidden of ['loaded_people', 'set_aside_rows', 'check_results', 'evenlode_result'])
    expect(names).not.toContain(hidden);
});

test('k-anonymity tells the smallest group', async () => {
  const risk = await kAnonymity(bench, ['sex', 'locality'], 3);
  expect(risk.k).toBe(
    await one('SELECT min(n) FROM (SELECT count(*) n FROM people GROUP BY sex, locality)'),
  );
  expect(risk.smallest[0]?.people).toBe(risk.k);
});
