import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import type { Reading } from '#app/records/field.ts';
import type { MissingKind } from '#app/records/missing.ts';
import { readCell } from '#app/records/read-cell.ts';
import { fieldNamed } from './field-named.ts';

const value = (read: string | number | boolean): Reading => ({ state: 'value', value: read });
const missing = (kind: MissingKind): Reading => ({ state: 'missing', kind });

describe('dates', () => {
  const referredOn = fieldNamed('referrals', 'referred_on');

  test.each([
    ['2025-04-03', '2025-04-03'],
    ['03/04/2025', '2025-04-03'],
    ['3/4/2025', '2025-04-03'],
    ['03-04-2025', '2025-04-03'],
    ['03.04.2025', '2025-04-03'],
    ['3 Apr 2025', '2025-04-03'],
    ['3 April 2025', '2025-04-03'],
    ['03-Apr-2025', '2025-04-03'],
    ['3rd April 2025', '2025-04-03'],
    ['Thu 3 Apr 2025', '2025-04-03'],
    ['30 Sept 2025', '2025-09-30'],
    ['2025/04/03', '2025-04-03'],
    ['2025-04-03T14:30:00', '2025-04-03'],
    ['2025-04-03 00:00:00.000', '2025-04-03'],
    ['03/04/2025 14:30', '2025-04-03'],
    ['03/04/2025 00:00:00', '2025-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['\u00a003/04/2025\u200b', '2025-04-03'],
  ])('%s is read as %s, day first', (text, iso) => {
    expect(readCell(referredOn, text)).toEqual(value(iso));
  });

  test.each([
    ['2025-06-01T23:00:00Z', '2025-06-02'],
    ['2025-06-01T22:59:00Z', '2025-06-01'],
    ['2025-01-01T23:30:00Z', '2025-01-01'],
    ['2025-06-02T00:30:00+01:00', '2025-06-02'],
    ['2025-06-02T00:30:00-0500', '2025-06-02'],
  ])('the instant %s falls on %s in London', (text, iso) => {
    expect(readCell(referredOn, text)).toEqual(value(iso));
  });

  test.each([
    '31/02/2025',
    '29/02/2025',
    '29/02/1900',
    '04/13/2025',
    '2025-13-01',
    '2025-02-30',
    '00/04/2025',
    '03/04/25',
    '3 Apr 25',
    '03/04-2025',
    '2025-04-03T25:00:00',
    '3 Avril 2025',
    '45292',
    '20250403',
    'infinity',
    'soon',
    '0025-04-03',
    '2101-01-01',
  ])('%s is not a date that can be relied on', (text) => {
    expect(readCell(referredOn, text)).toEqual({
      state: 'fault',
      fault: { rule: 'not_a_date', expected: 'a date such as 31/12/2025' },
    });
  });

  test.each([
    '00/01/1900',
    '01/01/1900',
    '30/12/1899',
    '01/01/1970',
    '31/12/9999',
    '-',
    'NULL',
    '#VALUE!',
  ])('%s is what a program writes for an empty date', (text) => {
    expect(readCell(referredOn, text)).toEqual(missing('blank'));
  });

  test('every day of this century reads back as itself, in ISO and in UK form', () => {
    const days = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const uk = iso.split('-').reverse().join('/');
        expect(readCell(referredOn, iso)).toEqual(value(iso));
        expect(readCell(referredOn, uk)).toEqual(value(iso));
      }),
    );
  });
});

describe('whole numbers', () => {
  const age = fieldNamed('referrals', 'age_at_referral');
  const decile = fieldNamed('people', 'deprivation_decile');
  const count = fieldNamed('population', 'count');

  test.each([
    [age, '14', 14],
    [age, ' 14 ', 14],
    [age, '0', 0],
    [age, '007', 7],
    [age, '14.0', 14],
    [age, '="14"', 14],
    [count, '1,240', 1240],
    [decile, '1', 1],
    [decile, '10', 10],
    [decile, '1 - most deprived', 1],
    [decile, '04 More deprived', 4],
    [decile, '09 Less deprived', 9],
    [decile, '10 - least deprived', 10],
  ])('$name reads %s as %s', (field, text, read) => {
    expect(readCell(field, text)).toEqual(value(read));
  });

  test.each([
    '2.5',
    '1e2',
    '1E+02',
    '12,34',
    '3,5',
    '45%',
    '10+',
    '>25',
    '0x10',
    'fourteen',
    'infinity',
    '1 2',
  ])('%s is not a whole number', (text) => {
    expect(readCell(age, text)).toEqual({
      state: 'fault',
      fault: { rule: 'not_a_whole_number', expected: 'a whole number from 0 to 120' },
    });
  });

  test.each([
    [age, '-1'],
    [age, '121'],
    [decile, '0'],
    [decile, '11'],
    [fieldNamed('contacts', 'minutes'), '1441'],
    [fieldNamed('population', 'count'), '-3'],
  ])('$name refuses %s, which is out of range', (field, text) => {
    expect(readCell(field, text)).toMatchObject({
      state: 'fault',
      fault: { rule: 'out_of_range' },
    });
  });

  test.each([
    ['*', 'suppressed'],
    ['[c]', 'suppressed'],
    ['c', 'suppressed'],
    ['<5', 'suppressed'],
    ['low', 'suppressed'],
    ['[z]', 'not_applicable'],
    ['x', 'not_known'],
    ['..', 'blank'],
    ['', 'blank'],
    ['N/A', 'not_applicable'],
    ['Not known', 'not_known'],
  ] as const)('the marker %s is missing as %s, never a number', (text, kind) => {
    expect(readCell(age, text)).toEqual(missing(kind));
  });
});

