import { expect, test } from 'vitest';
import { peopleWords } from '#app/report/compose/people-words.ts';

const census = 'Black, Black British, Black Welsh, Caribbean or African: African';

test.each([
  ['ethnicity', 'Ethnic group', census, 'young people whose ethnic group is African'],
  ['age_band', 'Age at referral', 'Aged 18 to 24', 'young people aged 18 to 24'],
  [
    'deprivation_fifth',
    'Deprivation',
    'Most deprived fifth',
    'young people from the most deprived fifth of areas',
  ],
  ['sex', 'Sex', 'Female', 'young people recorded as “Sex: Female”'],
  ['young_carer', 'Young carer', 'Yes', 'young people recorded as “Young carer: yes”'],
])('people of %s are spoken of in a plain phrase that names them as published', (...row) => {
  const [key, label, group, phrase] = row;
  expect(peopleWords(key, label, group)).toBe(phrase);
});

test('those of whom nothing is known are no group, and are named by what was recorded', () => {
  expect(peopleWords('ethnicity', 'Ethnic group', 'Not asked or not recorded')).toBe(
    'young people recorded as “Ethnic group: Not asked or not recorded”',
  );
});
