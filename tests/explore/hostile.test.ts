import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { ResearchStopped } from '#app/workspace/research/research-bench.ts';
import { QueryFault } from '#app/workspace/research/query-fault.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleWorkspace, never, openBench } from '../analysis/research/bench.ts';
import { changingSql, hostileSql } from '../end-to-end/hostile-sql.ts';

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

describe('hostile statements stay inside', () => {
  const all = [...hostileSql('https://elsewhere.example'), ...changingSql];
  test('there are at least 40', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  test.each(all)('%s', async (statement) => {
    await expect(bench.run(statement, never)).rejects.toThrow(QueryFault);
  });

  test('afterwards every setting and every row is as it was', async () => {
    await bench.run(
      "SELECT value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration', 'search_path', 'memory_limit') ORDER BY name",
      never,
    );
    const values = (await bench.page(0, 9)).map(([value]) => value);
    expect(values.slice(0, 3)).toEqual(['false', 'true', '1.0 GiB']);
    await bench.run('SELECT count(*) FROM people', never);
    expect(await bench.page(0, 1)).toEqual([[bench.copy.people]]);
  });
});

test.each([
  'SELECT * FROM loaded_people',
  'SELECT * FROM main.loaded_people',
  'SELECT * FROM set_aside_rows',
  'SELECT * FROM corrected_cells',
  'SELECT * FROM moved_referrals',
  'SELECT * FROM gone_records',
  'SELECT * FROM consolidated_people',
  'SELECT * FROM found_referrals',
  'SELECT * FROM left_out_list',
  'SELECT * FROM check_results',
])('%s finds no such table', async (statement) => {
  await expect(bench.run(statement, never)).rejects.toThrow(/does not exist/);
});

test.each([
  'people',
  'main.people',
  'memory.main.people',
  'everyone_twice.people',
  'events_twice.people',
])('%s holds nobody who did not agree to research', async (table) => {
  await bench.run(
    `SELECT count(*) FROM ${table} WHERE consent_to_research IS DISTINCT FROM 'given'`,
    never,
  );
  expect(await bench.page(0, 1)).toEqual([[0]]);
});

test.each([
  'SELECT sum(a.value * b.value) FROM responses a, responses b, responses c, responses d',
  'SELECT count(*) FROM range(1000000000000) WHERE range % 3 = 7',
  'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
])('%s is given up within 2 seconds', async (statement) => {
  const control = new AbortController();
  const running = bench.run(statement, control.signal);
  setTimeout(() => control.abort(), 300);
  const failed = running.then(
    () => null,
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  const asked = performance.now();
  expect(await failed).toBeInstanceOf(ResearchStopped);
  expect(performance.now() - asked).toBeLessThan(2_000);
  await bench.run('SELECT count(*) FROM people', never);
  expect(await bench.page(0, 1)).toEqual([[bench.copy.people]]);
});

test('what needs more memory than there is is refused, and the engine goes on', async () => {
  await expect(bench.run('SELECT list(range) AS l FROM range(400000000)', never)).rejects.toThrow(
    /memory/i,
  );
  await bench.run('SELECT count(*) FROM people', never);
  expect(await bench.page(0, 1)).toEqual([[bench.copy.people]]);
});

test('a mistake is said at its place', async () => {
  const text = '-- a comment; with a semicolon\nSELECT sex,\n  nonsense\nFROM people';
  const fault: unknown = await bench.run(text, never).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(QueryFault);
  if (fault instanceof QueryFault) {
    expect(fault.message).toMatch(/nonsense/);
    expect(fault.at).toBe(text.indexOf('nonsense'));
  }
});

test('a million rows are read from anywhere by their number', async () => {
  await bench.run('SELECT range AS n FROM range(1000000) ORDER BY n DESC', never);
  expect((await bench.page(999_990, 999_992)).map(([n]) => n)).toEqual([9, 8]);
  await bench.sort(0, 'ASC');
  expect((await bench.page(500_000, 500_001, true)).map(([n]) => n)).toEqual([500_000]);
});
