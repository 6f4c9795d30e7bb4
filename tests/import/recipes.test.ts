import { expect, test } from 'vitest';
import { noAnswers } from '#app/import/plan/file-plan.ts';
import { driftOf } from '#app/import/recipe/drift-of.ts';
import { matchingRecipe } from '#app/import/recipe/matching-recipe.ts';
import { planFromRecipe } from '#app/import/recipe/plan-from-recipe.ts';
import { readRecipe } from '#app/import/recipe/read-recipe.ts';
import { recipeOf } from '#app/import/recipe/recipe-of.ts';
import { recipeText } from '#app/import/recipe/recipe-text.ts';
import type { FileRecipe, Recipe } from '#app/import/recipe/recipe.ts';
import { field, planOf } from './read-by-plan.ts';
import { sourceFile } from './source-file.ts';
import { surveyOf } from './survey-of.ts';

const plan = planOf(
  {
    Klient: field('referrals', 'person_id'),
    Vorgang: field('referrals', 'referral_id'),
    '': { kind: 'left_out', why: 'empty' },
    Eingang: field('referrals', 'referred_on', { dateOrder: 'day_first' }),
    Quelle: field('referrals', 'source', { values: { SCH: { code: 'education' } } }),
    Geboren: field('referrals', 'age_at_referral', {
      protection: { kind: 'age_at', dateColumn: 3 },
    }),
    Notiz: { kind: 'left_out', why: 'free_text' },
  },
  ['referrals'],
  { constants: [{ table: 'referrals', field: 'route', text: 'Professional' }] },
);
const recipe = recipeOf('Our case system', '2026-04-01', [{ file: 'vorgang_2026-01.csv', plan }]);

function fileOf(saved: Recipe): FileRecipe {
  const [file] = saved.files;
  if (file === undefined) throw new Error('no file');
  return file;
}

async function survey(headers: string, rows: string, name = 'vorgang_2026-04.csv') {
  const looked = await surveyOf(sourceFile(name, `${headers}\n${rows}`), {
    known: headers.split(','),
  });
  return looked.survey;
}

const same = 'Klient,Vorgang,Eingang,Quelle,Geboren,Notiz';
const rows = 'P1,R1,03/04/2025,SCH,01/02/2010,x\nP2,R2,04/04/2025,School,02/02/2011,y\n';

test('a recipe holds headers and lists, a file name without its numbers, and no data', () => {
  expect(fileOf(recipe)).toMatchObject({
    fileName: 'vorgang_####-##.csv',
    headerRows: 1,
    tables: ['referrals'],
    constants: [{ table: 'referrals', field: 'route', text: 'Professional' }],
    answers: noAnswers,
  });
  expect(fileOf(recipe).columns.map(({ header }) => header)).toEqual(same.split(','));
});

test('the text of a recipe reads back as the same recipe, a column a line', () => {
  const text = recipeText(recipe);
  expect(readRecipe(text)).toEqual({ recipe });
  expect(text.split('\n').filter((line) => line.includes('"header"'))).toHaveLength(6);
  expect(recipeText(JSON.parse(JSON.stringify(recipe)) as Recipe)).toBe(text);
});

test.each([
  ['{ "evenlodeRecipe": 1,', 1, '', /missing/],
  ['[1, 2]', 1, '', /not a recipe/],
  ['{}', 1, 'evenlodeRecipe', /not a recipe/],
])('%s is told to be no recipe', (text, line, key, message) => {
  const read = readRecipe(text);
  expect(read).toMatchObject({ fault: { line } });
  expect('fault' in read ? read.fault.message : '').toMatch(message);
  if (key !== '') expect(read).toMatchObject({ fault: { key } });
});

