import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import { templateCsv } from '#app/records/template.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { realSurvey } from './recognise-real-survey.ts';

test.each(tables.map((table) => [table.name, table] as const))(
  'the template of %s is proposed as that table, every column sure and nothing asked',
  async (name, table) => {
    const survey = await realSurvey('export.csv', templateCsv(table));
    const { plan, guesses, questions } = propose(survey);
    expect(plan.tables).toEqual([name]);
    expect(questions).toEqual([]);
    expect(guesses.filter(({ sureness }) => sureness !== 'sure')).toEqual([]);
    expect(plan.columns.map(({ use }) => use)).toMatchObject(
      table.fields.map((field) => ({ kind: 'field', table: name, field: field.name })),
    );
  },
);

test.each(tables.map(({ name }) => name))(
  'the example file of %s is proposed as that table, every column sure and nothing asked',
  async (name) => {
    const survey = await realSurvey(
      `${name}.csv`,
      readFileSync(`fixtures/example/${name}.csv`, 'utf8'),
    );
    const { plan, guesses, questions } = propose(survey);
    expect(plan.tables).toEqual([name]);
    expect(questions).toEqual([]);
    expect(guesses.filter(({ sureness }) => sureness !== 'sure')).toEqual([]);
    expect(plan.columns.every(({ use }) => use.kind === 'field' && use.table === name)).toBe(true);
  },
);

test('comments are kept only with what looks like a name, number or address masked', async () => {
  const survey = await realSurvey(
    'feedback.csv',
    readFileSync('fixtures/example/feedback.csv', 'utf8'),
  );
  const { plan } = propose(survey);
  expect(plan.columns.find(({ header }) => header === 'comment')?.use).toMatchObject({
    protection: { kind: 'screened_text' },
  });
});
