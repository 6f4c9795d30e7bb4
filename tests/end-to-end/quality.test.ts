import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { axeFaults } from './axe.ts';
import { address, pressAll, showTables, visit, type Visitor } from './visitor.ts';

async function openQuality(page: Page, query = ''): Promise<void> {
  await page.goto(address(`/quality?open=example&${query}`));
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

  test('says what is recorded least, and what that stops anyone from saying', async () => {
    const { page } = visitor;
    await openQuality(page);
    expect(await finding(page, 'quality-key-fields')).toBe(
      '14 of 24 fields that answers rest on are reliably filled in. Least: gender identity (74%), sexual orientation (75%) and religion or belief (79%)',
    );
    const cannot = page.getByRole('region', { name: 'What these gaps stop us saying' });
    expect(await cannot.innerText()).toContain('Whether results differ by gender identity');
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('leads back to Import from what it left out', async () => {
    const { page } = visitor;
    await openQuality(page);
    await page.getByRole('link', { name: 'See each problem on Import' }).click();
    await page.waitForURL(/\/import/);
  });

  test('another file can be looked at field by field', async () => {
    const { page } = visitor;
    await openQuality(page);
    await page.getByLabel('File, field by field').selectOption({ label: 'People' });
    await page.waitForURL(/table=people/);
    await page.getByRole('heading', { name: /^People: / }).waitFor();
  });

  test('has no fault that axe can find, exact, as tables, and as it would be published', async () => {
    const { page } = visitor;
    await openQuality(page);
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
    await openQuality(page, 'numbers=published');
    expect(await axeFaults(page)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});

test('without files the page says that any will do', async () => {
  const visitor = await visit();
  await visitor.page.goto(address('/quality'));
  await visitor.page.getByText('No files are open').waitFor({ timeout: 30_000 });
  await visitor.leave();
});
