import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { address, pressAll, showTables, visit, type Visitor } from './visitor.ts';

async function openFeedback(page: Page, query = ''): Promise<void> {
  await page.goto(address(`/feedback?open=example${query}`));
  await page.locator('#feedback-responses svg[role=img]').waitFor({ timeout: 90_000 });
  if (query.includes('published')) await page.locator('#checks').waitFor({ timeout: 90_000 });
}

async function savedCsv(page: Page, figure: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.locator(figure).getByRole('button', { name: 'CSV' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe.each([1440, 390])('at %i pixels', (width) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await visit({ width });
  });

  afterAll(() => visitor.leave());

  test('the example has charts, tables and methods without a fault that axe can find', async () => {
    const { page } = visitor;
    await openFeedback(page);
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('as it would be published, it has no fault either and hides what only a few said', async () => {
    const { page } = visitor;
    await openFeedback(page, '&numbers=published');
    await page.getByText('Can a hidden number be worked out?').waitFor();
    await page.getByText('No.', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    expect(await axeFaults(page)).toEqual([]);
    const commissioners = page.locator('#feedback-responses tr', { hasText: 'Commissioners' });
    expect(await commissioners.textContent()).toContain('[c]');
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).toContain('[c] comments have no consent to be quoted');
    expect(words).not.toMatch(/of \d+ comments may be quoted/);
  });

  test('nothing runs out of the page at the side', async () => {
    const { page } = visitor;
    await openFeedback(page);
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

describe('on the feedback page', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await visit();
  });

  afterAll(() => visitor.leave());

  test('comments without consent are nowhere on the page, and their number is', async () => {
    const { page } = visitor;
    await openFeedback(page);
    const all = page.getByRole('button', { name: /^Show all \d/ });
    while ((await all.count()) > 0) await all.first().click();
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).toContain('have no consent to be quoted');
    expect(words).not.toContain('My link worker changed halfway');
    expect(words).toContain('Walking and talking is easier than sitting in an office.');
  });

  test('choosing a group narrows the page, and Back undoes it', async () => {
    const { page } = visitor;
    await openFeedback(page);
    await page.getByLabel('From whom').selectOption('referrer');
    await page.getByText('1 filter applied').waitFor();
    await expect
      .poll(() => page.locator('#feedback-questions-young-person-agreement').count())
      .toBe(0);
    await page.goBack();
    await page.locator('#feedback-questions-young-person-agreement').waitFor();
  });

  test('a download hides what only a few said', async () => {
    const { page } = visitor;
    await openFeedback(page);
    const csv = await savedCsv(page, '#feedback-questions-commissioner-agreement');
    expect(csv).toContain('[c]');
    expect(csv).not.toMatch(/,[1-7](,|\r\n)/);
  });

  test('a feedback file without a consent column is said to have none', async () => {
    const { page } = visitor;
    await page.goto(address('/import'));
    await page.setInputFiles('input[type=file]', [
      {
        name: 'feedback.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'feedback_id,given_on,respondent,question,scale,answer,comment\nF1,2025-05-01,Young person,Overall,FFT,Good,It helped me.\n',
        ),
      },
    ]);
    await page.getByRole('link', { name: 'Feedback' }).first().click();
    await page.getByText('No comment may be quoted').waitFor({ timeout: 60_000 });
    await page.getByText('No actions file').waitFor();
    expect(await page.getByText('It helped me.').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('without files the page says which it needs', async () => {
    const { page } = visitor;
    await page.goto(address('/feedback'));
    await page.getByText('No files are open').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
