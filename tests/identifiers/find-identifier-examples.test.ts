import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { tables } from '#app/records/all-tables.ts';
import { templateCsv } from '#app/records/template.ts';
import { column } from './column.ts';

const folder = 'fixtures/example';
const freelyWritten = ['feedback.comment', 'actions.you_said', 'actions.we_did'];

function questionsOf(name: string, csv: string): string[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  return (meta.fields ?? []).flatMap((header) => {
    const finding = findIdentifier(
      column(
        header,
        data.map((row) => row[header] ?? ''),
      ),
      { today: '2026-06-30' },
    );
    return finding?.mustDecide === true ? [`${name}.${header} ${finding.kind}`] : [];
  });
}

describe('the fictional scheme raises no question but about what was freely written', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));

  test('there are fifteen files', () => expect(files).toHaveLength(15));

  test.each(files)('%s', (file) => {
    const name = file.replace('.csv', '');
    const expected = freelyWritten
      .filter((field) => field.startsWith(`${name}.`))
      .map((field) => `${field} free_text`);
    expect(questionsOf(name, readFileSync(`${folder}/${file}`, 'utf8'))).toStrictEqual(expected);
  });
});

test.each(tables)(
  'the template of $name raises no question but about what is freely written',
  (table) => {
    const questions = questionsOf(table.name, templateCsv(table));
    expect(
      questions.filter((question) => !freelyWritten.includes(question.replace(' free_text', ''))),
    ).toStrictEqual([]);
  },
);

test('no field is taken for something personal by its other headers alone', () => {
  const odd = tables.flatMap(({ name, fields }) =>
    fields.flatMap(({ aliases, example, type }) =>
      type === 'free_text'
        ? []
        : aliases
            .filter((alias) => findIdentifier(column(alias, [example]))?.mustDecide === true)
            .map((alias) => `${name}: ${alias}`),
    ),
  );
  // The one heading that names another system's number of a person.
  expect([...new Set(odd.map((each) => each.split(': ')[1]))]).toStrictEqual(['local patient id']);
});
