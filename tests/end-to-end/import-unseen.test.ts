import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import type { UnseenFile } from '../import/unseen-files.ts';
import { unseenDrop as drop } from './unseen-drop.ts';
import { address, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
afterEach(() => visitor.leave());

const mostCorrections = 10;

function buffers(files: readonly UnseenFile[]) {
  return files.map(({ name, text }) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'utf8'),
  }));
}

async function settled(page: Page): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: 'Check what we found' })
    .waitFor({ timeout: 60_000 });
  await page.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByText('Working out scores and pairs').waitFor({ state: 'detached' });
}

/** Answers every question about the file on the screen as its maker would. */
async function answerAll(page: Page, { meant }: UnseenFile): Promise<void> {
  const cards = page.locator('.import-decision');
  for (let left = await cards.count(); left > 0; left = await cards.count()) {
    const card = cards.first();
    const header = await card.locator('legend .import-mono').allInnerTexts();
    const wanted = meant[header[0] ?? ''] ?? '';
    const choice: Locator =
      wanted === 'left_out'
        ? card.getByRole('radio', { name: 'Leave out' })
        : card.getByRole('radio').first();
    await choice.check();
    const all = page.getByRole('button', { name: 'Apply', exact: true });
    const one = card.getByRole('button');
    await ((await one.count()) > 0 ? one : all).click();
    await expect.poll(() => cards.count()).toBeLessThan(left);
  }
}

function valuesOf(select: Locator): Promise<readonly string[]> {
  return select
    .locator('option')
    .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));
}

/** The long way: every table and measure, until one has what is meant. */
async function chooseFromAll(
  page: Page,
  select: Locator,
  isMeant: (value: string) => boolean,
): Promise<void> {
  await select.selectOption({ label: 'Something else…' });
  const group = page.getByLabel('Table or measure');
  for (const label of (await valuesOf(group)).filter(Boolean)) {
    await group.selectOption(label);
    const parts = page.getByLabel(/^What in /);
    const value = (await valuesOf(parts)).find(isMeant);
    if (value === undefined) continue;
    await parts.selectOption(value);
    await page.getByRole('button', { name: /^Read it as / }).click();
    return;
  }
}

/** Says of each column that is read otherwise than was meant what it is; gives how many that were. */
async function correct(page: Page, { meant }: UnseenFile): Promise<number> {
  const showAll = page.getByRole('button', { name: /^Show all \d+$/ });
  if ((await showAll.count()) > 0) await showAll.click();
  let corrections = 0;
  for (const [header, wanted] of Object.entries(meant)) {
    const select = page.getByLabel(`We read ${header} as`, { exact: true });
    const isMeant = (value: string) => value === wanted || value.startsWith(`${wanted} `);
    if (isMeant(await select.inputValue())) continue;
    corrections += 1;
    console.log(`Correction: ${header} was read as ${await select.inputValue()}`);
    const near = (await valuesOf(select)).find(isMeant);
    if (near === undefined) await chooseFromAll(page, select, isMeant);
    else await select.selectOption(near);
    expect(await select.inputValue(), `${header} is read as ${wanted}`).toSatisfy(isMeant);
  }
  return corrections;
}

test('files in a shape never seen before need at most ten corrections, and none with the recipe that was saved', async () => {
  visitor = await visit();
  const { page } = visitor;
  await page.goto(address('/import'));
  await page.setInputFiles('input[type=file]', buffers(drop));
  await settled(page);
  let corrections = 0;
  for (const file of drop) {
    await page.getByRole('button', { name: file.name }).first().click();
    await page.locator('h2#selected-file', { hasText: file.name }).waitFor();
    await answerAll(page, file);
    corrections += await correct(page, file);
    await answerAll(page, file);
  }
  console.log(`Corrections: ${corrections} in ${drop.length} files`);
  expect(corrections).toBeLessThanOrEqual(mostCorrections);

  const next = page.getByRole('button', { name: 'Continue', exact: true });
  if ((await next.count()) > 0) await next.click();
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'What is in' }).waitFor();
  const first = await page.locator('.import-finish').innerText();

  await page.getByLabel('Name of this matching').fill('Next quarter');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this matching' }).click();
  const recipe = readFileSync(await (await saving).path());

  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Import your files' }).waitFor();
  await page.setInputFiles('input[type=file]', [
    { name: 'Next quarter.json', mimeType: 'application/json', buffer: recipe },
    ...buffers(drop),
  ]);
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.import-decision').count()).toBe(0);
  await page.getByRole('heading', { name: 'What is in' }).waitFor();
  await expect.poll(() => page.locator('.import-finish').innerText()).toBe(first);
  expect(visitor.complaints).toEqual([]);
});
