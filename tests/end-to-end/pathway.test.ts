import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { axeFaults } from './axe.ts';
import { address, pressAll, showTables, visit, type Visitor } from './visitor.ts';

async function openPathway(page: Page, query = ''): Promise<void> {
  await page.goto(address(`/pathway?open=example&${query}`));
  await page.locator('figure svg[role=img]').first().waitFor({ timeout: 90_000 });
  if (query.includes('published')) await page.locator('#checks').waitFor({ timeout: 90_000 });
}

function finding(page: Page, figure: string): Promise<string> {
  return page.locator(`#${figure} .app-figure__finding`).innerText();
}

describe.each([1440, 390])('at %i pixels', (width) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit({ width });
  });
  afterAll(() => visitor.leave());

  test('the pathway of the example says how far young people came, and finds the wait that was built in', async () => {
    const { page } = visitor;
    await openPathway(page);
    expect(await finding(page, 'pathway-steps')).toBe(
      'Of 1,248 young people referred, 1,018 were accepted, 772 took up an activity and 599 completed support',
    );
    expect(await finding(page, 'pathway-waits')).toContain('Clearly lower for: African');
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('another wait is asked for in the address, and Back undoes it', async () => {
    const { page } = visitor;
    await openPathway(page);
    await page.getByLabel('Wait for').selectOption({ label: 'Agreed plan' });
    await page.waitForURL(/wait=plan_agreed/);
    await page.getByRole('heading', { name: /had agreed a plan by day/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /had a first contact by day/ }).waitFor();
  });

  test('has no fault that axe can find, exact, as tables, and as it would be published', async () => {
    const { page } = visitor;
    await openPathway(page);
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
    await openPathway(page, 'numbers=published');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('nothing runs off the side, and too few say so', async () => {
    const { page } = visitor;
    await openPathway(page, 'source=police&numbers=published');
    await page.getByText('[c] Too few young people to show').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('without files the page says which it needs', async () => {
  const visitor = await visit();
  await visitor.page.goto(address('/pathway'));
  await visitor.page.getByText('No files are open').waitFor({ timeout: 30_000 });
  expect(await visitor.page.locator('main').innerText()).toContain('referrals file');
  await visitor.leave();
});

test('a file of the page holds no count that the rule hides', async () => {
  const visitor = await visit();
  const { page } = visitor;
  await openPathway(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.locator('#pathway-sources').getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString('utf8');
  expect(csv).toContain('[c]');
  expect(csv).not.toMatch(/^Police,3,/m);
  await visitor.leave();
});