describe('numbers', () => {
  const rating = fieldNamed('goal_ratings', 'rating');
  const amount = fieldNamed('costs', 'amount_funded');

  test.each([
    [rating, '0', 0],
    [rating, '10', 10],
    [rating, '5.5', 5.5],
    [rating, '.5', 0.5],
    [amount, '£1,250.50', 1250.5],
    [fieldNamed('responses', 'value'), '−3', -3],
    [fieldNamed('responses', 'value'), '-0', 0],
  ])('$name reads %s as %s', (field, text, read) => {
    expect(readCell(field, text)).toEqual(value(read));
  });

  test.each(['10.1', '-1', '11'])('a goal rating of %s is out of range', (text) => {
    expect(readCell(rating, text)).toEqual({
      state: 'fault',
      fault: { rule: 'out_of_range', expected: 'a number from 0 to 10' },
    });
  });

  test.each(['1e2', '3,5', '5/10', 'ten', '.', '£'])('%s is not read as a number', (text) => {
    expect(readCell(rating, text).state).not.toBe('value');
  });
});

describe('yes and no', () => {
  const carer = fieldNamed('people', 'young_carer');

  test.each(['Y', 'y', 'Yes', 'YES', '1', 'TRUE', 'true', 'x', 'X (tick)', '✓'])(
    '%s is yes',
    (text) => {
      expect(readCell(carer, text)).toEqual(value(true));
    },
  );

  test.each(['N', 'No', 'NO', '0', 'FALSE', 'False'])('%s is no', (text) => {
    expect(readCell(carer, text)).toEqual(value(false));
  });

  test.each([
    ['', 'blank'],
    ['X', 'not_known'],
    ['U', 'not_known'],
    ['9', 'not_known'],
    ['Not Known', 'not_known'],
    ['Z', 'not_stated'],
    ['Prefer not to say', 'prefer_not_to_say'],
    ['Not applicable', 'not_applicable'],
    ['*', 'suppressed'],
    ['maybe', 'not_mapped'],
    ['2', 'not_mapped'],
  ] as const)('%s is neither: %s', (text, kind) => {
    expect(readCell(carer, text)).toEqual(missing(kind));
  });
});

describe('ids and text', () => {
  const personId = fieldNamed('referrals', 'person_id');
  const workerId = fieldNamed('referrals', 'link_worker_id');

  test.each([
    ['00123', '00123'],
    ['="00123"', '00123'],
    ["'00123", '00123'],
    [' HYL-00412 ', 'HYL-00412'],
    ['871731000000106', '871731000000106'],
    ['NA', 'NA'],
    ['0', '0'],
  ])('the id %s is kept as %s', (text, kept) => {
    expect(readCell(personId, text)).toEqual(value(kept));
  });

  test.each(['', '   ', 'NULL', 'nan', '#N/A', '-'])('a required id cannot be "%s"', (text) => {
    expect(readCell(personId, text)).toEqual({
      state: 'fault',
      fault: { rule: 'required', expected: 'a value in every row' },
    });
  });

  test('an id that is not required may be empty', () => {
    expect(readCell(workerId, '')).toEqual(missing('blank'));
  });

  test('a comment keeps its words, line breaks and the name Nan', () => {
    const comment = fieldNamed('feedback', 'comment');
    expect(readCell(comment, 'Nan')).toEqual(value('Nan'));
    expect(readCell(comment, 'Good.\nN/A otherwise')).toEqual(value('Good.\nN/A otherwise'));
    expect(readCell(comment, 'Declined')).toEqual(value('Declined'));
    expect(readCell(comment, 'nan')).toEqual(missing('blank'));
  });
});

