import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { address, openExample, showTables, visit, wholeOutcomes, type Visitor } from './visitor.ts';

const folder = path.resolve('fixtures/example');
const exampleFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => path.join(folder, name));

let visitor: Visitor;
afterEach(() => visitor.leave());

/** Everything a reader can read on the outcomes page, numbers above all. */
async function wordsOf(page: Page): Promise<string> {
  await wholeOutcomes(page);
  await showTables(page);
  return (await page.locator('.outcomes').innerText()).replace(/\s+/g, ' ');
}

test('one click takes the example to a finished outcomes page', async () => {
  visitor = await visit();
  await openExample(visitor.page);
  await expect
    .poll(() => visitor.page.locator('figure svg[role=img]').count())
    .toBeGreaterThanOrEqual(4);
  expect(visitor.foreignRequests).toEqual([]);
  expect(visitor.complaints).toEqual([]);
});

test('the example’s files chosen by hand give exactly the numbers of the button', async () => {
  visitor = await visit();
  await openExample(visitor.page);
  const byButton = await wordsOf(visitor.page);

  await visitor.page.goto(address('/import'));
  await visitor.page.setInputFiles('input[type=file]', exampleFiles);
  await visitor.page
    .getByRole('heading', { level: 1, name: 'Check what we found' })
    .waitFor({ timeout: 60_000 });
  await visitor.page.getByRole('link', { name: 'See outcomes' }).click();
  const byHand = await wordsOf(visitor.page);
  expect(byHand).toBe(byButton);
});

test('a filter is held in the URL, changes the numbers, and Back undoes it', async () => {
  visitor = await visit();
  const { page } = visitor;
  await openExample(page);
  const before = await wordsOf(page);
  await page.getByLabel('Referred by').selectOption({ index: 1 });
  await page.waitForURL(/source=/);
  await expect.poll(() => wordsOf(page), { timeout: 20_000 }).not.toBe(before);
  await page.goBack();
  await expect.poll(() => wordsOf(page), { timeout: 20_000 }).toBe(before);
});
