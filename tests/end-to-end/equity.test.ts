import Papa from 'papaparse';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { address, pressAll, savedText, showTables, visit, type Visitor } from './visitor.ts';

/** Counts that the default rule hides. */
const hiddenUpTo = 7;

const countColumns = /^(Referred|Accepted|Took up an activity|Completed|Has both scores)$/;

async function openEquity(page: Page, query: string): Promise<void> {
  await page.goto(address(`/equity?open=example&${query}`));
  await page.locator('figure svg[role=img]').first().waitFor({ timeout: 90_000 });
  if (query.includes('published')) await page.locator('#checks').waitFor({ timeout: 90_000 });
}

/** Every count of young people in the tables on the page, by row and column. */
function countsOnPage(page: Page): Promise<readonly { row: string; column: string; n: number }[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('figure table'), (table) => {
      const heads = Array.from(table.querySelectorAll('thead th'), (head) => head.textContent);
      return Array.from(table.querySelectorAll('tbody tr'), (line) => {
        const cells = Array.from(line.children, (cell) => cell.textContent);
        return cells.slice(1).flatMap((text, index) => {
          const plain = /^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : null;
          return plain === null
            ? []
            : [{ row: cells[0] ?? '', column: heads[index + 1] ?? '', n: plain }];
        });
      }).flat();
    }).flat(),
  );
}

/** All that a page holds besides its text: names, descriptions, tooltips, addresses, values, and data kept on elements. */
function attributesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('body *'))
      .flatMap((element) =>
        Array.from(element.attributes)
          .filter(({ name }) => /^(aria-.*|alt|title|href|value|placeholder|data-.*)$/.test(name))
          .map(({ value }) => value),
      )
      .concat(Array.from(document.querySelectorAll('title, desc'), (one) => one.textContent))
      .join('\n'),
  );
}

function saved(page: Page, button: string, at: number): Promise<string> {
  return savedText(page, page.getByRole('button', { name: button, exact: true }).nth(at));
}

/** Numbers of young people that a text tells in its sentences: "n = 1,250", "85 of 1,250", "1,250 young people". Not "73 of 100". */
function numbersTold(text: string): readonly number[] {
  const patterns = [
    /\bn\s*=\s*([\d,]+)(?: and ([\d,]+))?/g,
    /\b([\d,]+) (?:of|out of) ([\d,]+)\b/g,
    /\b([\d,]+) (?:other )?young people\b/g,
  ];
  return patterns
    .flatMap((pattern) => text.match(pattern) ?? [])
    .filter((told) => !told.endsWith(' of 100'))
    .flatMap((told) => told.match(/\d[\d,]*/g) ?? [])
    .map((digits) => Number(digits.replaceAll(',', '')));
}

/** Counts of young people in the tables of a CSV file, by the heads of their columns. */
function countsInCsv(csv: string): readonly number[] {
  let heads: readonly string[] = [];
  return Papa.parse<string[]>(csv).data.flatMap((cells) => {
    if (cells.some((cell) => countColumns.test(cell))) heads = cells;
    return cells.flatMap((cell, index) =>
      countColumns.test(heads[index] ?? '') && /^[\d,]+$/.test(cell)
        ? [Number(cell.replaceAll(',', ''))]
        : [],
    );
  });
}

/** Counts that the default rule does not let out: small ones, and those that are not rounded to 5. */
const forbidden = (counts: readonly number[]) =>
  counts.filter((n) => (n >= 1 && n <= hiddenUpTo) || n % 5 !== 0);

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit();
});
afterAll(() => visitor.leave());

