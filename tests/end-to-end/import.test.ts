import { afterEach, expect, test } from 'vitest';
import { address, visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
afterEach(() => visitor.leave());

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

async function choose(...files: readonly ReturnType<typeof csv>[]): Promise<void> {
  await visitor.page.goto(address('/import'));
  await visitor.page.setInputFiles('input[type=file]', [...files]);
  await visitor.page
    .getByRole('heading', { level: 1, name: 'Check what we found' })
    .waitFor({ timeout: 60_000 });
}

test('a bad value is named with its row, column and what to do, and the good rows stay', async () => {
  visitor = await visit();
  await choose(
    csv(
      'referrals.csv',
      'referral_id,person_id,referred_on\nR1,P1,2025-04-01\nR2,P2,31/02/2025\nR3,P3,2025-04-03\n',
    ),
  );
  const main = visitor.page.locator('main');
  await expect.poll(() => main.innerText()).toMatch(/31\/02\/2025/);
  const row = visitor.page.getByRole('row', { name: /Not a date.*31\/02\/2025/ });
  expect(await row.innerText()).toMatch(/\b3\b[\s\S]*referred_on/);
  expect(await main.innerText()).toMatch(/3 rows/);
});

test('a file that is no table we know is left out, and the page says so', async () => {
  visitor = await visit();
  await choose(
    csv('rota.csv', 'shift,van\nearly,7\n'),
    csv('referrals.csv', 'referral_id,person_id,referred_on\nR1,P1,2025-04-01\n'),
  );
  expect(await visitor.page.locator('main').innerText()).toMatch(
    /Not recognised[\s\S]*rota\.csv[\s\S]*Left out/,
  );
});

test('a column that is not known is left out, and the page says so', async () => {
  visitor = await visit();
  await choose(
    csv('referrals.csv', 'referral_id,person_id,referred_on,shoe_size\nR1,P1,2025-04-01,5\n'),
  );
  const choice = visitor.page.getByLabel('We read shoe_size as');
  expect(
    await choice.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text),
  ).toBe('Leave out');
});

test('a file that is not text gets a message and harms nothing', async () => {
  visitor = await visit();
  await choose(
    {
      name: 'picture.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)),
    },
    csv('referrals.csv', 'referral_id,person_id,referred_on\nR1,P1,2025-04-01\n'),
  );
  expect(await visitor.page.locator('main').innerText()).toMatch(/picture\.csv/);
  expect(visitor.complaints).toEqual([]);
});

test('an empty file is said to be empty', async () => {
  visitor = await visit();
  await choose(csv('nothing.csv', ''));
  expect(await visitor.page.locator('main').innerText()).toMatch(/empty/i);
});

test('scores without referrals still give pairs, and the page says who it speaks of', async () => {
  visitor = await visit();
  const people = Array.from({ length: 12 }, (_, index) => `P${index}`);
  const sittings = people.flatMap((person) => [
    `${person}a,${person},swemwbs,self,2025-01-10`,
    `${person}b,${person},swemwbs,self,2025-06-10`,
  ]);
  const responses = people.flatMap((person, index) => [
    `${person}a,metric,20,converted_score`,
    `${person}b,metric,${21 + (index % 3)},converted_score`,
  ]);
  await choose(
    csv(
      'assessments.csv',
      `assessment_id,person_id,measure,informant,completed_on\n${sittings.join('\n')}\n`,
    ),
    csv('responses.csv', `assessment_id,item,value,level\n${responses.join('\n')}\n`),
  );
  await visitor.page.getByRole('link', { name: 'See outcomes' }).click();
  await visitor.page.locator('figure svg').first().waitFor();
  const words = await visitor.page.locator('main').innerText();
  expect(words).toMatch(/\+2\.0/);
});
