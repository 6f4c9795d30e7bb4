import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '#app/import/import-report.ts';
import { importAsProposed, type ProposedImport } from './import-as-proposed.ts';
import { messyExpectations, messyFile, type MessyExpectation } from './messy-expectations.ts';

const expectations = Object.entries(messyExpectations);

function having(key: keyof MessyExpectation) {
  return expectations.filter(([, expected]) => expected[key] !== undefined);
}

const imports = new Map<string, Promise<ProposedImport>>();

/** Each file is imported once for all that is asked about it. */
function imported(name: string): Promise<ProposedImport> {
  const known = imports.get(name) ?? importAsProposed([messyFile(name)]);
  imports.set(name, known);
  return known;
}

async function surveyOfMessy(name: string) {
  const { surveyed } = await imported(name);
  const [first] = surveyed;
  if (first?.survey == null) throw new Error(`${name} was not surveyed`);
  return { survey: first.survey, questions: first.proposal?.questions ?? [] };
}

function told({ rule, action, column, value, rows }: Problem) {
  return { rule, action, column, value, rows };
}

const inOrder = (problems: readonly object[]) =>
  problems.map((problem) => JSON.stringify(problem)).sort();

test('every file has its expectation, and there are at least 40', () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/messy');
  const files = readdirSync(folder).filter((name) => /\.(?:csv|txt|zip|xlsx)$/.test(name));
  expect(files.sort()).toEqual(Object.keys(messyExpectations).sort());
  expect(files.length).toBeGreaterThanOrEqual(40);
});

test.each(having('layout'))('%s: its layout is found', async (name, { layout }) => {
  expect((await surveyOfMessy(name)).survey.layout).toEqual(layout);
});

test.each(having('headers'))('%s: its headers are read', async (name, { headers }) => {
  const { survey } = await surveyOfMessy(name);
  expect(survey.columns.map(({ header }) => header)).toEqual(headers);
});

test.each(having('preamble'))(
  '%s: what stands above is kept to be shown',
  async (name, { preamble }) => {
    expect((await surveyOfMessy(name)).survey.preamble).toEqual(preamble);
  },
);

test.each(having('dates'))(
  '%s: the order of its dates is judged by column',
  async (name, { dates }) => {
    const { survey } = await surveyOfMessy(name);
    const found = survey.columns.map((column) => [column.header, column.dates]);
    expect(Object.fromEntries(found)).toMatchObject(dates ?? {});
  },
);

test.each(having('findings'))('%s: its identifiers are found', async (name, { findings }) => {
  const { survey } = await surveyOfMessy(name);
  const found = survey.columns.map(({ header, finding }) => [header, finding?.kind]);
  expect(Object.fromEntries(found)).toMatchObject(findings ?? {});
});

test.each(having('questions'))(
  '%s: what cannot be decided is asked',
  async (name, { questions }) => {
    expect((await surveyOfMessy(name)).questions.map(({ kind }) => kind)).toEqual(questions);
  },
);

test.each(having('files'))('%s: it becomes the files in it', async (name, { files }) => {
  const { surveyed } = await imported(name);
  expect(surveyed.map(({ source }) => source.name)).toEqual(files);
});

test.each(expectations)('%s: its records are loaded', async (name, { records: expected }) => {
  const { records } = await imported(name);
  expect(Object.keys(records).sort()).toEqual(Object.keys(expected).sort());
  for (const [table, rows] of Object.entries(expected)) {
    expect(records[table], table).toHaveLength(rows.length);
    expect(records[table], table).toMatchObject(rows);
  }
});

test.each(expectations)(
  '%s: its problems are told, and no others',
  async (name, { problems: expected }) => {
    const { problems } = await imported(name);
    expect(inOrder(problems.map(told))).toEqual(inOrder(expected));
  },
);

test.each(having('never'))('%s: nothing of its identifiers is kept', async (name, { never }) => {
  const { records, reports, problems } = await imported(name);
  const kept = JSON.stringify([records, reports, problems]);
  expect((never ?? []).filter((text) => kept.includes(text))).toEqual([]);
});
