import { afterEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { address, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
afterEach(() => visitor.leave());

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

/** Numbers with the shape and the check digit of NHS numbers, worked out by the published modulus 11 rule. */
function nhsNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let stem = 401_023_210; numbers.length < count; stem += 7) {
    const digits = Array.from(String(stem), Number);
    const sum = digits.reduce((total, digit, place) => total + digit * (10 - place), 0);
    const check = 11 - (sum % 11);
    if (check !== 10) numbers.push(`${stem}${check === 11 ? 0 : check}`);
  }
  return numbers;
}

const numbers = nhsNumbers(60);
const referrals = csv(
  'cases.csv',
  `Client ref,NHS No,Date received,Source\n${numbers
    .map(
      (number, index) =>
        `C${index},${number},${(index % 9) + 1}/5/2025,${index % 2 ? 'GP' : 'Yuoth justice'}`,
    )
    .join('\n')}\n`,
);

async function choose(...files: readonly ReturnType<typeof csv>[]): Promise<void> {
  await visitor.page.goto(address('/import'));
  await visitor.page.setInputFiles('input[type=file]', [...files]);
  await visitor.page
    .getByRole('heading', { level: 1, name: 'Check what we found' })
    .waitFor({ timeout: 60_000 });
}

async function answer(question: RegExp, choice: RegExp): Promise<void> {
  const group = visitor.page.getByRole('group', { name: question });
  await group.getByRole('radio', { name: choice }).check();
}

describe('a file with NHS numbers and dates that can be read both ways', () => {
  test('is masked, loads nothing until it is decided, and then holds neither number', async () => {
    visitor = await visit();
    const { page } = visitor;
    await choose(referrals);
    const main = page.locator('main');
    await page.getByText('could identify young people').waitFor();
    expect(await main.innerText()).not.toContain(numbers[0]);
    await page.getByText('Decide on 1 column and answer 1 question to continue').waitFor();

    await answer(/NHS No/, /Replace with a pseudonym/);
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await answer(/Date received/, /Day first/);
    await page.getByRole('button', { name: 'Use this answer' }).click();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
    const words = await main.innerText();
    expect(words).toMatch(/60 referrals of 60 young people/);
    expect(words).not.toContain(numbers[0]);
    expect(visitor.complaints).toEqual([]);
    expect(visitor.foreignRequests).toEqual([]);
  });

  test('can be decided by keyboard alone, and the focus is never lost', async () => {
    visitor = await visit();
    const { page } = visitor;
    await choose(referrals);
    await page.getByRole('link', { name: /Decide below on NHS No/ }).press('Enter');
    await page.getByRole('radio', { name: /Leave out/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    await expect.poll(() => focused.innerText()).toMatch(/Decided\. NHS No: leave out/);
  });
});

describe('values of a coded column', () => {
  test('that are not in the list stay not mapped until somebody takes the suggestion', async () => {
    visitor = await visit();
    const { page } = visitor;
    await choose(referrals);
    await page.getByRole('button', { name: /2 values, 1 not mapped/ }).click();
    await page.getByRole('button', { name: /Read as “Youth justice/ }).click();
    await page.getByRole('button', { name: /2 values, all matched/ }).waitFor();
    const choice = page.getByLabel('We read “Yuoth justice” as');
    expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('a matching that was saved', () => {
  test('holds no data, and takes the same files in with nothing left to decide', async () => {
    visitor = await visit();
    const { page } = visitor;
    await choose(referrals);
    await answer(/NHS No/, /Leave out/);
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await answer(/Date received/, /Month first/);
    await page.getByRole('button', { name: 'Use this answer' }).click();
    await page.getByLabel('Name of this matching').fill('Cases');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this matching' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Cases.json');
    const stream = await saved.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
    const text = Buffer.concat(parts).toString('utf8');
    expect(numbers.some((number) => text.includes(number))).toBe(false);

    await page.reload();
    await choose(referrals, {
      name: 'Cases.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByText('Matched by “Cases”').waitFor();
    const words = await page.locator('main').innerText();
    expect(words).not.toContain('could identify young people');
    expect(words).not.toContain('only you can tell us');
  });
});

test('one press of Undo brings a file back that was taken off the list', async () => {
  visitor = await visit();
  const { page } = visitor;
  await choose(csv('referrals.csv', 'referral_id,person_id,referred_on\nR1,P1,2025-04-01\n'));
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Take this file off the list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import your files' }).waitFor();
  await page.getByRole('button', { name: /Undo: referrals\.csv taken off the list/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Check what we found' }).waitFor();
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
});

describe.each([1440, 390])('answers that were exported in words, at %i pixels', (width) => {
  test('are scored by the numbers that a person says they stand for', async () => {
    visitor = await visit({ width });
    const { page } = visitor;
    const sevenTimes = (word: string) => Array.from({ length: 7 }, () => word).join(',');
    const rows = Array.from({ length: 12 }, (_, at) => [
      `P${at},10/01/2025,${sevenTimes('Few')}`,
      `P${at},23/06/2025,${sevenTimes('Lots')}`,
    ]);
    const header = Array.from({ length: 7 }, (_, at) => `SWEMWBS ${at + 1}`).join(',');
    await choose(
      csv('forms.csv', `Client ID,Date completed,${header}\n${rows.flat().join('\n')}\n`),
    );
    await page.getByText('Which number is each answer to SWEMWBS?').waitFor();
    const ready = page.getByRole('button', { name: 'Use these numbers' });
    await ready.click();
    expect(await page.getByText('Choose a number').count()).toBe(2);
    expect(await axeFaults(page)).toEqual([]);

    await page.getByLabel('Few', { exact: true }).selectOption('2');
    await page.getByLabel('Lots', { exact: true }).selectOption('4');
    await ready.click();
    await page.getByRole('link', { name: 'See outcomes' }).click({ timeout: 60_000 });
    await page.locator('figure svg').first().waitFor();
    // By the published table 14 is 15.32 and 28 is 25.03.
    expect(await page.locator('main').innerText()).toMatch(/\+9\.7/);
    expect(visitor.complaints).toEqual([]);
  });
});
