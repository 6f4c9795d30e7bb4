import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { makeFromExample, mayLeave, take } from './report-visit.ts';
import { address, visit, type Visitor } from './visitor.ts';

const words = (text: string) => text.replaceAll(/\s+/g, '');

describe('the Board report of the example', () => {
  let visitor: Visitor;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    visitor = await visit();
    const took = await makeFromExample(visitor.page);
    console.log(`report after ${took} ms`);
    await mayLeave(visitor.page);
    for (const [kind, name] of [
      ['word', 'Download as Word'],
      ['html', 'Download as a web page'],
      ['zip', 'Download figures and data'],
      ['json', 'Download the report file'],
    ] as const) {
      files[kind] = await take(visitor.page, name);
    }
  });

  afterAll(() => visitor.leave());

  test('says first what a Board can act on, and never a cause', async () => {
    const messages = visitor.page.locator('.paper-messages > li');
    expect(await messages.first().textContent()).toMatch(
      /^Fewer young people whose ethnic group is African are seen within 4 weeks\./,
    );
    expect(await visitor.page.locator('.paper-messages').textContent()).not.toMatch(
      /due to|impact|led to/,
    );
  });

  test('leads from each message to the figure it takes its number from', async () => {
    const links = await visitor.page
      .locator('.paper-messages .paper-see')
      .evaluateAll((all) =>
        all.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null),
      );
    expect(links.length).toBeGreaterThan(2);
    expect(links).not.toContain(false);
  });

  test('says the same sentences on the page, in the web page, in Word and in its file', async () => {
    const said = await visitor.page.locator('.paper-messages > li p').evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        copy.querySelector('.paper-see')?.remove();
        return copy.textContent;
      }),
    );
    const html = readFileSync(files.html ?? '', 'utf8').replaceAll(/<[^>]*>/g, '');
    const document = unzipSync(readFileSync(files.word ?? ''))['word/document.xml'];
    const word = strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '');
    for (const sentence of said) {
      expect(words(html)).toContain(words(sentence));
      expect(words(word)).toContain(words(sentence));
    }
    const reader = await visit();
    await reader.page.goto(address('/report'));
    await reader.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.json ?? '');
    await reader.page.locator('.paper').waitFor();
    const read = words((await reader.page.locator('.paper-messages').textContent()) ?? '');
    for (const sentence of said) expect(read).toContain(words(sentence));
    await reader.leave();
  });

  test('is read beside an earlier quarter, which shows how the numbers moved', async () => {
    const newest = readFileSync(files.json ?? '', 'utf8');
    const earlier = newest
      .replace(/"to": "2026-03-31"/, '"to": "2025-12-31"')
      .replace(/"date": "[\d-]+"/, '"date": "2026-01-15"');
    const reader = await visit({ width: 390, height: 844 });
    const { page } = reader;
    await page.route(
      ({ pathname }) => pathname === '/reports/q3.evenlode-report.json',
      (route) => route.fulfill({ contentType: 'application/json', body: earlier }),
    );
    await page.goto(address('/report?file=/reports/q3.evenlode-report.json'));
    await page.locator('.paper').waitFor();
    expect(await page.getByRole('heading', { name: 'How the numbers moved' }).count()).toBe(0);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'q4.evenlode-report.json',
        mimeType: 'application/json',
        buffer: Buffer.from(newest),
      });
    await page.getByRole('heading', { name: 'How the numbers moved' }).waitFor();
    const table = page.getByRole('table', { name: 'The same numbers as a table' });
    expect(await table.textContent()).toContain('to 31 December 2025');
    await page.getByRole('button', { name: 'Show table' }).first().click();
    expect(await axeFaults(page)).toEqual([]);
    expect(reader.foreignRequests).toEqual([]);
    await reader.leave();
  });

  test('is dropped onto the page', async () => {
    const reader = await visit();
    const { page } = reader;
    await page.goto(address('/report'));
    const target = page.locator('.report-door__drop');
    await target.waitFor();
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File([text], 'a.evenlode-report.json', { type: 'application/json' }),
        );
        return transfer;
      },
      readFileSync(files.json ?? '', 'utf8'),
    );
    await target.dispatchEvent('drop', { dataTransfer: dropped });
    await page.locator('.paper').waitFor();
    await reader.leave();
  });

  test('passes axe, read and while it is edited', async () => {
    expect(await axeFaults(visitor.page)).toEqual([]);
    await visitor.page.getByRole('button', { name: 'Edit text' }).click();
    await visitor.page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    expect(await axeFaults(visitor.page)).toEqual([]);
    await visitor.page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('is edited, moved and undone by keyboard alone', async () => {
    const { page } = visitor;
    const first = page.locator('.paper-messages > li').first();
    await first.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Waits differ. 47% of African young people were seen in 4 weeks.');
    await page.getByRole('button', { name: 'Keep these words' }).press('Enter');
    expect(await first.textContent()).toContain('Waits differ. 47% of African');
    await page
      .getByRole('group', { name: 'Section: Key messages' })
      .getByRole('button', { name: 'Move up' })
      .press('Enter');
    expect(await page.locator('.paper-section h2').first().textContent()).toBe('1. Key messages');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await page.locator('.paper-section h2').first().textContent()).toBe('1. Purpose');
    expect(await first.textContent()).toContain('whose ethnic group is African');
    await page.getByRole('button', { name: 'Stop editing' }).click();
  });

  test('keeps its edits as a file, which makes the same report again, and refuses a wrong one', async () => {
    const { page } = visitor;
    const paperOf = (of: typeof page) => of.locator('.paper').innerText();
    const made = await paperOf(page);
    const saving = page.getByRole('button', { name: 'Save my edits' });
    expect(await saving.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Edit text' }).click();
    const first = page.locator('.paper-messages > li').first();
    await first.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Waits differ. 47% of African young people were seen in 4 weeks.');
    await page.getByRole('button', { name: 'Keep these words' }).press('Enter');
    await page.getByLabel('For', { exact: true }).fill('Information');
    await page
      .getByRole('group', { name: 'Section: Key messages' })
      .getByRole('button', { name: 'Move up' })
      .press('Enter');
    await page.getByRole('button', { name: 'Stop editing' }).click();
    const edited = await paperOf(page);
    expect(edited).not.toBe(made);
    const file = await take(page, 'Save my edits');
    expect(file).toMatch(/\.evenlode-edits\.json$/);
    expect(await axeFaults(page)).toEqual([]);

    const next = await visit();
    await makeFromExample(next.page);
    await mayLeave(next.page);
    const door = next.page.getByLabel('Open saved edits');
    await door.setInputFiles(files.json ?? '');
    const alert = next.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('a whole report, not the edits made to one');
    expect(await axeFaults(next.page)).toEqual([]);
    expect(await paperOf(next.page)).toBe(made);
    await door.setInputFiles(file);
    await next.page.getByText('Opened the edits saved on').waitFor();
    expect(await alert.count()).toBe(0);
    expect(await paperOf(next.page)).toBe(edited);
    await mayLeave(next.page);
    await next.page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await paperOf(next.page)).toBe(made);
    expect(next.complaints).toEqual([]);
    await next.leave();
    for (let change = 0; change < 3; change++) {
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
    }
    expect(await paperOf(page)).toBe(made);
  });

  test('prints as A4 with tags, headings and a running foot', async () => {
    const pdf = await visitor.page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const text = pdf.toString('latin1');
    const pages = text.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(15);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/MediaBox\s*\[0 0 59[45]/);
  });

  test('asks nothing of any other place, and breaks no rule of the page', () => {
    expect(visitor.foreignRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

describe('reading a Board report', () => {
  test('needs no data, works on a phone, and says what is wrong with a file', async () => {
    const visitor = await visit({ width: 390, height: 844 });
    const { page } = visitor;
    await page.goto(address('/report'));
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({
      name: 'minutes.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<!doctype html><p>Minutes</p>'),
    });
    expect(await page.getByRole('alert').textContent()).toContain('as a web page');
    expect(await axeFaults(page)).toEqual([]);
    const given = async (name: string, buffer: Buffer) => {
      await input.setInputFiles({ name, mimeType: 'application/json', buffer });
      return page.getByRole('alert').filter({ hasText: name });
    };
    const cases = [
      ['cut.json', '{"format": "evenlode-report", "version": 1, "hea', 'is not a report'],
      ['newer.json', '{"format": "evenlode-report", "version": 9}', 'made by a newer Evenlode'],
      ['damaged.json', '{"format": "evenlode-report", "version": 1}', 'is damaged'],
      ['huge.json', ' '.repeat(20_000_001), 'too large'],
    ] as const;
    for (const [name, text, sentence] of cases) {
      const alert = await given(name, Buffer.from(text));
      await alert.waitFor();
      expect(await alert.textContent()).toContain(sentence);
    }
    await page.goto(address('/report?file=https://elsewhere.example/a.evenlode-report.json'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('another site');
    expect(visitor.foreignRequests).toEqual([]);
    await visitor.leave();
  });
});

test('from a saved matching and new files the report is one drop and one click away', async () => {
  const visitor = await visit();
  const { page } = visitor;
  const exports = ['people', 'referrals', 'contacts', 'onward_referrals', 'feedback'].map(
    (name) => `fixtures/example/${name}.csv`,
  );
  await page.goto(address('/import'));
  await page.setInputFiles('input[type=file]', exports);
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  await page.getByLabel('Name of this matching').fill('Next quarter');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this matching' }).click();
  const matching = await (await saving).path();

  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Import your files' }).waitFor();
  await page.setInputFiles('input[type=file]', [
    { name: 'Next quarter.json', mimeType: 'application/json', buffer: readFileSync(matching) },
    ...exports.map((file) => ({
      name: file.replace('fixtures/example/', 'Q4 '),
      mimeType: 'text/csv',
      buffer: readFileSync(file),
    })),
  ]);
  await page.getByRole('link', { name: 'See outcomes' }).waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Board report' }).first().click();
  await page.locator('.paper').waitFor({ timeout: 60_000 });
  expect(await page.locator('.paper-messages > li').count()).toBeGreaterThan(1);
  await visitor.leave();
});
