import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { address, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
afterEach(() => visitor.leave());

/** On disk, as a person's file is: handing it over in memory would be a long task of the test's own. */
function scoresFile(rows: number): string {
  const lines = ['assessment_id,item,value,level,keying'];
  for (let index = 0; index < rows; index += 1) {
    lines.push(`A${Math.floor(index / 7)},swemwbs_${(index % 7) + 1},${(index % 5) + 1},item,raw`);
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'evenlode-')), 'responses.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('a 100,000-row scores file loads with a moving progress bar while the page stays responsive', async () => {
  visitor = await visit();
  const { page } = visitor;
  await page.goto(address('/import'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(3_000);
  await page.evaluate(() => {
    const seen = globalThis as unknown as { longTasks: number[]; progress: Set<string> };
    seen.longTasks = [];
    seen.progress = new Set();
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: false });
    new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]');
      const value = bar?.getAttribute('aria-valuenow');
      if (value) seen.progress.add(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.setInputFiles('input[type=file]', scoresFile(100_000));
  await page
    .getByRole('heading', { level: 1, name: 'Check what we found' })
    .waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  const { longTasks, progress } = await page.evaluate(() => {
    const seen = globalThis as unknown as { longTasks: number[]; progress: Set<string> };
    return { longTasks: seen.longTasks, progress: [...seen.progress] };
  });
  console.log(
    `Longest main-thread task: ${Math.max(0, ...longTasks)} ms; progress values seen: ${progress.join(', ')}`,
  );
  expect(progress.length).toBeGreaterThan(2);
  expect(Math.max(0, ...longTasks)).toBeLessThan(1_000);
  expect(await page.locator('main').innerText()).toMatch(/100,000 rows/);
});
