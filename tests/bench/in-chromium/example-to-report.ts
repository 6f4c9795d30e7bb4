import type { Browser, Page } from 'playwright';
import { serveProduction } from './serve-production.ts';
import { sortAMillion } from './sort-a-million.ts';

/** What the report aims at, in milliseconds, from the click on its example. */
const AIM = 5000;
const RUNS = 5;
/** A person reads for so many milliseconds before the click; what the page does by itself meanwhile, it does. */
const READING = 2000;
const PATIENCE = 120_000;

interface Times {
  /** The report stands on the page. */
  readonly drawn: number;
  /** The attack on it is over, and it may leave. */
  readonly finished: number;
  readonly sort: number;
}

/** How long the report of the example takes from the click, each time in a browser that was never here: one line. */
export async function measureExampleToReport(browser: Browser): Promise<string> {
  const server = await serveProduction();
  try {
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timeReport(browser, server.address));
    runs.sort((one, other) => one.finished - other.finished);
    const middle = runs[Math.floor(RUNS / 2)] ?? { drawn: NaN, finished: NaN, sort: NaN };
    return (
      `Example to finished Board report in Chromium, clicked ${READING} ms after its page: ${middle.finished.toFixed(0)} ms until it may leave ` +
      `(median of ${RUNS}, from ${runs[0]?.finished.toFixed(0) ?? ''} to ${runs.at(-1)?.finished.toFixed(0) ?? ''}, aim ${AIM} ms), drawn after ${middle.drawn.toFixed(0)} ms; ` +
      `${(middle.finished / middle.sort).toFixed(1)} times a sort of a million numbers (${middle.sort.toFixed(0)} ms)`
    );
  } finally {
    server.stop();
  }
}

async function timeReport(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(new URL('/report', address).href);
    const button = page.getByRole('button', { name: 'Make the report from the example' });
    await button.waitFor();
    await page.waitForTimeout(READING);
    await page.evaluate(watchForReport);
    await button.click();
    await page.waitForFunction(() => (globalThis as unknown as Seen).finished !== undefined, null, {
      timeout: PATIENCE,
    });
    const { drawn, finished } = await seenOn(page);
    return { drawn, finished, sort: await page.evaluate(sortAMillion) };
  } finally {
    await context.close();
  }
}

interface Seen {
  drawn?: number;
  finished?: number;
}

function seenOn(page: Page): Promise<{ drawn: number; finished: number }> {
  return page.evaluate(() => {
    const { drawn = NaN, finished = NaN } = globalThis as unknown as Seen;
    return { drawn, finished };
  });
}

/** Runs in the page: notes, from the event of the click, the frames that show the report and the way to take it away. */
function watchForReport(): void {
  const seen = globalThis as unknown as Seen;
  const begin = ({ timeStamp }: Event): void => {
    const look = (): void => {
      if (document.querySelector('.paper') !== null) seen.drawn ??= performance.now() - timeStamp;
      const buttons = [...document.querySelectorAll('button')];
      if (buttons.some(({ textContent }) => textContent === 'Download as Word')) {
        seen.finished = performance.now() - timeStamp;
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener('click', begin, { once: true, capture: true });
}
