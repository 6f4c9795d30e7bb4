import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright';
import { inject } from 'vitest';
import { browserExecutable } from '../browser-executable.ts';

const executablePath = browserExecutable();

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly browser: Browser;
  /** Requests to any other origin than the app's own; blob: and data: stay inside the tab. */
  readonly foreignRequests: readonly string[];
  /** What the page said went wrong: script errors, and anything the security policy blocked. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export function address(path = '/'): string {
  return new URL(path, inject('address')).href;
}

/** A fresh browser, as a person who has never been here before. */
export async function visit(
  options: { readonly width?: number; readonly height?: number } = {},
): Promise<Visitor> {
  const browser: Browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  // Browsers write some of what the policy blocks nowhere but in this event.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error(`Content Security Policy: ${violatedDirective} blocked in ${sourceFile}`),
    );
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const home = new URL(address()).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.protocol !== 'data:' && url.origin !== home)
      foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, context, browser, foreignRequests, complaints, leave: () => browser.close() };
}

/** Presses the example button on the home page and waits for the finished outcomes page; gives the time it took. */
export async function openExample(page: Page): Promise<number> {
  await page.goto(address('/'));
  const button = page.getByRole('button', { name: 'Try it with example data' });
  await button.waitFor();
  const began = Date.now();
  await button.click();
  await page.getByRole('heading', { level: 1, name: 'Outcomes' }).waitFor();
  await page.locator('figure svg').first().waitFor({ timeout: 60_000 });
  return Date.now() - began;
}

/** Waits until the outcomes page has worked out and drawn what comes after its first look. */
export async function wholeOutcomes(page: Page): Promise<void> {
  await page.locator('#measures figure').waitFor({ timeout: 60_000 });
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy=true]') === null &&
      document.querySelector('.app-figure__chart:empty') === null,
    undefined,
    { timeout: 60_000 },
  );
}

/** Presses every button of this name; each press changes the button's name, so the first that is left is the next. */
export async function pressAll(page: Page, name: string): Promise<void> {
  const buttons = page.getByRole('button', { name, exact: true });
  for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
}

/** Puts every figure's table in place of its chart. */
export function showTables(page: Page): Promise<void> {
  return pressAll(page, 'Show table');
}

/** A browser lets a page save ten files in a second and drops the next without a word; a person never comes near. */
const BETWEEN_FILES_MS = 120;

/** The text of the file that a press saves. Where none comes, what the page says of it is in the error. */
export async function savedText(page: Page, button: Locator): Promise<string> {
  await page.waitForTimeout(BETWEEN_FILES_MS);
  const coming = page.waitForEvent('download', { timeout: 60_000 }).catch(() => null);
  await button.click();
  const download = await coming;
  if (download === null) {
    const said = await page.locator('[role=status], [role=alert]').allInnerTexts();
    throw new Error(`Nothing was saved. The page says: ${said.filter((text) => text).join(' | ')}`);
  }
  return readFileSync(await download.path(), 'utf8');
}
