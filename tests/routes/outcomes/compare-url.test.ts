import { describe, expect, test } from 'vitest';
import {
  comparisonAsked,
  comparisonOf,
  firstComparison,
  periodOf,
  periodText,
} from '#app/routes/outcomes/compare-url.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';

const asked = (text: string) => comparisonAsked(new URLSearchParams(text));

const choices: OutcomesChoices = {
  scales: [],
  sources: [
    { value: 'gp', label: 'GP', n: 5 },
    { value: 'school', label: 'School', n: 90 },
    { value: 'self', label: 'Self', n: 30 },
  ],
  characteristics: [
    {
      key: 'sex',
      label: 'Sex',
      groups: [
        { value: 'female', label: 'Female', n: 50 },
        { value: 'male', label: 'Male', n: 40 },
      ],
    },
  ],
  referredFrom: '2024-04-01',
  referredTo: '2026-03-31',
};

describe('a comparison in the URL', () => {
  test('two periods', () => {
    const comparison = comparisonOf(
      asked('compare=periods&one=2024-04-01..2025-03-31&two=2025-04-01..'),
    );
    expect(comparison?.one).toMatchObject({ from: '2024-04-01', to: '2025-03-31', group: null });
    expect(comparison?.two).toMatchObject({ from: '2025-04-01', to: null });
  });

  test('two groups, of which each names its characteristic', () => {
    const comparison = comparisonOf(asked('compare=groups&one=sex:female&two=age_band:11-15'));
    expect(comparison?.one).toMatchObject({ characteristic: 'sex', group: 'female' });
    expect(comparison?.two).toMatchObject({ characteristic: 'age_band', group: '11-15' });
  });

  test('what cannot be read compares nothing', () => {
    expect(asked('compare=planets&one=a&two=b')).toBeNull();
    expect(comparisonOf(asked('compare=periods&one=soon..later&two=2025-01-01..'))).toBeNull();
    expect(comparisonOf(asked('compare=groups&one=female&two=sex:male'))).toBeNull();
  });

  test('the same side twice is no comparison', () => {
    expect(comparisonOf(asked('compare=groups&one=sex:male&two=sex:male'))).toBeNull();
  });

  test('a period comes back from its text as it went in', () => {
    expect(periodOf(periodText('2024-04-01', null))).toEqual({ from: '2024-04-01', to: null });
  });
});

describe('the sides to begin with', () => {
  test('the two halves of the months in the files', () => {
    expect(firstComparison('periods', choices, null)).toEqual({
      compare: 'periods',
      one: '2024-04-01..2025-03-31',
      two: '2025-04-01..2026-03-31',
    });
  });

  test('the first two groups of the characteristic in force', () => {
    expect(firstComparison('groups', choices, 'sex')).toMatchObject({
      one: 'sex:female',
      two: 'sex:male',
    });
  });

  test('the two that refer most', () => {
    expect(firstComparison('sources', choices, null)).toMatchObject({ one: 'school', two: 'self' });
  });
});
