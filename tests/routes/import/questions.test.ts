import { describe, expect, test } from 'vitest';
import { findingWords } from '#app/routes/import/decisions/finding-words.ts';
import { previewOf } from '#app/routes/import/decisions/preview.ts';
import { questionWords, type ChoiceQuestion } from '#app/routes/import/decisions/question-words.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { birthDates, field, file, nhsNumbers, type TestColumn } from './in-hand.ts';

function asked(question: ChoiceQuestion, ...columns: readonly TestColumn[]) {
  const { survey } = file({ name: 'a.csv', status: 'to_decide', columns });
  if (survey === null) throw new Error('no survey');
  return questionWords(question, survey);
}

const dates = (values: readonly string[], found: TestColumn['dates']): TestColumn => ({
  header: 'ref_date',
  use: field('referrals', 'referred_on'),
  values,
  dates: found ?? null,
});

describe('a question about dates', () => {
  const words = asked(
    { kind: 'date_order', columns: [0] },
    dates(['02/02/2025', '03/04/2025', '05/06/2025'], 'undecided'),
  );

  test('names the column and reads one of its own dates both ways', () => {
    expect(words.title).toBe('Does the day or the month come first in ref_date?');
    expect(words.options.map(({ consequence }) => consequence)).toEqual([
      '03/04/2025 is 3 April 2025',
      '03/04/2025 is 4 March 2025',
    ]);
  });

  test('shows two dates that cannot be read alike, where a column mixes its orders', () => {
    const mixed = asked(
      { kind: 'date_order', columns: [0] },
      dates(['14/03/2025', '03/28/2025'], 'mixed'),
    );
    expect(mixed.why).toContain('14/03/2025 can only be day first, 03/28/2025 only month first.');
  });
});

test('a question about scores names the measure and gives scores of the file', () => {
  const words = asked(
    { kind: 'score_level', measure: 'swemwbs', columns: [0] },
    { header: 'wb', use: field('responses', 'value'), values: ['21', '24'] },
  );
  expect(words.title).toBe('Are the SWEMWBS scores raw or converted?');
  expect(words.why).toContain('wb holds whole numbers such as 21 and 24');
});

test('a question about reversed answers names the questions that the published form reverses', () => {
  const words = asked({ kind: 'keying', measure: 'sdq_self', columns: [] });
  expect(words.why).toContain('question 7, 11, 14, 21 and 25 ');
});

describe('what a column was found to hold', () => {
  test('is said of all its values where all agree', () => {
    expect(findingWords(nhsNumbers)).toBe(
      'All 1,284 values have ten digits and pass the check digit.',
    );
  });

  test('is said as a share where not all agree', () => {
    expect(findingWords({ ...birthDates, filled: 1284 })).toMatch(
      /^1,279 of 1,284 values are dates/,
    );
  });

  test('rests on the heading alone where no value speaks for it', () => {
    expect(findingWords({ ...nhsNumbers, matching: 0, evidence: ['header'] })).toBe(
      'Its heading says so.',
    );
  });
});

describe('a preview', () => {
  const previewed = (column: TestColumn, use: ColumnUse) => {
    const { survey } = file({ name: 'a.csv', status: 'to_decide', columns: [column] });
    const [first] = survey?.columns ?? [];
    return first && previewOf(first, use);
  };
  const nhs: TestColumn = {
    header: 'nhs_no',
    use: { kind: 'undecided', identifier: 'nhs_number' },
    finding: nhsNumbers,
    values: ['9434765919'],
  };

  test('of a pseudonym shows the number masked, and a made-up code', () => {
    const preview = previewed(nhs, {
      kind: 'field',
      table: 'people',
      field: 'person_id',
      protection: { kind: 'pseudonym', of: 'nhs_number' },
    });
    expect(preview).toEqual({
      before: '••• ••• 5919',
      after: 'K7QX-03BD-9M2T',
      isExample: true,
    });
  });

  test('of a postcode shows the district that stays', () => {
    const postcode: TestColumn = {
      header: 'pc',
      use: { kind: 'undecided', identifier: 'postcode' },
      finding: { ...nhsNumbers, kind: 'postcode' },
      values: ['M14 5FW'],
    };
    const use: ColumnUse = {
      kind: 'field',
      table: 'people',
      field: 'locality',
      protection: { kind: 'cut', to: 'postcode_district' },
    };
    expect(previewed(postcode, use)).toMatchObject({ before: 'M14 •••', after: 'M14' });
  });

  test('of free text is made up, and never a text of the file', () => {
    const text: TestColumn = {
      header: 'notes',
      use: { kind: 'undecided', identifier: 'free_text' },
      finding: { ...nhsNumbers, kind: 'free_text' },
      values: ['Sam Okafor rang'],
    };
    const preview = previewed(text, {
      kind: 'field',
      table: 'feedback',
      field: 'comment',
      protection: { kind: 'screened_text' },
    });
    expect(preview?.isExample).toBe(true);
    expect(preview?.before).not.toContain('Sam');
  });
});
