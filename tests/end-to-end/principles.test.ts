import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { address, visit, type Visitor } from './visitor.ts';

async function openPrinciples(page: Page, query: string): Promise<void> {
  await page.goto(address(`/principles?open=example&${query}`));
  await page.getByText('have evidence from your data').waitFor({ timeout: 90_000 });
}

function rate(page: Page, statement: string, level: string): Promise<void> {
  return page
    .locator(`[id="statement-${statement}"]`)
    .getByRole('radio', { name: level })
    .check({ force: true });
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe.each([1440, 390])('at %i pixels', (width) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await visit({ width });
  });

  afterAll(() => visitor.leave());

  test('without files every statement can be rated, without a fault that axe can find', async () => {
    const { page } = visitor;
    await page.goto(address('/principles'));
    await page.getByText('0 of 61 rated').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await rate(page, '1.2', 'Excelling');
    await page.getByText('1 of 61 rated').waitFor();
  });

  test('the example, rated and open, has no fault that axe can find', async () => {
    const { page } = visitor;
    await openPrinciples(page, 'principle=4&show=all');
    await rate(page, '4.10', 'Excelling');
    await page.getByText('Your data suggests getting there').first().waitFor();
    await page.locator('[id="statement-4.10"] summary').click();
    await page.getByText('How levels are suggested').click();
    expect(await axeFaults(page)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });

  test('nothing was asked of another origin, and nothing went wrong', () => {
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

describe('on the principles page', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await visit();
  });

  afterAll(() => visitor.leave());

  test('ratings are saved, forgotten with the tab, opened again and compared', async () => {
    const { page } = visitor;
    await openPrinciples(page, 'principle=4&show=all');
    await page.getByLabel('Name of this review').fill('October 2026');
    await rate(page, '4.1', 'Getting there');
    await page.locator('[id="statement-4.1"] summary').click();
    await page.locator('[id="statement-4.1"]').getByLabel('Owner').fill('Scheme manager');
    await page.locator('[id="statement-4.1"]').getByLabel('Note').click();
    const text = await saved(page, 'Save the ratings to a file');
    expect(JSON.parse(text)).toMatchObject({
      evenlodePrinciples: 1,
      name: 'October 2026',
      statements: { '4.1': { judgement: 'getting_there', owner: 'Scheme manager' } },
    });
    await page.reload();
    await page.getByText('0 of 61 rated').waitFor();
    await openPrinciples(page, 'principle=4&show=all');
    await page.getByText('58 of 61 rated').waitFor();
    await page
      .locator('[id="statement-4.1"]')
      .getByRole('radio', { name: 'Excelling', checked: true })
      .waitFor();
    const file = { name: 'ratings.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    const inputs = page.locator('.principles-review input[type=file]');
    await inputs.nth(0).setInputFiles(file);
    const gettingThere = page
      .locator('[id="statement-4.1"]')
      .getByRole('radio', { name: 'Getting there', checked: true });
    await gettingThere.waitFor();
    await page.getByText('Since October 2025').first().waitFor();
    await inputs.nth(1).setInputFiles(file);
    await page.getByText('Since October 2026').waitFor();
    await inputs
      .nth(0)
      .setInputFiles({ ...file, name: 'other.json', buffer: Buffer.from('{"a": 1}') });
    await page.getByText('other.json could not be opened').waitFor();
    await gettingThere.waitFor();
  });

  test('a statement is taken out, added and undone', async () => {
    const { page } = visitor;
    await page.goto(address('/principles?principle=2&show=all'));
    await page.getByLabel('Add a statement of your own to ethos').fill('We have a quiet room.');
    await page.getByRole('button', { name: 'Add the statement' }).click();
    await page.getByText('0 of 62 rated').waitFor();
    await page.locator('[id="statement-2.1"] summary').click();
    await page.getByRole('button', { name: 'Take this statement out' }).click();
    await page.getByText('0 of 61 rated').waitFor();
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByText('0 of 62 rated').waitFor();
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByText('0 of 61 rated').waitFor();
  });

  test('the rule of suggestion can be changed and taken back', async () => {
    const { page } = visitor;
    await openPrinciples(page, 'principle=4&show=all');
    const statement = page.locator('[id="statement-4.10"]');
    await statement.getByText(/^Suggests getting there/).waitFor();
    await page.getByText('How levels are suggested').click();
    const rule = page.getByRole('group', { name: 'Rule of suggestion for all statements' });
    await rule.getByLabel('Excelling from, %').fill('80');
    await rule.getByLabel('Getting there from, %').click();
    await statement.getByText(/^Suggests excelling/).waitFor();
    await rule.getByRole('button', { name: 'Use the default' }).click();
    await statement.getByText(/^Suggests getting there/).waitFor();
  });

  test('the action plan holds every statement and no small number of people', async () => {
    const { page } = visitor;
    await openPrinciples(page, 'principle=1&show=all');
    const csv = await saved(page, 'Download action plan');
    expect(csv.trim().split('\r\n')).toHaveLength(62);
    expect(csv).toContain('4.10');
    expect(csv).not.toMatch(/: [1-7] of \d/);
  });
});
