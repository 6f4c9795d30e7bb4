import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOrFault, ask, checked, openExplore } from './explore-page.ts';
import { changingSql, hostileSql } from './hostile-sql.ts';
import { visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit();
  await openExplore(visitor.page);
}, 240_000);
afterAll(() => visitor.leave());

const settings =
  "SELECT string_agg(name || '=' || value, ' ' ORDER BY name) FROM duckdb_settings() WHERE name NOT IN ('search_path')";

async function answered(sql: string): Promise<string> {
  const { page } = visitor;
  await ask(page, sql);
  await page.waitForTimeout(100);
  await checked(page);
  return answerOrFault(page);
}

test('at least 40 hostile statements, written into Explore, reach nothing and change nothing', async () => {
  const statements = [...hostileSql('https://elsewhere.example'), ...changingSql];
  expect(statements.length).toBeGreaterThanOrEqual(40);
  const { page } = visitor;
  const before = await answered(settings);
  expect(before).toContain('enable_external_access=false');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) sent.push(request.url());
  });
  const taken: string[] = [];
  for (const statement of statements) {
    await ask(page, statement);
    await page.waitForTimeout(50);
    await checked(page);
    if ((await page.locator('.explore-result__fault').count()) === 0) taken.push(statement);
  }
  expect(taken).toEqual([]);
  expect(await answered(settings)).toBe(before);
  expect(sent).toEqual([]);
  expect(visitor.foreignRequests).toEqual([]);
}, 300_000);

describe('what runs away is stopped within 2 seconds', () => {
  test.each([
    'SELECT sum(a.value * r.range) FROM responses a, range(100000000) r',
    'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
    'SELECT count(*) FROM range(1000000000000) WHERE range % 3 = 7',
    "SELECT string_agg(repeat('x', 1000), ',') FROM range(100000000) WHERE range % 1000 = 7",
    'SELECT count(*) FROM range(100000000) a, range(1000000) b WHERE a.range * b.range = 7',
    'SELECT max(length(sha256(sha256(range::VARCHAR)))) FROM range(10000000000)',
    'SELECT a.range FROM range(100000) a, range(100000) b ORDER BY hash(a.range * b.range) LIMIT 3',
  ])(
    '%s',
    async (sql) => {
      const { page } = visitor;
      await ask(page, sql);
      const stop = page.getByRole('button', { name: /^Stop/ });
      await stop.waitFor();
      await page.waitForTimeout(500);
      const asked = Date.now();
      await stop.click();
      await page.getByText(/^Stopped\./).waitFor({ timeout: 10_000 });
      expect(Date.now() - asked).toBeLessThan(2_000);
      expect(await answered('SELECT count(*) > 0 FROM people')).toBe('yes');
    },
    120_000,
  );
});

test.each([
  'SELECT sum(a.value * b.value) FROM responses a, responses b, responses c, responses d',
  'SELECT list(range) AS l FROM range(400000000)',
  "SELECT string_agg(repeat('x', 100000), ',') AS l FROM range(100000)",
  'SELECT range AS n FROM range(400000000) ORDER BY hash(range)',
  'SELECT a.range, b.range AS c FROM range(100000) a, range(100000) b',
])(
  '%s needs more memory than there is, says so, and the tab lives',
  async (sql) => {
    expect(await answered(sql)).toMatch(/memory/i);
    expect(await answered('SELECT count(*) > 0 FROM people')).toBe('yes');
  },
  120_000,
);

test('a grid of a million rows scrolls, and reads any of them by its number', async () => {
  const { page } = visitor;
  expect(
    await answered('SELECT range AS n, hash(range) AS h, range % 7 AS week FROM range(1000000)'),
  ).toBe('0');
  await visitor.browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(async () => {
    const grid = document.querySelector('.explore-grid');
    if (!grid) throw new Error('no grid');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let step = 0; step < 300; step += 1) {
      grid.scrollTop += step < 150 ? 350 : grid.scrollHeight / 160;
      await frame();
    }
  });
  const longest = longestTask(await visitor.browser.stopTracing());
  console.log(
    `Longest task while a million rows scrolled: ${longest.toFixed(1)} ms of the main thread`,
  );
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(100);
  await page.locator('.explore-grid').evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
  await page.getByRole('rowheader', { name: '1,000,000' }).waitFor();
  await page.locator('.explore-grid').getByText('999,999', { exact: true }).first().waitFor();
}, 120_000);

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself worked: a busy machine does not lengthen them. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of any page's main thread in a trace, in milliseconds of its own work. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
