import { expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import { dataDictionary } from '#app/records/dictionary.ts';

const rows = dataDictionary();

test('the dictionary has a row for every field of every table', () => {
  expect(rows).toHaveLength(tables.reduce((sum, { fields }) => sum + fields.length, 0));
});

test('the row for ethnic group says all that a reader needs', () => {
  const row = rows.find(({ table, field }) => table === 'people' && field === 'ethnicity');
  expect(row).toMatchObject({
    tableLabel: 'People',
    label: 'Ethnic group',
    type: 'Answer from a list',
    required: false,
    sensitivity: 'Special category or other sensitive data about a person',
    columns: ['ethnicity', 'ethnicity_as_given', 'ethnicity_missing'],
  });
  expect(row?.aliases).toContain('ethcat');
  expect(row?.vocabulary?.terms).toContainEqual({
    code: 'asian_indian',
    label: 'Asian, Asian British or Asian Welsh: Indian',
    broader: 'asian',
  });
});

test('a range is told in words', () => {
  const row = rows.find(({ table, field }) => table === 'goal_ratings' && field === 'rating');
  expect(row?.type).toBe('Number, 0 to 10');
});

test('the dictionary is plain data, so that a server can send it', () => {
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});