describe('coded answers', () => {
  test.each([
    ['people', 'ethnicity', 'A', 'white_british'],
    ['people', 'ethnicity', 'R', 'asian_chinese'],
    ['people', 'ethnicity', 'WBRI', 'white_british'],
    ['people', 'ethnicity', 'WROM', 'white_gypsy_roma_traveller_unsplit'],
    ['people', 'ethnicity', 'WIRT', 'white_gypsy_roma_traveller_unsplit'],
    ['people', 'ethnicity', 'Gypsy or Irish Traveller', 'white_gypsy_irish_traveller'],
    ['people', 'ethnicity', 'Mixed -White and Black Carribean', 'mixed_white_black_caribbean'],
    ['people', 'ethnicity', 'White &amp; Asian', 'mixed_white_asian'],
    [
      'people',
      'ethnicity',
      'A - White (English / Welsh / Scottish / Northern Irish / British)',
      'white_british',
    ],
    ['people', 'ethnicity', 'Asian or Asian British - Any other Asian background', 'asian_other'],
    [
      'people',
      'ethnicity',
      'Black, Black British, Black Welsh, Caribbean or African: Other Black',
      'black_other',
    ],
    ['people', 'ethnicity', 'Mixed', 'mixed'],
    ['people', 'ethnicity', 'Asian / Asian British', 'asian'],
    ['people', 'ethnicity', 'Other', 'other'],
    ['people', 'religion_or_belief', 'None', 'no_religion'],
    ['people', 'religion_or_belief', 'C', 'christian'],
    ['people', 'religion_or_belief', "Baha'i", 'other'],
    ['people', 'disability', 'XX', 'yes'],
    ['people', 'disability', '4', 'yes'],
    ['people', 'disability', '04', 'yes'],
    ['people', 'disability', 'NN', 'no'],
    ['people', 'disability', 'None', 'no'],
    ['people', 'sex', '9', 'intersex_or_indeterminate'],
    ['people', 'gender_identity', 'Transgendered', 'other_not_listed'],
    ['people', 'gender_same_as_at_birth', 'Transgender', 'no'],
    ['people', 'sexual_orientation', 'Pansexual', 'other'],
    ['people', 'consent_to_research', 'Declined', 'declined'],
    ['people', 'consent_to_research', 'No', 'declined'],
    ['people', 'send', 'EHCP', 'ehc_plan'],
    ['people', 'free_school_meals', 'FSM6', 'eligible_last_6_years'],
    ['referrals', 'source', 'SCH', 'education'],
    ['referrals', 'source', 'Self-Referral :Self', 'self'],
    ['referrals', 'source', 'CAMHS - Waiting List', 'camhs'],
    ['referrals', 'source', 'Other', 'other'],
    ['referrals', 'closure_reason', '05', 'disengaged_dna'],
    ['referrals', 'closure_reason', '4', 'no_further_support_needed'],
    ['contacts', 'attendance', '7', 'did_not_attend'],
    ['contacts', 'attendance', 'CNA', 'cancelled_by_person'],
    ['contacts', 'attendance', 'No answer', 'attempted'],
    ['contacts', 'means', '1', 'in_person'],
    ['contacts', 'means', '11', 'video'],
    ['assessments', 'occasion', 'Follow  up', 'review'],
    ['assessments', 'informant', 'Carer', 'parent'],
    ['assessments', 'measure', 'SDQ self', 'sdq_self'],
    ['assessments', 'measure', 'Strengths and Difficulties Questionnaire (SDQ)', 'sdq'],
    ['assessments', 'not_collected_reason', 'Declined', 'declined'],
    ['assessments', 'not_collected_reason', 'Not appropriate at this point', 'not_appropriate'],
    ['feedback', 'answer', 'Don’t know', 'dont_know'],
  ] as const)('%s.%s: "%s" is %s', (table, name, text, code) => {
    expect(readCell(fieldNamed(table, name), text)).toEqual(value(code));
  });

  test.each([
    ['people', 'ethnicity', 'Z', 'not_stated'],
    ['people', 'ethnicity', '99', 'not_known'],
    ['people', 'ethnicity', 'REFU', 'prefer_not_to_say'],
    ['people', 'ethnicity', 'NOBT', 'not_known'],
    ['people', 'ethnicity', '', 'blank'],
    ['people', 'ethnicity', 'Blank (nothing selected)', 'blank'],
    ['people', 'ethnicity', 'Prefer not to say', 'prefer_not_to_say'],
    ['people', 'ethnicity', '[c]', 'suppressed'],
    ['people', 'ethnicity', '*', 'suppressed'],
    ['people', 'ethnicity', '13', 'not_mapped'],
    ['people', 'ethnicity', '1', 'not_mapped'],
    ['people', 'ethnicity', 'A1', 'not_mapped'],
    ['people', 'ethnicity', 'NA', 'blank'],
    ['people', 'ethnicity', 'n/a', 'not_applicable'],
    ['contacts', 'means', '1:1', 'not_mapped'],
    ['people', 'ethnicity', 'Martian', 'not_mapped'],
    ['people', 'religion_or_belief', 'M', 'not_stated'],
    ['people', 'religion_or_belief', 'N', 'not_known'],
    ['people', 'disability', 'ZZ', 'not_stated'],
    ['people', 'sexual_orientation', 'U', 'asked_unsure'],
    ['people', 'sexual_orientation', '9', 'not_known'],
    ['people', 'sexual_orientation', '8', 'not_stated'],
    ['people', 'sexual_orientation', '-8', 'not_applicable'],
    ['people', 'sex', 'X', 'not_known'],
    ['people', 'marriage_and_civil_partnership', '8', 'not_applicable'],
    ['people', 'consent_to_research', 'Not asked', 'not_known'],
    ['referrals', 'source', 'EH2', 'not_mapped'],
    ['referrals', 'source', '6', 'not_mapped'],
    ['referrals', 'source', 'Not Known', 'not_known'],
    ['contacts', 'attendance', '0', 'not_applicable'],
    ['assessments', 'occasion', 'Time 2', 'not_mapped'],
    ['assessments', 'measure', 'Our own scale', 'not_mapped'],
    ['goals', 'achieved', 'Not known', 'not_known'],
    ['feedback', 'answer', '1', 'not_mapped'],
  ] as const)('%s.%s: "%s" is missing as %s', (table, name, text, kind) => {
    expect(readCell(fieldNamed(table, name), text)).toEqual(missing(kind));
  });
});

