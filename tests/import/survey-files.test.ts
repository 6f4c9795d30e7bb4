import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { recipeOf } from '#app/import/recipe/recipe-of.ts';
import { safeDefaults } from '#app/import/safe-defaults.ts';
import { surveyFiles } from '#app/import/survey-files.ts';
import type { SurveyContext } from '#app/import/surveyed-file.ts';
import { tables } from '#app/records/all-tables.ts';
import { templateCsv } from '#app/records/template.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';
import { sourceFile } from './source-file.ts';

const never = new AbortController().signal;

function look(
  files: Parameters<typeof surveyFiles>[0],
  context: Partial<SurveyContext> = {},
  place: Parameters<typeof surveyFiles>[4] = {},
) {
  return surveyFiles(files, { recipes: [], ...context }, () => undefined, never, place);
}

test.each(tables.map((table) => [table.name, table] as const))(
  'the template of %s goes in without any question',
  async (name, table) => {
    const [file] = await look([sourceFile('export.csv', templateCsv(table))]);
    expect(file?.proposal).toMatchObject({ plan: { tables: [name] }, questions: [] });
    expect(file?.problems).toEqual([]);
  },
);

test('files keep their order, a zip stands as the files in it, and one that cannot be read says why', async () => {
  const zip = sourceFile(
    'exports.zip',
    new Uint8Array(
      zipSync({
        'q1/people.csv': strToU8('person_id,sex\nP1,Female\n'),
        'q1/goals.csv': strToU8('goal_id,person_id,theme\nG1,P1,Reducing my isolation\n'),
      }),
    ),
  );
  const picture = sourceFile('logo.png', Uint8Array.of(0x89, 0x50, 0, 0, 0, 0, 0, 0));
  const people = sourceFile('people.csv', 'person_id,sex\nP1,Female\n');
  const found = await look([picture, zip, people]);
  expect(found.map(({ source, proposal }) => [source.name, proposal?.plan.tables])).toEqual([
    ['logo.png', undefined],
    ['exports.zip/people.csv', ['people']],
    ['exports.zip/goals.csv', ['goals']],
    ['people.csv', ['people']],
  ]);
  expect(found[0]?.problems).toMatchObject([{ rule: 'unreadable_file' }]);
});

test('a file too large for the device is refused before it is read', async () => {
  const huge = {
    name: 'huge.csv',
    size: 10 * 1024 ** 3,
    stream: () => {
      throw new Error('it was read');
    },
  };
  const [file] = await look([huge], {}, { refusesLarge: true, deviceMemory: 4 });
  expect(file).toMatchObject({ survey: null, problems: [{ rule: 'file_too_large' }] });
});

test('a layout that a person has set is followed', async () => {
  const file = sourceFile('t.csv', 'person_id,sex\nx,y\nperson_id,sex\nP1,Female\n');
  const [found] = await look([file], { layouts: { 't.csv': { headerRow: 3 } } });
  expect(found?.survey?.layout.headerRow).toBe(3);
  expect(found?.survey?.rowsLookedAt).toBe(1);
});

test('a recipe that fits is used, and says how the file differs from it', async () => {
  const plan = planOf(
    {
      Klient: field('people', 'person_id'),
      Geschlecht: field('people', 'sex', { values: { W: { code: 'female' } } }),
      Ort: field('people', 'locality'),
    },
    ['people'],
  );
  const recipe = recipeOf('Ours', '2026-04-01', [{ file: 'klienten_1.csv', plan }]);
  const file = sourceFile('klienten_2.csv', 'Klient,Geschlecht,Ort,Neu\nP1,W,Leeds,1\n');
  const [found] = await look([file], { recipes: [recipe] });
  expect(found?.recipe).toMatchObject({ name: 'Ours', drift: { added: ['Neu'], gone: [] } });
  expect(found?.proposal?.plan.tables).toEqual(['people']);
  const run = await readByPlan(found?.proposal?.plan ?? plan, file);
  expect(columnsOf(run, 'people', 'person_id', 'sex', 'locality')).toEqual([
    ['P1', 'female', 'Leeds'],
  ]);
});

test('where nobody can be asked, what could identify people is left out', async () => {
  const numbers = ['943 476 5919', '943 476 5870', '401 023 2137', '987 654 4321'];
  const rows = numbers.map((number, at) => `P${at},${number},Female\n`).join('');
  const file = sourceFile('people.csv', `person_id,NHS number,sex\n${rows}`);
  const [found] = await look([file]);
  const { survey, proposal } = found ?? {};
  if (!survey || !proposal) throw new Error('not surveyed');
  const plan = safeDefaults(survey, proposal.plan, proposal.questions);
  const run = await readByPlan(plan, file);
  expect(run.report.rowsLoaded).toBe(4);
  expect(JSON.stringify([run.records, run.report])).not.toMatch(/943 476|5919|5870/);
});

test('looking stops when it is told to', async () => {
  const files = [sourceFile('people.csv', 'person_id,sex\nP1,Female\n')];
  await expect(
    surveyFiles(files, { recipes: [] }, () => undefined, AbortSignal.abort()),
  ).rejects.toBeInstanceOf(ImportStopped);
});

test('progress counts the files that have been looked at', async () => {
  const seen: string[] = [];
  const files = ['a.csv', 'b.csv'].map((name) => sourceFile(name, 'person_id,sex\nP1,Female\n'));
  await surveyFiles(
    files,
    { recipes: [] },
    ({ file, fileIndex, fileCount }) => seen.push(`${file} ${fileIndex} ${fileCount}`),
    never,
  );
  expect(seen).toEqual(['a.csv 0 2', 'b.csv 1 2']);
});
