import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfPages, wordsOf, type PrintedPage } from './pdf-pages.ts';
import { address, showTables, visit, type Visitor } from './visitor.ts';

/** The smallest type that a reader of paper is asked to read, in points; less what the printer rounds off. */
const leastType = 7.9;
/** Margins of the equity pages, in points: 12 mm. */
const margin = 34;
/** How far down a sheet its words come at least: no sheet is nearly empty. */
const leastFilled = 0.5;

let visitor: Visitor;
const printed: Record<string, readonly PrintedPage[]> = {};
const headings: Record<string, readonly string[]> = {};

async function print(page: Page, name: string): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  printed[name] = pdfPages(pdf);
  headings[name] = (await page.locator('main figure h2').allInnerTexts()).map(bare);
}

const bare = (text: string) => text.replaceAll(/\s+/g, '');

/** The pages of a printing with what stands between their margins: the number of the page is below. */
function bodiesOf(name: string): readonly PrintedPage[] {
  return (printed[name] ?? []).map((page) => ({
    ...page,
    texts: page.texts.filter(({ y }) => y <= page.height - margin),
  }));
}

/** Waits until the page has its newest answer and has drawn it. */
async function drawn(page: Page, figure: string): Promise<void> {
  await page.locator(`figure#${figure} svg[role=img]`).waitFor({ timeout: 90_000 });
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy=true]') === null &&
      document.querySelector('.app-figure__chart:empty') === null,
    undefined,
    { timeout: 90_000 },
  );
}

beforeAll(async () => {
  visitor = await visit();
  const { page } = visitor;
  await page.goto(address('/equity?open=example'));
  await drawn(page, 'equity-completeness');
  await print(page, 'exact');
  await page.getByLabel('Show numbers').selectOption('published');
  await page.locator('#checks').waitFor({ timeout: 90_000 });
  await drawn(page, 'equity-completeness');
  await print(page, 'as published');
  await page.getByLabel('Show numbers').selectOption('exact');
  await page.locator('#checks').waitFor({ state: 'detached' });
  await page.getByLabel('Characteristic', { exact: true }).selectOption('deprivation_fifth');
  await page.waitForURL(/by=deprivation_fifth/);
  await page.getByLabel('Crossed with').selectOption('ethnicity');
  await drawn(page, 'equity-crossed');
  await print(page, 'two characteristics crossed');
  await showTables(page);
  await print(page, 'tables');
});

afterAll(() => visitor.leave());

const pictures = ['exact', 'as published', 'two characteristics crossed'];

describe('the equity page on paper', () => {
  test.each([...pictures, 'tables'])('%s: is set in type of 8 points or more', (name) => {
    const small = (printed[name] ?? []).flatMap(({ texts }) =>
      texts.filter(({ size, text }) => size < leastType && text.trim() !== ''),
    );
    // A label of three lines is set a little smaller, so that its row does not run into the next.
    expect(small.filter(({ size }) => size < 7.2)).toEqual([]);
    expect(new Set(small.map(({ size }) => size.toFixed(1))).size).toBeLessThanOrEqual(1);
  });

  test.each([...pictures, 'tables'])('%s: is whole between the margins of A4 sheets', (name) => {
    const pages = bodiesOf(name);
    expect(pages.length).toBeGreaterThanOrEqual(7);
    for (const { width, height, texts } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(Math.min(...texts.map(({ x }) => x))).toBeGreaterThanOrEqual(margin - 0.5);
      expect(Math.max(...texts.map(({ x }) => x))).toBeLessThan(width - margin);
    }
  });

  test.each(pictures)('%s: no sheet is nearly empty', (name) => {
    const filled = bodiesOf(name).map(
      ({ height, texts }) => Math.max(...texts.map(({ y }) => y)) / height,
    );
    expect(filled.filter((part) => part < leastFilled)).toEqual([]);
  });

  test.each(pictures)(
    '%s: each figure has its heading, its picture and its source together',
    (name) => {
      const found = bodiesOf(name).map((page) => {
        const words = bare(wordsOf(page));
        return {
          heading: headings[name]?.find((one) => words.includes(one)) ?? null,
          isContinued: words.includes(',continued'),
          hasSource: words.includes('Source:'),
        };
      });
      expect(found.filter(({ heading }) => heading === null)).toEqual([]);
      const opened = found.filter(({ isContinued }) => !isContinued).map(({ heading }) => heading);
      expect(opened).toEqual(headings[name]);
      // The source stands on the last sheet of a figure: the one before the next figure's first.
      found.forEach(({ hasSource }, at) => {
        const isLast = found[at + 1]?.isContinued !== true;
        expect(hasSource).toBe(isLast);
      });
    },
  );

  test('says whose data, which dates and how many pages there are', () => {
    const pages = printed.exact ?? [];
    const first = wordsOf(pages[0] ?? { width: 0, height: 0, texts: [] });
    expect(first).toContain('Harrowmere Youth Link');
    expect(first).toMatch(/Referred 1 April 2024 to 31 March 2026/);
    pages.forEach((page, at) =>
      expect(wordsOf(page)).toContain(`Page ${at + 1} of ${pages.length}`),
    );
  });

  test('prints no control, and says in the published state that it is published', () => {
    const words = bodiesOf('as published').map(wordsOf).join(' ');
    expect(words).toContain('As it would be published.');
    expect(words).not.toMatch(/Show table|Download|Rule for small numbers|How this is worked out/);
    expect(words).not.toContain('not for sharing');
  });

  test('as published tells how many young people there are to the nearest 5 only', () => {
    const said = (name: string) => bare(bodiesOf(name).map(wordsOf).join(' '));
    expect(said('exact')).toContain('n=1,248');
    expect(said('as published')).toContain('n=1,250');
    expect(said('as published')).not.toMatch(/1,?248/);
  });

  test('names the characteristics that show no gap, which the screen folds away', () => {
    expect(bodiesOf('exact').map(wordsOf).join(' ')).toMatch(
      /No gap can be told for: .*Disability/,
    );
  });

  test('a table that is wider than the sheet goes on below, every column under its heading', async () => {
    const columns = await visitor.page
      .locator('figure#equity-crossed table thead th')
      .allInnerTexts();
    expect(columns.length).toBeGreaterThan(12);
    const words = bare(bodiesOf('tables').map(wordsOf).join(''));
    expect(columns.map(bare).filter((one) => !words.includes(one))).toEqual([]);
  });

  test('leaves the screen as it was', async () => {
    const { page } = visitor;
    const figure = page.locator('figure#equity-matrix');
    await figure.getByRole('button', { name: 'Hide table', exact: true }).click();
    const picture = figure.locator('svg[role=img]');
    await picture.waitFor();
    const width = () => picture.evaluate((svg) => svg.clientWidth);
    const before = await width();
    await page.pdf({ preferCSSPageSize: true });
    await expect.poll(width).toBe(before);
    expect(await page.locator('.app-figure__continued').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
});