describe('the equity page of the example', () => {
  test('finds the differences that were built in, and says for whom it is', async () => {
    const { page } = visitor;
    await openEquity(page, '');
    const title = page.getByRole('heading', { name: /show a clear gap along the pathway/ });
    expect(await title.innerText()).toBe(
      'Three characteristics show a clear gap along the pathway: ethnic group, age at referral and deprivation',
    );
    expect(await page.locator('main').innerText()).toContain(
      'For the evaluation team, not for sharing.',
    );
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('a characteristic is chosen by its row, by keyboard, and Back undoes it', async () => {
    const { page } = visitor;
    await openEquity(page, '');
    await page.getByRole('link', { name: 'Deprivation', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/by=deprivation_fifth/);
    await page.getByRole('heading', { name: /^By deprivation/ }).waitFor({ timeout: 30_000 });
    await page.goBack();
    await page.getByRole('heading', { name: /^By ethnic group/ }).waitFor({ timeout: 30_000 });
  });

  test('has no fault that axe can find, exact, as tables, and as it would be published', async () => {
    const { page } = visitor;
    await openEquity(page, '');
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
    await openEquity(page, 'numbers=published');
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('as it would be published', () => {
  test('the differences that were built in are still told', async () => {
    const { page } = visitor;
    await openEquity(page, 'numbers=published');
    const title = page.getByRole('heading', { name: /show a clear gap along the pathway/ });
    expect(await title.innerText()).toBe(
      'Three characteristics show a clear gap along the pathway: ethnic group, age at referral and deprivation',
    );
  });

  test('no count below the threshold that the exact page shows is anywhere on the page', async () => {
    const { page } = visitor;
    await openEquity(page, 'by=ethnicity');
    await showTables(page);
    const exact = (await countsOnPage(page)).filter(({ n }) => n >= 1 && n <= hiddenUpTo);
    expect(exact.length).toBeGreaterThan(20);

    await openEquity(page, 'by=ethnicity&numbers=published');
    await showTables(page);
    const published = await countsOnPage(page);
    const isCount = ({ column }: { column: string }) => !/residents|wait/i.test(column);
    const small = published.filter((one) => isCount(one) && one.n >= 1 && one.n <= hiddenUpTo);
    expect(small).toEqual([]);
    const unrounded = published.filter((one) => countColumns.test(one.column) && one.n % 5 !== 0);
    expect(unrounded).toEqual([]);
  });

  test('sentences, names, descriptions, tooltips and addresses tell no exact number of young people', async () => {
    const { page } = visitor;
    await openEquity(page, 'by=ethnicity&numbers=published');
    await pressAll(page, 'How this is worked out');
    const figures = await page.locator('main figure, main .numbers-bar').allInnerTexts();
    const held = [...figures, await attributesOf(page), page.url(), await page.title()].join('\n');
    expect(numbersTold(held).length).toBeGreaterThan(5);
    expect(forbidden(numbersTold(held))).toEqual([]);
    expect(held).not.toMatch(/\b1,?248\b/);
  });

  test('every file says the same, made from the exact page or the published one, and no exact count', async () => {
    const { page } = visitor;
    const fileButtons = ['Download CSV', 'Download SVG'];
    const filesOf = async () => {
      const figures = await page.getByRole('button', { name: 'Download CSV', exact: true }).count();
      const texts: string[] = [];
      for (const button of fileButtons) {
        for (let at = 0; at < figures; at++) texts.push(await saved(page, button, at));
      }
      return texts;
    };
    await openEquity(page, 'by=ethnicity');
    const fromExact = await filesOf();
    expect(fromExact.length).toBeGreaterThanOrEqual(12);
    for (const text of fromExact) {
      const drawn = text.replace(/<[^>]+>/g, ' ');
      expect(forbidden([...countsInCsv(text), ...numbersTold(drawn)])).toEqual([]);
      expect(drawn).not.toMatch(/(?<![\d.,])1,?248(?![\d.,])/);
    }
    await openEquity(page, 'by=ethnicity&numbers=published');
    expect(await filesOf()).toEqual(fromExact);
  });

  test('every small number of the picture’s table is hidden in the picture too', async () => {
    const { page } = visitor;
    await openEquity(page, 'by=ethnicity&numbers=published');
    const texts = await page
      .locator('figure#equity-matrix svg text')
      .evaluateAll((all) => all.map((text) => text.textContent));
    const counts = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    expect(counts.filter((n) => n >= 1 && n <= hiddenUpTo)).toEqual([]);
    expect(texts).toContain('[c]');
  });

  test('the checks say what was hidden, and that nothing hidden can be worked out', async () => {
    const { page } = visitor;
    await openEquity(page, 'numbers=published');
    const checks = page.locator('#checks').locator('xpath=ancestor-or-self::section');
    await expect
      .poll(() => checks.innerText(), { timeout: 60_000 })
      .toMatch(/No\. Someone who knows the rule/);
    await checks.getByRole('button', { name: 'Note this release in the ledger' }).click();
    await expect.poll(() => checks.innerText()).toMatch(/tables, everyone/);
  });

  test('a release that tells of a few beside an earlier one is refused until somebody answers for it', async () => {
    const { page } = visitor;
    await openEquity(page, 'numbers=published');
    const checks = page.locator('#checks');
    await checks.getByRole('button', { name: 'Note this release in the ledger' }).click();
    await expect.poll(() => checks.innerText()).toMatch(/tables, everyone/);
    await page.getByLabel('To', { exact: true }).selectOption({ index: 2 });
    await page.getByText('Beside an earlier release').waitFor({ timeout: 60_000 });
    const csv = page.getByRole('button', { name: 'Download CSV', exact: true }).first();
    await csv.click();
    await page.getByText('Nothing was saved: beside what left earlier').first().waitFor();
    await page.getByLabel('I have looked at this, and it may leave all the same').click();
    expect(countsInCsv(await saved(page, 'Download CSV', 0)).length).toBeGreaterThanOrEqual(0);
  });

  test('two characteristics are crossed on demand, and each group is set against everyone else', async () => {
    const { page } = visitor;
    await openEquity(page, 'by=deprivation_fifth');
    await page.getByLabel('Crossed with').selectOption('sex');
    await page.locator('figure#equity-crossed svg[role=img]').first().waitFor({ timeout: 60_000 });
    await page.getByLabel('Compare each group with').selectOption('others');
    await page.waitForURL(/against=others/);
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/compared with everyone else/);
  });
});