test('a fault of a recipe is told with its line and key', () => {
  const text = recipeText(recipe).replace('"field": "source"', '"field": "sauce"');
  const read = readRecipe(text);
  const line = text.split('\n').findIndex((each) => each.includes('sauce')) + 1;
  expect(read).toEqual({
    fault: {
      line,
      key: 'files.0.columns.3.use.field',
      message: '“files.0.columns.3.use.field” is not a field of this table.',
    },
  });
  expect(readRecipe(recipeText(recipe).replace('"savedOn"', '"savedAt"'))).toHaveProperty('fault');
});

test('a recipe is found again by the headers, wherever the columns stand', async () => {
  const moved = await survey('Notiz,Geboren,Quelle,Eingang,Vorgang,Klient', 'x,y,z,a,b,c\n');
  expect(matchingRecipe(moved, [recipe])?.recipe.name).toBe('Our case system');
  expect(matchingRecipe(await survey('person_id,sex,ethnicity', 'P1,F,A\n'), [recipe])).toBeNull();
});

test('of two recipes the one with more of the headers is taken', async () => {
  const other: Recipe = {
    ...recipe,
    name: 'Older',
    files: [{ ...fileOf(recipe), columns: fileOf(recipe).columns.slice(0, 4) }],
  };
  expect(matchingRecipe(await survey(same, rows), [other, recipe])?.recipe.name).toBe(
    'Our case system',
  );
});

test('a file like the one the recipe was made with has not drifted', async () => {
  expect(driftOf(await survey(same, rows), fileOf(recipe))).toEqual({
    added: [],
    gone: [],
    renamed: [],
    newValues: [],
  });
});

test('what was added, has gone, was renamed and is new is told apart', async () => {
  const drifted = await survey(
    'Klient,Vorgang,Eingang am,Quelle,Notiz,Telefon',
    'P1,R1,03/04/2025,SCH,x,1\nP2,R2,04/04/2025,Mars,y,2\n',
  );
  const drift = driftOf(drifted, {
    ...fileOf(recipe),
    columns: fileOf(recipe).columns.map((column) =>
      column.header === 'Eingang' ? { ...column, header: 'Eingang vom' } : column,
    ),
  });
  expect(drift).toEqual({
    added: ['Telefon'],
    gone: ['Geboren'],
    renamed: [{ from: 'Eingang vom', to: 'Eingang am' }],
    newValues: [{ header: 'Quelle', texts: ['Mars'] }],
  });
});

test('numbered headers are never taken for each other', async () => {
  const items = planOf(
    { client: field('people', 'person_id'), 'question 1': field('people', 'sex') },
    ['people'],
  );
  const made = fileOf(recipeOf('x', '2026-04-01', [{ file: 'a.csv', plan: items }]));
  const drift = driftOf(await survey('client,question 2', 'P1,F\n'), made);
  expect(drift).toMatchObject({ added: ['question 2'], gone: ['question 1'], renamed: [] });
});

test('the plan made from a recipe reads a file with moved columns as the recipe says', async () => {
  const moved = await survey(
    'Notiz,Geboren,Quelle,Eingang,Vorgang,Klient',
    'x,01/02/2010,SCH,03/04/2025,R1,P1\n',
  );
  const made = planFromRecipe(moved, recipe, fileOf(recipe));
  const uses = new Map(made.columns.map(({ header, use }) => [header, use]));
  expect(made.tables).toEqual(['referrals']);
  expect(uses.get('Klient')).toEqual(field('referrals', 'person_id'));
  expect(uses.get('Geboren')).toEqual(
    field('referrals', 'age_at_referral', { protection: { kind: 'age_at', dateColumn: 3 } }),
  );
  expect(made.constants).toEqual(plan.constants);
});

test('an age whose date has gone from the file is left out, not guessed', async () => {
  const without = await survey('Klient,Vorgang,Quelle,Geboren,Notiz', 'P1,R1,SCH,01/02/2010,x\n');
  const made = planFromRecipe(without, recipe, fileOf(recipe));
  const birth = made.columns.find(({ header }) => header === 'Geboren');
  expect(birth?.use.kind).toBe('left_out');
});
