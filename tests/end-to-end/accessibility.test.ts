import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
  address,
  openExample,
  pressAll,
  showTables,
  visit,
  wholeOutcomes,
  type Visitor,
} from './visitor.ts';

const pages = [
  '/',
  '/import',
  '/quality',
  '/pathway',
  '/outcomes',
  '/equity',
  '/feedback',
  '/principles',
  '/report',
  '/explore',
  '/measures',
  '/measures/swemwbs',
  '/measures/sdq_parent',
  '/data-dictionary',
  '/methods',
  '/privacy',
  '/accessibility',
  '/no-such-page',
];

describe.each([1440, 390])('at %i pixels', (width) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit({ width });
  });
  afterAll(() => visitor.leave());

  test.each(pages)('%s has no fault that axe can find', async (page) => {
    await visitor.page.goto(address(page));
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(visitor.page)).toEqual([]);
  });

  test('outcomes of the example: charts, tables and methods', async () => {
    const { page } = visitor;
    await openExample(page);
    await wholeOutcomes(page);
    expect(await axeFaults(page)).toEqual([]);
    await showTables(page);
    await pressAll(page, 'How this is worked out');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('import with files in, and with problems', async () => {
    const { page } = visitor;
    await page.goto(address('/import'));
    await page.setInputFiles('input[type=file]', [
      {
        name: 'referrals.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('referral_id,person_id,referred_on,odd\nR1,P1,31/02/2025,1\n'),
      },
      { name: 'rota.csv', mimeType: 'text/csv', buffer: Buffer.from('shift,van\nearly,7\n') },
    ]);
    await page
      .getByRole('heading', { level: 1, name: 'Check what we found' })
      .waitFor({ timeout: 60_000 });
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /rota\.csv/ }).click();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('outcomes with files that hold no scores', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'See outcomes' }).click();
    await page.getByText('No scores yet').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
