import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { hostileSql } from './hostile-sql.ts';
import { address, openExample, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
afterEach(() => visitor.leave());

/** The workspace's own script in the build, so that a test can put SQL to the very engine that the pages use. */
function workspaceScript(): string {
  const script = readdirSync('build/client/assets').find((name) =>
    /^open-workspace-.*\.js$/.test(name),
  );
  if (script === undefined) throw new Error('The build has no open-workspace script');
  return `/assets/${script}`;
}

/** Statements that the engine takes and that do nothing: there is nothing to install from, and a secret opens nothing. */
const withoutEffect = /^(FORCE )?INSTALL |^CREATE SECRET /;

interface Outcomes {
  /** Statements that were not refused. */
  readonly done: readonly string[];
  readonly extensionsBefore: readonly unknown[];
  readonly extensionsAfter: readonly unknown[];
  readonly settings: readonly unknown[];
  readonly people: readonly unknown[];
}

/** A script for the page. Written as text, so that its `import()` is the browser's own. */
function tryAll(script: string, statements: readonly string[]): string {
  return `(async () => {
    const module = await import(${JSON.stringify(script)});
    const { openWorkspace } = [module, ...Object.values(module)].find((part) => typeof part?.openWorkspace === 'function');
    const workspace = openWorkspace();
    const ask = async (sql) => (await workspace.ask((db) => db.query(sql))).rows;
    const extensions = 'SELECT extension_name, loaded, installed FROM duckdb_extensions() ORDER BY ALL';
    const extensionsBefore = await ask(extensions);
    const done = [];
    for (const sql of ${JSON.stringify(statements)}) {
      await workspace.ask((db) => db.query(sql)).then(() => done.push(sql), () => undefined);
    }
    const settings = await ask("SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration', 'autoload_known_extensions', 'autoinstall_known_extensions') ORDER BY name");
    return { done, settings, extensionsBefore, extensionsAfter: await ask(extensions), people: await ask('SELECT count(*) AS n FROM people') };
  })()`;
}

test('hostile SQL reaches no other origin and changes no setting, even with the example open', async () => {
  visitor = await visit();
  await openExample(visitor.page);
  const allRequests: string[] = [];
  visitor.context.on('request', (request) => allRequests.push(request.url()));
  const statements = hostileSql('https://collector.example');
  const outcomes = await visitor.page.evaluate<Outcomes>(tryAll(workspaceScript(), statements));
  expect(outcomes.done.filter((sql) => !withoutEffect.test(sql))).toEqual([]);
  expect(outcomes.extensionsAfter).toEqual(outcomes.extensionsBefore);
  expect(outcomes.settings).toEqual([
    { name: 'autoinstall_known_extensions', value: 'false' },
    { name: 'autoload_known_extensions', value: 'false' },
    { name: 'enable_external_access', value: 'false' },
    { name: 'lock_configuration', value: 'true' },
  ]);
  expect(outcomes.people).toEqual([{ n: 1284 }]);
  expect(allRequests.filter((url) => !url.startsWith('blob:') && !url.endsWith('.js'))).toEqual([]);
  expect(visitor.foreignRequests).toEqual([]);
}, 180_000);

test('the page keeps working with the cable pulled once the engine has started', async () => {
  visitor = await visit();
  const { page, context } = visitor;
  await openExample(page);
  await page.locator('figure svg[role=img]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  await page.waitForLoadState('networkidle');
  const failed: string[] = [];
  context.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  await context.setOffline(true);
  await page.getByLabel('Referred by').selectOption({ index: 1 });
  await page.waitForURL(/source=/);
  await page.locator('.outcomes[aria-busy=false]').waitFor();
  expect(await page.locator('figure').count()).toBeGreaterThanOrEqual(4);
  await page.getByRole('link', { name: 'Equity', exact: true }).click();
  await page.locator('figure svg[role=img]').first().waitFor({ timeout: 30_000 });
  // The browser itself asks for the tab's icon again when the address changes.
  expect(failed.filter((path) => !path.startsWith('/favicon'))).toEqual([]);
});

test('nothing is stored on the device', async () => {
  visitor = await visit();
  await openExample(visitor.page);
  const stored = await visitor.page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('remix')),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(stored).toEqual({ local: [], session: [], cookies: '', databases: 0, caches: 0 });
});

test('an injected request to another origin is blocked by the page’s own policy', async () => {
  visitor = await visit();
  await visitor.page.goto(address('/'));
  const blocked = await visitor.page.evaluate(() =>
    fetch('https://collector.example/x').then(
      () => false,
      () => true,
    ),
  );
  expect(blocked).toBe(true);
  expect(visitor.complaints.join(' ')).toMatch(/Content Security Policy/);
});