const anyField = fc.constantFrom(...tables.flatMap(({ fields }) => fields));
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9/:.,\-+TZ e£"'=<>[\]*]{0,20}$/),
);

test('no text makes reading throw, and every answer is one of the three states', () => {
  fc.assert(
    fc.property(anyField, anyText, (field, text) => {
      expect(['value', 'missing', 'fault']).toContain(readCell(field, text).state);
    }),
    { numRuns: 3000 },
  );
});

test('a value of a coded field is always a code of its list', () => {
  const codedField = fc.constantFrom(
    ...tables.flatMap(({ fields }) => fields.filter(({ vocabulary }) => vocabulary !== undefined)),
  );
  fc.assert(
    fc.property(codedField, anyText, (field, text) => {
      const reading = readCell(field, text);
      const codes = field.vocabulary?.terms.map(({ code }) => code);
      expect(reading.state !== 'value' || codes?.includes(String(reading.value))).toBe(true);
    }),
  );
});

test('a whole number that is read is the number that was written', () => {
  const minutes = fieldNamed('contacts', 'minutes');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), (written) => {
      expect(readCell(minutes, String(written))).toEqual(value(written));
    }),
  );
});

test('spaces around and case never change what a coded cell means', () => {
  const ethnicity = fieldNamed('people', 'ethnicity');
  const wordings = fc.constantFrom(
    ...(ethnicity.vocabulary?.terms ?? []).flatMap(({ label, aliases }) => [label, ...aliases]),
  );
  fc.assert(
    fc.property(wordings, fc.constantFrom('', ' ', '\u00a0', '\t'), (wording, space) => {
      const plain = readCell(ethnicity, wording);
      expect(readCell(ethnicity, `${space}${wording.toUpperCase()}${space}`)).toEqual(plain);
      expect(readCell(ethnicity, wording.toLowerCase())).toEqual(plain);
    }),
  );
});

test('a publisher’s marker hides the answer in every coded and counted field', () => {
  const markedFields = tables.flatMap(({ fields }) =>
    fields.filter(
      ({ type, required }) => !required && ['code', 'yes_no', 'integer', 'number'].includes(type),
    ),
  );
  const marker = fc.constantFrom('[c]', '[C]', '<5', '*', '[low]', '[REDACTED]');
  fc.assert(
    fc.property(fc.constantFrom(...markedFields), marker, (field, text) => {
      expect(readCell(field, text)).toEqual(missing('suppressed'));
    }),
  );
});
