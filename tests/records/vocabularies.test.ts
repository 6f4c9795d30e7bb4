import { measureDefinitions } from '#app/measures/registry.ts';
import { describe, expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import { findCode } from '#app/records/find-code.ts';
import { missingKinds } from '#app/records/missing.ts';
import { normaliseValue } from '#app/records/normalise-value.ts';
import type { Vocabulary } from '#app/records/vocabulary.ts';
import { ethnicity } from '#app/records/vocabularies/ethnicity.ts';
import { closureReason } from '#app/records/vocabularies/closure-reason.ts';
import { measure } from '#app/records/vocabularies/measure.ts';
import { referralSource } from '#app/records/vocabularies/referral-source.ts';

const vocabularies = [
  ...new Set(tables.flatMap(({ fields }) => fields.flatMap(({ vocabulary }) => vocabulary ?? []))),
];

/** Every text of a list that, once normalised, stands for two different things. */
function ambiguities(vocabulary: Vocabulary): string[] {
  const meanings = new Map<string, Set<string>>();
  const add = (text: string, meaning: string) => {
    const key = normaliseValue(text);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
  };
  for (const { code, label, aliases } of vocabulary.terms) {
    for (const text of [code, label, ...aliases]) add(text, code);
  }
  for (const kind of missingKinds) {
    for (const text of vocabulary.missing[kind] ?? []) add(text, `missing ${kind}`);
  }
  return [...meanings].flatMap(([text, set]) =>
    set.size > 1 ? [`${text}: ${[...set].join(', ')}`] : [],
  );
}

describe.each(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))(
  'the list %s',
  (_, vocabulary) => {
    test('gives no text two meanings', () => {
      expect(ambiguities(vocabulary)).toEqual([]);
    });

    test('has codes that are unique and in snake case', () => {
      const codes = vocabulary.terms.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code))).toEqual([]);
    });

    test('rolls up only to terms of its own that roll up no further', () => {
      const tops = new Set(
        vocabulary.terms.filter(({ broader }) => broader === undefined).map(({ code }) => code),
      );
      const orphans = vocabulary.terms.filter(
        ({ broader }) => broader !== undefined && !tops.has(broader),
      );
      expect(orphans).toEqual([]);
    });

    test('says where it comes from', () => {
      expect(vocabulary.source).not.toBe('');
    });

    test('finds every term by its own label', () => {
      const lost = vocabulary.terms.filter(({ code, label }) => {
        const found = findCode(vocabulary, label);
        return found?.state !== 'code' || found.code !== code;
      });
      expect(lost).toEqual([]);
    });
  },
);

test('ids of lists are unique', () => {
  expect(new Set(vocabularies.map(({ id }) => id)).size).toBe(vocabularies.length);
});

test('only a cell that says other is read as other', () => {
  const others = vocabularies.map((vocabulary) => findCode(vocabulary, 'zzyzx'));
  expect(others.filter((found) => found !== null)).toEqual([]);
});

describe('ethnic groups', () => {
  test('hold the 19 groups of Census 2021, 5 broad groups and one that cannot be split', () => {
    const broad = ethnicity.terms
      .filter((term) => term.broader === undefined)
      .map(({ code }) => code);
    expect(broad).toEqual(['asian', 'black', 'mixed', 'white', 'other']);
    expect(ethnicity.terms).toHaveLength(19 + 5 + 1);
  });

  test.each([
    ['A', 'white_british'],
    ['B', 'white_irish'],
    ['C', 'white_other'],
    ['D', 'mixed_white_black_caribbean'],
    ['E', 'mixed_white_black_african'],
    ['F', 'mixed_white_asian'],
    ['G', 'mixed_other'],
    ['H', 'asian_indian'],
    ['J', 'asian_pakistani'],
    ['K', 'asian_bangladeshi'],
    ['L', 'asian_other'],
    ['M', 'black_caribbean'],
    ['N', 'black_african'],
    ['P', 'black_other'],
    ['R', 'asian_chinese'],
    ['S', 'other_any'],
  ])('the NHS letter %s is %s', (letter, code) => {
    expect(findCode(ethnicity, letter)).toEqual({ state: 'code', code });
  });

  test.each([
    ['WBRI', 'white_british'],
    ['WIRI', 'white_irish'],
    ['WIRT', 'white_gypsy_roma_traveller_unsplit'],
    ['WROM', 'white_gypsy_roma_traveller_unsplit'],
    ['WOTH', 'white_other'],
    ['MWBC', 'mixed_white_black_caribbean'],
    ['MWBA', 'mixed_white_black_african'],
    ['MWAS', 'mixed_white_asian'],
    ['MOTH', 'mixed_other'],
    ['AIND', 'asian_indian'],
    ['APKN', 'asian_pakistani'],
    ['ABAN', 'asian_bangladeshi'],
    ['AOTH', 'asian_other'],
    ['CHNE', 'asian_chinese'],
    ['BCRB', 'black_caribbean'],
    ['BAFR', 'black_african'],
    ['BOTH', 'black_other'],
    ['OOTH', 'other_any'],
  ])('the DfE code %s is %s', (dfe, code) => {
    expect(findCode(ethnicity, dfe)).toEqual({ state: 'code', code });
  });

  test('keep Chinese under Asian and Arab under Other, as the Census does', () => {
    const broader = new Map(ethnicity.terms.map((term) => [term.code, term.broader]));
    expect(broader.get('asian_chinese')).toBe('asian');
    expect(broader.get('other_arab')).toBe('other');
  });
});

test.each([
  ['01', 'transferred'],
  ['02', 'completed'],
  ['03', 'moved_away'],
  ['04', 'no_further_support_needed'],
  ['05', 'disengaged_dna'],
  ['06', 'died'],
  ['07', 'person_ended'],
  ['08', 'onward_referred'],
  ['09', 'declined'],
])('the national closure code %s is %s', (national, code) => {
  expect(findCode(closureReason, national)).toEqual({ state: 'code', code });
});

test('schools, CAMHS, primary care and youth justice each have a source of their own', () => {
  const codes = referralSource.terms.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['education', 'camhs', 'primary_care_gp', 'youth_justice']),
  );
});

test('measures hold each definition, and the families SDQ and RCADS-47', () => {
  const codes = new Set(measure.terms.map(({ code }) => code));
  const ids = measureDefinitions().flatMap(({ id, family }) => [id, family]);
  expect(ids.filter((id) => !codes.has(id))).toEqual([]);
  expect(codes.size).toBe(new Set(ids).size);
  expect(measure.terms.filter(({ broader }) => broader === 'sdq').map(({ code }) => code)).toEqual([
    'sdq_self',
    'sdq_parent',
    'sdq_teacher',
  ]);
});
