import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright';

/** What the outcomes page of the example aims at, in milliseconds, from the choice of a filter to the redrawn page. */
const AIM = 150;
const CHANGES = 12;

/** One line: how long a filter takes to the redrawn page, and the same in units of a sort of a million numbers. */
export async function measureFilterToRedrawn(browser: Browser): Promise<string> {
  const server = process.env.EVENLODE_ADDRESS
    ? { address: process.env.EVENLODE_ADDRESS, stop: () => undefined }
    : await serveProduction();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(new URL('/outcomes?open=example', server.address).href);
    await page.locator('#measures figure').waitFor({ timeout: 120_000 });
    const sort = await page.evaluate(sortAMillion);
    const took: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      took.push(await timeFilter(page, change % 3));
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    }
    const middle = took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? NaN;
    await page.close();
    return (
      `Filter to redrawn outcomes page of the example in Chromium: ${middle.toFixed(0)} ms (median of ${CHANGES}, aim ${AIM} ms), ` +
      `${(middle / sort).toFixed(2)} times a sort of a million numbers (${sort.toFixed(0)} ms)`
    );
  } finally {
    server.stop();
  }
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
  await page.getByLabel('Referred by').selectOption({ index: option });
  await page.waitForFunction(
    () => (globalThis as unknown as { redrawn?: number }).redrawn !== undefined,
  );
  return page.evaluate(() => (globalThis as unknown as { redrawn: number }).redrawn);
}

/** Milliseconds to sort a million numbers that are always the same ones: a yardstick for the machine. */
function sortAMillion(): number {
  let seed = 1;
  const numbers = Float64Array.from({ length: 1_000_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  });
  const began = performance.now();
  numbers.sort();
  return performance.now() - began;
}

async function serveProduction(): Promise<{ address: string; stop: () => void }> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const found = probe.address();
      probe.close(() => {
        if (typeof found === 'object' && found !== null) resolve(found.port);
        else reject(new Error('No free port'));
      });
    });
  });
  const server = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /is ready: (http:\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    server.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)}`)));
  });
  return {
    address,
    stop: () => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    },
  };
}
