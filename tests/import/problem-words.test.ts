import { expect, test } from 'vitest';
import type { Problem, ProblemAction, ProblemRule } from '#app/import/import-report.ts';
import { problemsCsv } from '#app/import/problems-csv.ts';
import { problemWords } from '#app/import/problem-words.ts';

const everyRule: readonly (readonly [ProblemRule, ProblemAction])[] = [
  ['not_a_date', 'value_left_out'],
  ['not_a_whole_number', 'value_left_out'],
  ['not_a_number', 'value_left_out'],
  ['out_of_range', 'value_left_out'],
  ['not_in_list', 'value_left_out'],
  ['required', 'row_left_out'],
  ['too_many_cells', 'row_left_out'],
  ['too_few_cells', 'noted'],
  ['duplicate_key', 'noted'],
  ['duplicate_column', 'noted'],
  ['stray_quote', 'noted'],
  ['unclosed_quote', 'row_left_out'],
  ['mixed_encoding', 'noted'],
  ['reading_stopped', 'noted'],
  ['unreadable_file', 'file_left_out'],
  ['workbook_not_csv', 'file_left_out'],
  ['not_recognised', 'file_left_out'],
  ['no_rows', 'noted'],
  ['empty_file', 'file_left_out'],
  ['footer_row', 'noted'],
  ['mojibake', 'noted'],
  ['identifier_late', 'value_left_out'],
  ['date_order_mixed', 'noted'],
  ['two_digit_year', 'noted'],
  ['several_answers', 'noted'],
  ['damaged_id', 'noted'],
  ['damaged_snomed', 'row_left_out'],
  ['repaired_snomed', 'noted'],
  ['wrong_snomed', 'row_left_out'],
  ['unknown_snomed', 'row_left_out'],
  ['suppressed_input', 'value_left_out'],
  ['derived_id', 'noted'],
  ['nothing_to_load', 'row_left_out'],
  ['required', 'record_left_out'],
  ['file_too_large', 'file_left_out'],
  ['zip_damaged', 'file_left_out'],
  ['zip_locked', 'file_left_out'],
  ['zip_too_large', 'file_left_out'],
  ['zip_too_many_files', 'file_left_out'],
  ['zip_inside_zip', 'file_left_out'],
  ['zip_without_csv', 'file_left_out'],
];

function problem(change: Partial<Problem> = {}): Problem {
  return {
    file: 'referrals.csv',
    rule: 'not_a_date',
    action: 'value_left_out',
    column: 'ref_date',
    value: '31/02/2025',
    expected: 'a date such as 31/12/2025',
    rows: [214, 688],
    count: 2,
    isRest: false,
    ...change,
  };
}

test.each(everyRule)(
  '%s (%s) is said in sentences that say what is wrong, done and to do',
  (rule, action) => {
    const words = problemWords(problem({ rule, action }));
    for (const sentence of [words.what, words.done, words.fix]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/\b(case|user|patient|invalid|null|undefined)s?\b/i);
    }
  },
);

test('a wrong date is quoted, with an example of a right one', () => {
  expect(problemWords(problem())).toEqual({
    what: 'Not a date: “31/02/2025”.',
    done: 'Row kept, this value left blank.',
    fix: 'We expected a date such as 31/12/2025. Correct it in your file and import it again.',
  });
});

test('a SNOMED code that was repaired is told with what it was read as, not called lost', () => {
  const words = problemWords(
    problem({
      rule: 'repaired_snomed',
      action: 'noted',
      value: '1034351000000100',
      expected: '1034351000000101',
    }),
  );
  expect(words.done).toContain('read as 1034351000000101');
  expect(words.fix).not.toContain('lost');
});

test('an answer that is not in the list is never called Other', () => {
  const words = problemWords(
    problem({ rule: 'not_in_list', value: 'YOT', expected: 'a value from the list "Source"' }),
  );
  expect(words.what).toBe('Not in the list: “YOT”.');
  expect(words.done).toContain('not mapped');
});

test('the values beyond the list are spoken of together', () => {
  expect(problemWords(problem({ value: null, isRest: true })).what).toBe(
    'Not a date: further values, not listed one by one.',
  );
});

test('a file that was not recognised is told which table it is nearest to', () => {
  const words = problemWords(
    problem({ rule: 'not_recognised', value: 'Referrals', expected: 'Referral ID', column: null }),
  );
  expect(words.what).toBe('It looks most like “Referrals”, but has no column for Referral ID.');
});

test('the list of problems is CSV that says it may identify people', () => {
  const lines = problemsCsv([problem()]).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFFile,Rows (the first 100),Number of rows,Column,Value in your file (may identify people),Problem,What was done,What to do',
  );
  expect(lines[1]).toBe(
    'referrals.csv,214 688,2,ref_date,31/02/2025,Not a date: “31/02/2025”.,"Row kept, this value left blank.",We expected a date such as 31/12/2025. Correct it in your file and import it again.',
  );
  expect(lines).toHaveLength(3);
});

test.each(['=1+1', '+44 7700', '@sum', '-cmd', '\t=1', '  =1', '＝1'])(
  'a value that a spreadsheet would run is kept a text: %j',
  (value) => {
    expect(problemsCsv([problem({ value })])).toContain(`'${value}`);
  },
);

test('a plain negative number stays one, and quotes and line breaks are escaped', () => {
  expect(problemsCsv([problem({ value: '-8' })])).toContain(',-8,');
  expect(problemsCsv([problem({ value: 'say "no"\n' })])).toContain('"say ""no""\n"');
});
