import { expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import { templateCsv } from '#app/records/template.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { surveyOf } from './recognise-survey-of.ts';
import { runImport } from './run-import.ts';
import { sourceFile } from './source-file.ts';

function tableOf(header: string, fileName = 'export.csv') {
  const [table] = propose(surveyOf(header.replaceAll(',', '|'), [], { file: fileName })).plan
    .tables;
  return table ?? null;
}

test.each(tables.map((table) => [table.name, table] as const))(
  'the template of %s is recognised and loads without a problem, whatever the file is called',
  async (name, table) => {
    const { report } = await runImport(sourceFile('export.csv', templateCsv(table)));
    expect(report).toMatchObject({ table: name, rowsRead: 1, rowsLoaded: 1, problems: [] });
    expect(report.columns.every(({ matchedBy }) => matchedBy === 'name')).toBe(true);
  },
);

test('the table that takes the most headers is chosen', () => {
  expect(tableOf('person_id,sex,ethnicity,disability')).toBe('people');
  expect(tableOf('referral_id,person_id,referred_on,source,decision')).toBe('referrals');
  expect(tableOf('referral_id,contacted_on,attendance,minutes')).toBe('contacts');
  expect(tableOf('assessment_id,item,value,level')).toBe('responses');
});

test('between tables that take as many headers, the name of the file decides', () => {
  const header = 'referral_id,link_worker_id';
  expect(tableOf(header, 'contacts-2025.csv')).toBe('contacts');
  expect(tableOf('referral_id,person_id,link_worker_id,referred_on', 'Referrals Q3.csv')).toBe(
    'referrals',
  );
});

test('a table that lacks a required column is not taken for a smaller table', () => {
  const { plan, nearest } = propose(
    surveyOf('link_worker_id|contacted_on|attendance|minutes', [], { file: 'sessions.csv' }),
  );
  expect(plan.tables).toEqual([]);
  expect(nearest).toEqual({ table: 'contacts', missing: ['Referral ID'] });
});

test('one header in common is not enough to be recognised by', () => {
  expect(tableOf('person_id,shoe_size,hat_size')).toBeNull();
  expect(tableOf('status,rota,week')).toBeNull();
});

test('a file that is not recognised says what it lacks, and its rows are not read', async () => {
  const { report, recognised, batches } = await runImport(
    sourceFile(
      'contacts.csv',
      'contacted_on,attendance,minutes,colour\n16/04/2025,Attended,45,red\n',
    ),
  );
  expect(report).toMatchObject({ table: null, tables: [], rowsRead: 0 });
  expect(report.problems).toMatchObject([
    {
      rule: 'not_recognised',
      action: 'file_left_out',
      value: 'Link worker contacts',
      expected: 'Referral ID',
    },
  ]);
  expect(report.columns.map(({ header, field }) => [header, field])).toContainEqual([
    'colour',
    null,
  ]);
  expect(recognised).toMatchObject([{ table: null }]);
  expect(batches).toEqual([]);
});

test('sittings without an ID of their own get one made, and that is said', async () => {
  const { report, rows } = await runImport(
    sourceFile(
      'scores.csv',
      'person_id,measure,informant,occasion\nP1,swemwbs,self,first\nP1,swemwbs,self,last\n',
    ),
  );
  expect(report).toMatchObject({ table: 'assessments', rowsLoaded: 2 });
  expect(report.problems).toMatchObject([{ rule: 'derived_id', expected: 'Assessment ID' }]);
  expect(new Set(rows.map(({ assessment_id }) => assessment_id)).size).toBe(2);
});

test('a file about something else names no table', async () => {
  const { report } = await runImport(sourceFile('rota.csv', 'week,desk,hat\n1,2,3\n'));
  expect(report.problems).toMatchObject([{ rule: 'not_recognised', value: null }]);
});

test('a column that is not recognised is left out and listed', async () => {
  const { report, recognised } = await runImport(
    sourceFile('people.csv', 'Person ID,Gender,Shoe size\nP1,Female,4\nP2,,\n'),
  );
  expect(report.columns).toMatchObject([
    { header: 'Person ID', field: 'person_id', matchedBy: 'name', firstValues: ['P1', 'P2'] },
    { header: 'Gender', field: 'gender_identity', matchedBy: 'alias', blank: 1 },
    { header: 'Shoe size', field: null, fieldLabel: null, firstValues: [], blank: 1 },
  ]);
  expect(recognised).toMatchObject([{ table: 'people', columns: [{}, {}, {}] }]);
});

test('first values are three, distinct, and never of free text', async () => {
  const { report } = await runImport(
    sourceFile(
      'feedback.csv',
      'feedback_id,respondent,question,comment\n' +
        ['F1', 'F2', 'F3', 'F4'].map((id) => `${id},parent,Was it good?,Yes it was\n`).join(''),
    ),
  );
  expect(report.columns.map(({ field, firstValues }) => [field, firstValues])).toEqual([
    ['feedback_id', ['F1', 'F2', 'F3']],
    ['respondent', ['parent']],
    ['question', ['Was it good?']],
    ['comment', []],
  ]);
});
