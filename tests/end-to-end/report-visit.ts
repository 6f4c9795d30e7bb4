import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { address } from './visitor.ts';

/** From the empty page to the finished paper in one click, and how many milliseconds it took. */
export async function makeFromExample(page: Page): Promise<number> {
  await page.goto(address('/report'));
  const button = page.getByRole('button', { name: 'Make the report from the example' });
  await button.waitFor();
  const began = Date.now();
  await button.click();
  await page.locator('.paper').waitFor({ timeout: 90_000 });
  return Date.now() - began;
}

/** Waits until the release was attacked, and may leave. */
export async function mayLeave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download as Word' }).waitFor({ timeout: 90_000 });
}

const folder = mkdtempSync(path.join(tmpdir(), 'evenlode-report-'));

/** Presses a button that saves a file; gives where it was saved. */
export async function take(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
