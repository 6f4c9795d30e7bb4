import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked, found } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const select = (columns: string) => rowsOf(database, `SELECT ${columns} FROM people ORDER BY 1, 2`);

test('one young person in several rows is one: an answer counts before a blank, whichever came last', async () => {
  const results = await checked(database, {
    people: [
      { person_id: 'P1', sex: 'female', sex_as_given: 'F', ethnicity_missing: 'blank' },
      {
        person_id: 'P1',
        sex_missing: 'blank',
        ethnicity: 'asian',
        ethnicity_as_given: 'Asian',
        deprivation_decile: 3,
      },
      { person_id: 'P2', sex: 'male' },
    ],
  });
  expect(results).toEqual([]);
  expect(
    await select('person_id, sex, sex_as_given, ethnicity, ethnicity_as_given, deprivation_decile'),
  ).toEqual([
    {
      person_id: 'P1',
      sex: 'female',
      sex_as_given: 'F',
      ethnicity: 'asian',
      ethnicity_as_given: 'Asian',
      deprivation_decile: 3,
    },
    {
      person_id: 'P2',
      sex: 'male',
      sex_as_given: null,
      ethnicity: null,
      ethnicity_as_given: null,
      deprivation_decile: null,
    },
  ]);
});

test('an answer that somebody chose not to give counts before a blank', async () => {
  await checked(database, {
    people: [
      { person_id: 'P1', sex_as_given: 'PNTS', sex_missing: 'prefer_not_to_say' },
      { person_id: 'P1', sex_missing: 'blank' },
    ],
  });
  expect(await select('person_id, sex_as_given, sex_missing')).toEqual([
    { person_id: 'P1', sex_as_given: 'PNTS', sex_missing: 'prefer_not_to_say' },
  ]);
});

const conflict = {
  people: [
    { person_id: 'P1', sex: 'female', sex_as_given: 'F', source_file: 'b.csv' },
    { person_id: 'P1', sex: 'male', sex_as_given: 'M', source_file: 'a.csv' },
  ],
};

test.each([
  ['keep_last', { sex: 'female', sex_as_given: 'F', sex_missing: null }],
  ['keep_first', { sex: 'male', sex_as_given: 'M', sex_missing: null }],
  ['treat_as_blank', { sex: null, sex_as_given: null, sex_missing: 'not_known' }],
] as const)('of answers that differ, by file name and row: %s', async (action, expected) => {
  const results = await checked(database, conflict, { 'conflicting_people/people/sex': action });
  expect(results).toMatchObject([
    { key: 'conflicting_people/people/sex', rows: 1, people: 1, defaultAction: 'keep_last' },
  ]);
  expect(await select('sex, sex_as_given, sex_missing')).toEqual([expected]);
});

test('a refusal to be evaluated counts before a yes that was read later', async () => {
  await checked(database, {
    people: [
      { person_id: 'P1', consent_to_evaluation: 'declined', consent_to_research: 'given' },
      { person_id: 'P1', consent_to_evaluation: 'given', consent_to_research: 'withdrawn' },
      { person_id: 'P1', consent_to_evaluation: 'given', consent_to_research: 'given' },
    ],
  });
  expect(await select('consent_to_evaluation, consent_to_research')).toEqual([
    { consent_to_evaluation: 'declined', consent_to_research: 'withdrawn' },
  ]);
});

test('one id within two providers is two young people', async () => {
  const results = await checked(database, {
    people: [
      { person_id: '17', id_scope: 'provider', provider: 'North', sex: 'female' },
      { person_id: '17', id_scope: 'provider', provider: 'South', sex: 'male' },
      { person_id: '17', provider: 'South', ethnicity: 'asian' },
    ],
  });
  expect(results).toEqual([]);
  expect(await select('provider, sex, ethnicity')).toEqual([
    { provider: 'North', sex: 'female', ethnicity: null },
    { provider: 'South', sex: 'male', ethnicity: 'asian' },
  ]);
});

test('three rows with two answers: the rows with another answer than the first are named', async () => {
  const results = await checked(database, {
    people: ['female', 'male', 'female'].map((sex) => ({ person_id: 'P1', sex })),
  });
  expect(found(results)).toEqual(['conflicting_people/people/sex: 3']);
});
