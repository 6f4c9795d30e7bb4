import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, pressAll, showTables, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await visit();
  const { page } = visitor;
  await page.goto(address('/equity?open=example&by=deprivation_fifth'));
  await page.locator('figure#equity-completeness svg[role=img]').waitFor({ timeout: 90_000 });
});

afterAll(() => visitor.leave());

/** What has the focus, as it is called: of a list its label, of anything else its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLSelectElement) return element.labels[0]?.textContent ?? '';
    const labelledBy = element?.getAttribute('aria-labelledby');
    const label = labelledBy ? document.getElementById(labelledBy) : element;
    return (label?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}

/** Goes on by Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** Puts the focus where a visitor's begins: on what is read, before the first control. */
async function fromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });
  await page.locator('main').focus();
}

/** The figures of a spoken page, each with its lines. */
function figuresOf(spoken: string): readonly (readonly string[])[] {
  const lines = spoken.split('\n');
  const starts = lines.flatMap((line, at) => (/^ {2}- '?figure "/.test(line) ? [at] : []));
  return starts.map((start) => {
    const end = lines.findIndex((line, at) => at > start && /^ {2}- /.test(line));
    return lines.slice(start, end === -1 ? lines.length : end);
  });
}

const firstAt = (lines: readonly string[], pattern: RegExp) =>
  lines.findIndex((line) => pattern.test(line));

describe('what a screen reader hears of the equity page', () => {
  test('is the title first, then the figures in the order in which they are seen', async () => {
    const { page } = visitor;
    const spoken = (await page.locator('main').ariaSnapshot()).split('\n');
    const headings = spoken.filter((line) => /^\s+- '?heading /.test(line));
    expect(headings[0]).toContain('heading "Equity" [level=1]');
    expect(headings.filter((line) => line.includes('[level=1]'))).toHaveLength(1);
    expect(headings.slice(1).every((line) => line.includes('[level=2]'))).toBe(true);
    const seen = await page.locator('main figure h2').evaluateAll((all) =>
      all
        .map((one) => ({ words: one.textContent, top: one.getBoundingClientRect().top }))
        .toSorted((one, other) => one.top - other.top)
        .map(({ words }) => words),
    );
    const heard = headings.slice(1).map((line) => /heading "(.*)" \[level/.exec(line)?.[1]);
    expect(heard).toEqual(seen);
    expect(heard.length).toBeGreaterThanOrEqual(6);
  });

  test('has in each figure its heading, its picture, what the picture shows in words, its table’s button, its source', async () => {
    const figures = figuresOf(await visitor.page.locator('main').ariaSnapshot());
    expect(figures.length).toBeGreaterThanOrEqual(6);
    for (const lines of figures) {
      const heading = firstAt(lines, /- '?heading ".*" \[level=2\]/);
      const picture = firstAt(lines, /- '?(img "Chart: .+"|table ".+")/);
      const button = firstAt(lines, /- button "Show table"/);
      const source = firstAt(lines, /Source: /);
      const order = [heading, picture, button, source];
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      const isPicture = (lines[picture] ?? '').includes('img "');
      const words = lines.slice(picture + 1, button).find((line) => /^\s+- text: /.test(line));
      if (isPicture) expect((words ?? '').length).toBeGreaterThan(60);
    }
  });

  test('has a heading to every row and every column of its tables', async () => {
    const { page } = visitor;
    await showTables(page);
    const figures = figuresOf(await page.locator('main').ariaSnapshot());
    for (const lines of figures) {
      expect(firstAt(lines, /- '?table ".+"/)).toBeGreaterThan(0);
      const rows = lines.filter((line) => /^\s+- '?row "/.test(line));
      const rowHeads = lines.filter((line) => /^\s+- '?rowheader "/.test(line));
      const tables = lines.filter((line) => /^\s+- '?table "/.test(line));
      expect(rowHeads).toHaveLength(rows.length - tables.length);
      expect(firstAt(lines, /- '?columnheader "/)).toBeGreaterThan(0);
    }
    await pressAll(page, 'Hide table');
  });
});

describe('the keyboard alone', () => {
  test('comes to every control of the page in order, and out of the page again', async () => {
    const { page } = visitor;
    await fromTheTop(page);
    const met: string[] = [];
    for (let presses = 0; presses < 140; presses += 1) {
      await page.keyboard.press('Tab');
      const isOut = await page.evaluate(() => document.activeElement?.closest('main') === null);
      if (isOut) break;
      met.push(await focused(page));
    }
    expect(met.length).toBeLessThan(140);
    const controls = [
      'From',
      'Compare each group with',
      'Show numbers',
      'Rule for small numbers',
      'Characteristic',
      'Crossed with',
      'Follow one group along the pathway',
      'Outcome',
    ];
    expect(met.filter((name) => controls.includes(name))).toEqual(controls);
    const figures = await page.locator('main figure').count();
    for (const name of ['Show table', 'Download PNG', 'Download SVG', 'Download CSV'])
      expect(met.filter((one) => one === name)).toHaveLength(figures);
  });

  test('chooses a characteristic, crosses it with another, and shows the page as published', async () => {
    const { page } = visitor;
    await fromTheTop(page);
    await tabTo(page, 'Characteristic');
    await page.keyboard.type('Sex');
    await page.waitForURL(/by=sex/);
    await page.getByRole('heading', { name: /^By sex/ }).waitFor({ timeout: 60_000 });
    await tabTo(page, 'Crossed with');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/across=/);
    await page.locator('figure#equity-crossed svg[role=img]').waitFor({ timeout: 60_000 });
    await fromTheTop(page);
    await tabTo(page, 'Show numbers');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/numbers=published/);
    await page.locator('#checks').waitFor({ timeout: 90_000 });
    expect(await focused(page)).toBe('Show numbers');
  });

  test('shows a table in place of its picture, and saves a file', async () => {
    const { page } = visitor;
    await fromTheTop(page);
    await tabTo(page, 'Show table');
    await page.keyboard.press('Enter');
    await page.locator('figure#equity-overview table').first().waitFor();
    expect(await focused(page)).toBe('Hide table');
    const csv = page.getByRole('button', { name: 'Download CSV', exact: true }).first();
    await tabTo(page, 'Download CSV');
    expect(await csv.evaluate((button) => button === document.activeElement)).toBe(true);
    const coming = page.waitForEvent('download', { timeout: 60_000 });
    await page.keyboard.press('Enter');
    const file = await (await coming).path();
    expect(readFileSync(file, 'utf8')).toContain('Largest gap');
    expect(visitor.complaints).toEqual([]);
  });
});
