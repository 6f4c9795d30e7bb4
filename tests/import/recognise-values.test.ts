import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchValues } from '#app/import/recognise/match-values.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { readCell } from '#app/records/read-cell.ts';
import { surveyOfCells } from './recognise-survey-of.ts';

function fieldOf(table: Parameters<typeof tableNamed>[0], name: string) {
  const field = tableNamed(table).fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(name);
  return field;
}

function matchOf(text: string, field = fieldOf('referrals', 'source'), overrides = {}) {
  const column = surveyOfCells(['x'], [[text]]).columns[0];
  const match = column && matchValues(column, field, overrides)[0];
  if (match === undefined) throw new Error('no value');
  return match;
}

test('a text of the list is taken for its code', () => {
  expect(matchOf('SCH')).toMatchObject({ how: 'in_list', meaning: { code: 'education' } });
});

test('a word for no answer is taken for its kind of missing', () => {
  expect(matchOf('Prefer not to say')).toMatchObject({ meaning: { missing: 'prefer_not_to_say' } });
});

test.each([
  ['CAHMS', 'camhs'],
  ['Youth Offending Servce', 'youth_justice'],
  ['School pastoral', 'education'],
])('%s is suggested as %s and stays not mapped until somebody says so', (text, code) => {
  expect(matchOf(text)).toMatchObject({
    how: 'suggested',
    meaning: { notMapped: true },
    suggestion: { code },
  });
});

test.each(['XQ7', '17', 'Zebra crossing'])('%s is like nothing in the list', (text) => {
  expect(matchOf(text)).toMatchObject({ how: 'not_mapped', suggestion: null });
});

test('what somebody has said of a text overrules the list', () => {
  const overrides = { School: { code: 'other' } };
  expect(matchOf('School', fieldOf('referrals', 'source'), overrides)).toMatchObject({
    how: 'override',
    meaning: { code: 'other' },
  });
});

test('yes and no are read in columns of yes and no', () => {
  expect(matchOf('Y', fieldOf('people', 'young_carer'))).toMatchObject({
    meaning: { code: 'yes' },
  });
});

test('no text is ever mapped that the reader would not map', () => {
  const ethnicity = fieldOf('people', 'ethnicity');
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), (text) => {
      const { meaning } = matchOf(text, ethnicity);
      const read = readCell(ethnicity, text);
      expect('code' in meaning).toBe(read.state === 'value');
    }),
  );
});
