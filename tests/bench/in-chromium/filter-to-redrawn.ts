import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { writeLargeScheme } from './large-scheme.ts';
import { serveProduction } from './serve-production.ts';
import { sortAMillion } from './sort-a-million.ts';

/** What the outcomes page aims at, in milliseconds, from the choice of a filter to the redrawn page. */
const AIM = { example: 150, large: 1000 } as const;
const CHANGES = 12;
const SCORES = 1_200_000;
const PATIENCE = 600_000;

/** How long a filter takes to the redrawn page, of the example and of a scheme with 1.2 million scores: a line for each. */
export async function measureFilterToRedrawn(browser: Browser): Promise<readonly string[]> {
  const server = await serveProduction();
  const folder = await mkdtemp(path.join(tmpdir(), 'evenlode-large-'));
  try {
    const files = await writeLargeScheme(folder, SCORES);
    return [
      await measure(browser, 'the example', AIM.example, async (page) => {
        await page.goto(new URL('/outcomes?open=example', server.address).href);
      }),
      await measure(browser, `${SCORES} scores`, AIM.large, async (page) => {
        await page.goto(new URL('/import', server.address).href);
        await page.setInputFiles('input[type=file]', files);
        await page.getByRole('link', { name: 'See outcomes' }).click({ timeout: PATIENCE });
      }),
    ];
  } finally {
    server.stop();
    await rm(folder, { recursive: true });
  }
}

async function measure(
  browser: Browser,
  what: string,
  aim: number,
  open: (page: Page) => Promise<void>,
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await open(page);
  await page.locator('#measures figure').waitFor({ timeout: PATIENCE });
  const sort = await page.evaluate(sortAMillion);
  const took: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    await page
      .locator('[aria-busy=true]')
      .first()
      .waitFor({ state: 'detached', timeout: PATIENCE });
    took.push(await timeFilter(page, (change + 1) % 3));
  }
  const middle = took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? NaN;
  await page.close();
  return (
    `Filter to redrawn outcomes page of ${what} in Chromium: ${middle.toFixed(0)} ms (median of ${CHANGES}, from ${took[0]?.toFixed(0) ?? ''} to ${took.at(-1)?.toFixed(0) ?? ''}, aim ${aim} ms), ` +
    `${(middle / sort).toFixed(2)} times a sort of a million numbers (${sort.toFixed(0)} ms)`
  );
}

/** From the event of the choice until the frame after the headline numbers and the first charts have changed. */
async function timeFilter(page: Page, option: number): Promise<number> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { redrawn?: number; began: number };
    delete seen.redrawn;
    const chartOf = (id: string) => document.querySelector(`#${id} svg[role=img]`);
    const before = ['who-is-missing', 'before-after'].map(chartOf);
    const look = () => {
      const changed = ['who-is-missing', 'before-after'].every(
        (id, at) => chartOf(id) !== null && chartOf(id) !== before[at],
      );
      if (!changed) {
        requestAnimationFrame(look);
        return;
      }
      seen.redrawn = performance.now() - seen.began;
    };
    document.addEventListener(
      'change',
      () => {
        seen.began = performance.now();
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  await page.getByLabel('Referred by', { exact: true }).selectOption({ index: option });
  await page.waitForFunction(
    () => (globalThis as unknown as { redrawn?: number }).redrawn !== undefined,
    null,
    { timeout: PATIENCE },
  );
  return page.evaluate(() => (globalThis as unknown as { redrawn: number }).redrawn);
}
