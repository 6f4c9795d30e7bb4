import { expect, test } from 'vitest';
import { tableNamed } from '#app/records/all-tables.ts';
import { columnsOf, createTableSql } from '#app/records/ddl.ts';
import { code } from '#app/records/fields/code.ts';
import { date } from '#app/records/fields/date.ts';
import { freeText } from '#app/records/fields/free-text.ts';
import { id } from '#app/records/fields/id.ts';
import { integer } from '#app/records/fields/integer.ts';
import { number } from '#app/records/fields/number.ts';
import { yesNo } from '#app/records/fields/yes-no.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { sex } from '#app/records/vocabularies/sex.ts';

const facts = (name: string) => ({ name, label: name, description: '', example: '' });

const testTable: TableDefinition = {
  name: 'people',
  label: '',
  description: '',
  grain: '',
  key: ['person_id'],
  fields: [
    id(facts('person_id')),
    code({ ...facts('sex'), vocabulary: sex }),
    yesNo(facts('young_carer')),
    date(facts('seen_on')),
    integer(facts('age')),
    number(facts('rating')),
    freeText(facts('com"ment')),
  ],
};

test('each kind of field makes the columns that the records promise', () => {
  expect(createTableSql(testTable)).toBe(
    `CREATE TABLE "people" (
  "person_id" VARCHAR,
  "sex" VARCHAR,
  "sex_as_given" VARCHAR,
  "sex_missing" VARCHAR,
  "young_carer" BOOLEAN,
  "young_carer_missing" VARCHAR,
  "seen_on" DATE,
  "age" INTEGER,
  "rating" DOUBLE,
  "com""ment" VARCHAR,
  "source_file" VARCHAR,
  "source_row" INTEGER
)`,
  );
});

test('goal ratings become these columns', () => {
  expect(columnsOf(tableNamed('goal_ratings')).map(({ name, type }) => `${name} ${type}`)).toEqual([
    'goal_id VARCHAR',
    'occasion VARCHAR',
    'occasion_as_given VARCHAR',
    'occasion_missing VARCHAR',
    'rated_on DATE',
    'rating DOUBLE',
    'informant VARCHAR',
    'informant_as_given VARCHAR',
    'informant_missing VARCHAR',
    'source_file VARCHAR',
    'source_row INTEGER',
  ]);
});
