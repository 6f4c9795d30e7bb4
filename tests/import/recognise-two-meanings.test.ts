import { expect, test } from 'vitest';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { surveyOf } from './recognise-survey-of.ts';

function guessOf(header: string, cells: readonly string[], beside = 'person_id|ethnicity') {
  const rows = cells.map((cell, row) => `P${row}|White British|${cell}`);
  const { guesses } = propose(surveyOf(`${beside}|${header}`, rows));
  const guess = guesses.at(-1);
  if (guess === undefined) throw new Error('no column');
  return { ...guess, key: keyOfUse(guess.use), others: guess.alternatives.map(keyOfUse) };
}

test('"Trans" is transport as well as gender, so nothing is read until somebody says so', () => {
  const guess = guessOf('Trans', ['Y', 'N', 'N']);
  expect(guess).toMatchObject({ key: 'left_out', sureness: 'unsure' });
  expect(guess.others).toContain('field people gender_same_as_at_birth');
});

test('yes to "Trans" is no to "gender the same as at birth"', () => {
  const [offered] = guessOf('Trans', ['Y', 'N', 'N']).alternatives;
  expect(offered).toMatchObject({ values: { Y: { code: 'no' }, N: { code: 'yes' } } });
});

test('no education, health and care plan is not taken for no special educational needs', () => {
  const guess = guessOf('EHCP', ['Y', 'N']);
  expect(guess).toMatchObject({ key: 'field people send', sureness: 'unsure' });
  expect(guess.use).toMatchObject({ values: { Y: { code: 'ehc_plan' }, N: { notMapped: true } } });
  expect(guess.others).toContain('field people disability');
});

test('not looked after now is not taken for never in care', () => {
  const guess = guessOf('LAC', ['Yes', 'No']);
  expect(guess).toMatchObject({ key: 'field people care_experience', sureness: 'unsure' });
  expect(guess.use).toMatchObject({
    values: { Yes: { code: 'looked_after' }, No: { notMapped: true } },
  });
});

test('"Gender" of nothing but male and female may be sex', () => {
  expect(guessOf('Gender', ['Male', 'Female'])).toMatchObject({
    key: 'field people gender_identity',
    sureness: 'unsure',
    others: expect.arrayContaining(['field people sex']) as unknown,
  });
});

test('"Gender" with an answer that is no sex is gender', () => {
  expect(guessOf('Gender', ['Male', 'Female', 'Non-binary']).sureness).not.toBe('unsure');
});

test('"Gender" beside a column of sex is gender', () => {
  const { guesses } = propose(
    surveyOf('person_id|sex|gender', ['P1|Male|Male', 'P2|Female|Female', 'P3|Female|Male']),
  );
  expect(guesses[2]).toMatchObject({ use: { field: 'gender_identity' }, sureness: 'likely' });
});

test('"SEND" may be disability where no column is of disability', () => {
  expect(guessOf('SEND', ['Y', 'N']).others[0]).toBe('field people disability');
  const { guesses } = propose(surveyOf('person_id|disability|SEND', ['P1|Yes|K', 'P2|No|N']));
  expect(guesses[2]).toMatchObject({ use: { field: 'send' }, sureness: 'sure' });
});

test('"Client" may be a number or a name', () => {
  const { guesses } = propose(
    surveyOf('Client|sex|ethnicity', ['C1|Male|Indian', 'C2|Female|Arab']),
  );
  expect(guesses[0]).toMatchObject({ use: { field: 'person_id' }, sureness: 'unsure' });
});

test('one condition that somebody has not is not taken for none', () => {
  expect(guessOf('ADHD', ['Y', 'N']).use).toMatchObject({ values: { N: { notMapped: true } } });
});
