import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { checkQuery } from '#app/explore/check-query.ts';
import { checkAnswer } from '#app/explore/output-check/check-answer.ts';
import { mendedAll } from '#app/explore/output-check/mend.ts';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleWorkspace, never, openBench } from '../analysis/research/bench.ts';

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

async function checked(sql: string) {
  const result = await bench.run(sql, never);
  return checkQuery(bench, sql, result, { policy: defaultPolicy, earlier: [], signal: never });
}

const groups = `SELECT source, count(DISTINCT person_id) AS young_people, count(*) AS referrals,
  median(days_to_first_contact) AS median_days,
  round(100.0 * count(DISTINCT person_id) FILTER (took_up) / count(DISTINCT person_id)) AS took_up_pct,
  sum(contacts_attended) AS contacts
FROM episodes GROUP BY source ORDER BY median_days`;

test('a count of young people, of referrals, a median, a share and a sum are told apart by how they answer', async () => {
  const { known } = await checked(groups);
  expect(known.roles).toEqual(['label', 'count', 'event_count', 'statistic', 'statistic', 'sum']);
  expect(known).toMatchObject({ rows: 'groups', base: 1 });
});

test('a query of groups, mended, may leave', async () => {
  const to = await checked(groups);
  expect(checkAnswer(to).length).toBeGreaterThan(0);
  expect(checkAnswer(mendedAll(to))).toEqual([]);
});

test('a number that stands for a group is no count, though it is whole', async () => {
  const { known } = await checked(
    'SELECT age_at_referral, count(DISTINCT person_id) AS n FROM episodes GROUP BY 1 ORDER BY n DESC',
  );
  expect(known.roles).toEqual(['statistic', 'count']);
});

describe('queries that must not leave as they are', () => {
  test.each([
    ['rows of referrals', 'SELECT source, age_at_referral FROM episodes', 'person_level_rows'],
    ['rows with pseudonyms', 'SELECT person_id, sex FROM people', 'pseudonym'],
    [
      'one row, cut by LIMIT',
      'SELECT source, age_at_referral, days_to_first_contact FROM episodes ORDER BY days_to_first_contact DESC LIMIT 1',
      'person_level_rows',
    ],
    [
      'one row, found by QUALIFY',
      'SELECT source, age_at_referral FROM episodes QUALIFY row_number() OVER (ORDER BY days_to_first_contact DESC) = 1',
      'person_level_rows',
    ],
    ['distinct rows', 'SELECT DISTINCT age_at_referral, source FROM episodes', 'no_count_column'],
    [
      'counts of contacts',
      'SELECT means, count(*) AS n FROM contacts GROUP BY 1',
      'no_count_column',
    ],
    [
      'a maximum under another name',
      'SELECT source, count(DISTINCT person_id) AS n, max(age_at_referral) AS mean_age FROM episodes GROUP BY 1',
      'one_persons_value',
    ],
    [
      'a window’s maximum',
      'SELECT DISTINCT source, max(age_at_referral) OVER (PARTITION BY source) AS m FROM episodes',
      'no_count_column',
    ],
    [
      'a percentile',
      'SELECT source, count(DISTINCT person_id) AS n, quantile_cont(age_at_referral, 0.99) AS p FROM episodes GROUP BY 1',
      'one_persons_value',
    ],
    [
      'a list',
      'SELECT source, count(DISTINCT person_id) AS n, list(age_at_referral) AS ages FROM episodes GROUP BY 1',
      'one_persons_value',
    ],
    [
      'words put together',
      "SELECT source, count(DISTINCT person_id) AS n, string_agg(age_at_referral::VARCHAR, ',') AS ages FROM episodes GROUP BY 1",
      'one_persons_value',
    ],
    [
      'a schema named outright',
      'SELECT source, count(DISTINCT person_id) AS n FROM main.episodes GROUP BY 1',
      'no_count_column',
    ],
    ['SUMMARIZE', 'FROM (SUMMARIZE episodes)', 'no_count_column'],
    ['numbers made up', 'SELECT 100 AS young_people, 14.5 AS mean_age', 'no_count_column'],
    [
      'a temporary table',
      'CREATE TEMP TABLE t AS SELECT age_at_referral AS a FROM episodes LIMIT 1; SELECT a FROM t',
      'person_level_rows',
    ],
  ])('%s', async (_, sql, rule) => {
    expect(checkAnswer(await checked(sql)).map((finding) => finding.rule)).toContain(rule);
  });
});

test('a maximum within an inner step, one value a person, is no maximum of the answer', async () => {
  const to =
    await checked(`SELECT source, count(DISTINCT person_id) AS n, avg(latest) AS mean_latest FROM (
    SELECT person_id, source, max(days_to_first_contact) AS latest FROM episodes GROUP BY ALL) GROUP BY source`);
  expect(checkAnswer(to).map(({ rule }) => rule)).not.toContain('one_persons_value');
});

test('a sum that is cast to whole numbers is not taken for a count', async () => {
  const { known } = await checked(
    'SELECT source, count(DISTINCT person_id) AS n, sum(age_at_referral)::INTEGER AS m FROM episodes GROUP BY 1',
  );
  expect(known.roles).toEqual(['label', 'count', 'sum']);
});
