import type { Page } from 'playwright';
import { openExample } from './visitor.ts';

/** The example is opened and Explore shows the answer of its first query. */
export async function openExplore(page: Page): Promise<void> {
  await openExample(page);
  await page.getByRole('link', { name: 'Explore', exact: true }).first().click();
  await page.locator('.cm-content').waitFor({ timeout: 90_000 });
  await checked(page);
}

/** Waits until the query is answered and checked. */
export async function checked(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Run/ }).waitFor({ timeout: 60_000 });
}

/** Writes a query in place of what stands in the editor. */
export async function write(page: Page, sql: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(sql);
}

/** Writes a query and runs it by key; the page then shows that it runs, or already its end. */
export async function ask(page: Page, sql: string): Promise<void> {
  await checked(page);
  await write(page, sql);
  await page.keyboard.press('Control+Enter');
}

/** What the page says in place of an answer, or the first cell of the answer. */
export async function answerOrFault(page: Page): Promise<string> {
  const said = page.locator('.explore-result__fault, .explore-result .app-notice');
  const cell = page.locator('.explore-grid [role=cell]').first();
  await said.or(cell).first().waitFor({ timeout: 60_000 });
  return said.or(cell).first().innerText();
}
