import { readdirSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
  address,
  pressAll,
  savedText,
  showTables,
  visit,
  wholeOutcomes,
  type Visitor,
} from './visitor.ts';

/** Counts that the default rule hides. */
const hiddenUpTo = 7;

const countColumns =
  /^(Young people|Goals|Eligible|Have both scores|Reliably (better|worse)|No reliable change|Second score: .*)$/;

async function openOutcomes(page: Page, query = ''): Promise<void> {
  await page.goto(address(`/outcomes?open=example&${query}`));
  await page.locator('figure svg[role=img]').first().waitFor({ timeout: 90_000 });
  if (query.includes('published')) await page.locator('#checks').waitFor({ timeout: 90_000 });
  await wholeOutcomes(page);
}

/** Small counts in the columns of a CSV file that count young people or goals. */
function smallCounts(csv: string): readonly number[] {
  let heads: readonly string[] = [];
  return Papa.parse<string[]>(csv).data.flatMap((cells) => {
    if (cells.some((cell) => countColumns.test(cell))) heads = cells;
    return cells.flatMap((cell, index) => {
      const n = /^\d+$/.test(cell) ? Number(cell) : 0;
      return countColumns.test(heads[index] ?? '') && n >= 1 && n <= hiddenUpTo ? [n] : [];
    });
  });
}

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit();
});
afterAll(() => visitor.leave());

describe('the outcomes page of the example', () => {
  test('answers in full: the result, who is missing, what cannot be told, all measures and goals', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    const ids = await page.locator('figure').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([
      'headline',
      'who-is-missing',
      'missing-in-full',
      'before-after',
      'average-change',
      'reliable-change',
      'better-by-group',
      'band-moves',
      'cannot-tell',
      'trajectory',
      'how-large',
      'at-a-glance',
      'goals',
    ]);
    const words = await page.locator('main').innerText();
    expect(words).toContain('could have got reliably better');
    expect(words).not.toMatch(/NaN|undefined/);
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test('the small picture of a measure leads to its own results', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    await page.locator('.glance').getByRole('link', { name: 'SDQ parent' }).click();
    await page.waitForURL(/scale=sdq_parent/);
    await page.getByRole('heading', { name: /no clear added value/ }).waitFor({ timeout: 30_000 });
    await wholeOutcomes(page);
    expect(await page.locator('.glance [aria-current]').innerText()).toBe('SDQ parent');
    await page.goBack();
    await page.getByRole('heading', { name: /404 pairs of scores are enough/ }).waitFor();
  });

  test('the query of a figure opens in Explore, without reaching the server', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    const figure = page.locator('#cannot-tell');
    await figure.getByRole('button', { name: 'How this is worked out' }).click();
    const query = await figure.locator('pre').innerText();
    const link = figure.getByRole('link', { name: 'Open the query in Explore' });
    const href = (await link.getAttribute('href')) ?? '';
    const [sql = '', people] = href.replace('/explore#sql=', '').split('&n=');
    expect(decodeURIComponent(sql)).toBe(query);
    // How many the figure counts, to stand beside those who agreed to research.
    expect(people).toBe('404');
  });
});

describe('compare', () => {
  test('two groups are chosen by keyboard, stand in the URL, and Back undoes them', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    const chooser = page.getByRole('combobox', { name: 'Compare', exact: true });
    await chooser.focus();
    await chooser.selectOption('groups');
    await page.waitForURL(/compare=groups/);
    await page.locator('#compare figure').waitFor({ timeout: 30_000 });
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('one'), asked.get('two')]).not.toContain(null);
    expect(await page.locator('#compare figure').innerText()).toContain(
      'Read the interval of the difference',
    );
    await page.goBack();
    await expect.poll(() => page.locator('#compare figure').count()).toBe(0);
  });

  test('two periods have an interval for the difference; the same side twice is refused in words', async () => {
    const { page } = visitor;
    await openOutcomes(
      page,
      'compare=periods&one=2024-04-01..2025-03-31&two=2025-04-01..2026-03-31',
    );
    const figure = page.locator('#compare figure');
    await figure.getByRole('button', { name: 'Show table' }).click();
    expect(await figure.locator('table').last().innerText()).toMatch(/\[[+−0-9.]+ to [+−0-9.]+\]/);
    await page.goto(address('/outcomes?open=example&compare=groups&one=sex:male&two=sex:male'));
    await page.getByText('Both sides are the same.').waitFor({ timeout: 90_000 });
    expect(await figure.count()).toBe(0);
  });
});

describe('which scores make a pair', () => {
  test('a number that cannot be used is said beside its field, which has the focus', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    await page.getByText('Change these numbers').click();
    const field = page.getByLabel('Days before the referral');
    await field.fill('-4');
    await page.getByRole('button', { name: 'Pair the scores again' }).click();
    await page.getByText('Give a whole number of days, 0 or more.').waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('other numbers change every figure and its method, and the defaults come back', async () => {
    const { page } = visitor;
    await openOutcomes(page);
    const before = await page.locator('.app-headline').innerText();
    await page.getByText('Change these numbers').click();
    await page.getByLabel('Least days between two scores').fill('100');
    await page.getByRole('button', { name: 'Pair the scores again' }).click();
    await page.getByText('Every figure now follows these numbers.').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.app-headline').innerText()).not.toBe(before);
    await page.locator('#headline').getByRole('button', { name: 'How this is worked out' }).click();
    expect(await page.locator('#headline').innerText()).toContain(
      'Two scores fewer than 100 days apart are not a pair.',
    );
    await page.getByRole('button', { name: 'Go back to the defaults' }).click();
    await page.getByText('Back to the defaults.').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.app-headline').innerText()).toBe(before);
  });
});

describe('what leaves', () => {
  test('no file of the page holds a small count, whichever figure it is of', async () => {
    const { page } = visitor;
    await openOutcomes(page, 'compare=groups&one=sex:female&two=sex:male');
    const buttons = page.getByRole('button', { name: 'Download CSV', exact: true });
    const small: number[] = [];
    for (let at = 0; at < (await buttons.count()); at += 1) {
      small.push(...smallCounts(await savedText(page, buttons.nth(at))));
    }
    expect(small).toEqual([]);
  });

  test('the page as it would be published says what is hidden, and is checked', async () => {
    const { page } = visitor;
    await openOutcomes(page, 'numbers=published');
    expect(await page.locator('main').innerText()).not.toContain('not for sharing');
    await page.getByText('For none could they tell the small count').waitFor({ timeout: 60_000 });
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe.each([1440, 390])('at %i pixels', (width) => {
  test('no part of the page runs over its edge, and axe finds no fault in any of its states', async () => {
    const narrow = await visit({ width });
    const { page } = narrow;
    await openOutcomes(
      page,
      'compare=periods&one=2024-04-01..2025-03-31&two=2025-04-01..2026-03-31',
    );
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await page.getByText(/^Every other scale/).click();
    await page.getByText('Change these numbers').click();
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
    await narrow.leave();
  }, 240_000);
});

test('without a goals file, the place of goals says what it needs', async () => {
  const folder = path.resolve('fixtures/example');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && !name.includes('goal'))
    .map((name) => path.join(folder, name));
  const { page } = visitor;
  await page.goto(address('/import'));
  await page.setInputFiles('input[type=file]', files);
  await page.getByRole('link', { name: 'See outcomes' }).click({ timeout: 90_000 });
  await page.getByText('No goals are in the files').waitFor({ timeout: 60_000 });
  expect(await axeFaults(page)).toEqual([]);
}, 180_000);
