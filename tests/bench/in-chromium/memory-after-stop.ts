import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { z } from 'zod';
import { referralsFile } from './referrals-file.ts';
import { serveProduction } from './serve-production.ts';

/** So far the import has come when it is stopped, in percent. */
const PERCENT_READ = 60;
const PATIENCE = 120_000;
/** What a browser gives back it gives back when it next tidies up. */
const TIDYING = 15_000;

/** The memory of the tab before a large import, at its most, and after Stop: a line. Linux only, from what the system says of the process. */
export async function measureMemoryAfterStop(browser: Browser, rows: number): Promise<string> {
  const what = `Memory of the tab around an import of ${rows} rows that is stopped`;
  if (!existsSync('/proc/self/status')) return `${what}: not measured on this system`;
  const folder = await mkdtemp(path.join(tmpdir(), 'evenlode-stop-'));
  const file = path.join(folder, 'referrals.csv');
  await writeFile(file, new Uint8Array(await referralsFile(rows).arrayBuffer()));
  const server = await serveProduction();
  const page = await browser.newPage();
  const watch = watchMost(browser);
  try {
    await page.goto(new URL('/import', server.address).href);
    await page.getByText('Choose files').first().waitFor({ timeout: PATIENCE });
    await page.waitForTimeout(5_000);
    const before = await tabMegabytes(browser);
    await page.setInputFiles('input[type=file]', file);
    await waitUntilRead(page, PERCENT_READ);
    const asked = performance.now();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor({ timeout: PATIENCE });
    const stopping = performance.now() - asked;
    const most = await watch.end();
    await page.waitForTimeout(TIDYING);
    const after = await tabMegabytes(browser);
    return `${what}: ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at its most, ${after.toFixed(0)} MB ${TIDYING / 1000} s after Stop, which took ${stopping.toFixed(0)} ms`;
  } finally {
    await watch.end();
    await page.close();
    server.stop();
    await rm(folder, { recursive: true });
  }
}

async function waitUntilRead(page: Page, percent: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const words = document.querySelector('.app-progress__words')?.textContent ?? '';
      const bar = document.querySelector('[role=progressbar]');
      return words.startsWith('Read') && Number(bar?.getAttribute('aria-valuenow')) >= wanted;
    },
    percent,
    { timeout: PATIENCE, polling: 20 },
  );
}

function watchMost(browser: Browser): { readonly end: () => Promise<number> } {
  let most = 0;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      most = Math.max(most, await tabMegabytes(browser));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    end: async () => {
      over.abort();
      await watching;
      return most;
    },
  };
}

const processes = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number() })),
});

/** Megabytes of the largest process that renders a page. */
async function tabMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'));
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => residentMegabytes(id)));
  return Math.max(0, ...sizes);
}

/** Memory of a process that is its own and in use; 0 when it is gone. */
async function residentMegabytes(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
