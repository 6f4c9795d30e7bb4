import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { codedScores } from '#app/measures/snomed/coded-score.ts';
import { listedCodes } from '#app/measures/snomed/listed-codes.ts';
import { resolveSnomedCode } from '#app/measures/snomed/resolve-snomed-code.ts';

test('a code leads to the measure, the scale, who answered and the level', () => {
  expect(resolveSnomedCode('986121000000101')).toMatchObject({
    state: 'found',
    repaired: false,
    score: { measure: 'sdq_parent', scale: 'total', informant: 'parent', level: 'raw_score' },
  });
  expect(resolveSnomedCode('718134002')).toMatchObject({
    score: { measure: 'sdq_self', scale: 'total', informant: 'self' },
  });
});

test('the code of SWEMWBS leaves open whether the score is raw or metric', () => {
  expect(resolveSnomedCode('718466001')).toMatchObject({
    score: { measure: 'swemwbs', scale: 'metric', level: 'ask' },
  });
});

test.each(["'718466001", ' 718466001 ', '718466001.0', '718466001 |Short scale score|'])(
  '"%s" is read as its code',
  (text) => {
    expect(resolveSnomedCode(text)).toMatchObject({ state: 'found', code: '718466001' });
  },
);

test('a code of 16 digits whose last one a spreadsheet made 0 is repaired', () => {
  expect(resolveSnomedCode('1034351000000100')).toMatchObject({
    state: 'found',
    code: '1034351000000101',
    repaired: true,
    score: { measure: 'gbo', scale: 'goal_1' },
  });
});

test('every listed code of 16 digits or more survives a spreadsheet, or is refused: none becomes another', () => {
  for (const code of listedCodes.keys()) {
    const kept = `${code.slice(0, 15)}${'0'.repeat(Math.max(0, code.length - 15))}`;
    const read = resolveSnomedCode(kept);
    if (read.state === 'found' || read.state === 'named') expect(read.code).toBe(code);
    else expect(read.state).toBe('damaged');
  }
});

test('a code with a wrong digit is damaged, never another measure', () => {
  expect(resolveSnomedCode('718466002')).toEqual({
    state: 'damaged',
    by: 'unknown',
    code: '718466002',
    candidates: [],
  });
});

test('a code in a spreadsheet’s short form is damaged, with what it may have been', () => {
  const read = resolveSnomedCode('9.60481E+14');
  expect(read).toMatchObject({ state: 'damaged', by: 'spreadsheet', code: '9.60481E+14' });
  expect(read.state === 'damaged' && read.candidates).toContain('960481000000107');
});

test('a sound code of something else is unknown, and text is no code', () => {
  expect(resolveSnomedCode('22298006')).toEqual({ state: 'unknown', code: '22298006' });
  expect(resolveSnomedCode('SWEMWBS')).toEqual({ state: 'not_a_code' });
  expect(resolveSnomedCode('12345')).toEqual({ state: 'not_a_code' });
});

test('an assessment that is not scored here is known by its name', () => {
  expect(resolveSnomedCode('860591000000104')).toMatchObject({
    state: 'named',
    named: { term: 'Childrens global assessment scale score', retired: false },
  });
});

test('no code is claimed by two scales', () => {
  const codes = measureDefinitions().flatMap(({ snomed }) =>
    snomed.confidence === 'not_found' ? [] : snomed.codes.map(({ code }) => code),
  );
  expect(codes).toHaveLength(new Set(codes).size);
  expect(codedScores(measureDefinitions()).size).toBe(codes.length);
});

test('any text is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,20}$/)), (text) => {
      expect(resolveSnomedCode(text)).toHaveProperty('state');
    }),
  );
});
