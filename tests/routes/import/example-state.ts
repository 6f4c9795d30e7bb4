import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { birthDates, field, file, nhsNumbers, report } from './in-hand.ts';

const leftOut: ColumnUse = { kind: 'left_out', why: 'identifier' };
const pseudonym: ColumnUse = {
  kind: 'field',
  table: 'people',
  field: 'person_id',
  protection: { kind: 'pseudonym', of: 'nhs_number' },
};
const age: ColumnUse = {
  kind: 'field',
  table: 'referrals',
  field: 'age_at_referral',
  protection: { kind: 'age_at', dateColumn: 3 },
};

/** A referrals file with everything in it that a screen must show: identifiers, doubts, codes, free text and dates. */
export const referralsFile: FileInHand = file({
  name: 'referrals_2025-26.csv',
  status: 'to_decide',
  tables: ['people', 'referrals'],
  columns: [
    {
      header: 'person_ref',
      use: field('referrals', 'person_id'),
      values: ['HYL-00412', 'HYL-00413', 'HYL-00414'],
      guess: { reasons: [{ kind: 'known_alias' }] },
    },
    {
      header: 'nhs_no',
      use: { kind: 'undecided', identifier: 'nhs_number' },
      finding: nhsNumbers,
      values: ['9434765919', '9434765870', '4010232137'],
    },
    {
      header: 'dob',
      use: { kind: 'undecided', identifier: 'date_of_birth' },
      finding: birthDates,
      values: ['14/03/2010', '02/11/2008', '30/01/2012'],
      blank: 5,
    },
    {
      header: 'ref_date',
      use: field('referrals', 'referred_on'),
      values: ['03/04/2025', '04/04/2025', '05/06/2025'],
      dates: 'undecided',
    },
    {
      header: 'source_cd',
      use: field('referrals', 'source'),
      sureness: 'likely',
      values: ['School', 'GP', 'CAMHS', 'Yuoth justice', 'EH2'],
    },
    {
      header: 'send',
      use: field('people', 'disability'),
      sureness: 'unsure',
      values: ['Y', 'N', 'EHCP'],
      guess: { alternatives: [field('people', 'send')] },
    },
    {
      header: 'notes_txt',
      use: { kind: 'left_out', why: 'free_text' },
      finding: {
        kind: 'free_text',
        mustDecide: true,
        matching: 900,
        filled: 900,
        evidence: ['words'],
      },
      values: ['Mum rang, Sam will come on Tuesday'],
    },
    {
      header: 'shoe_size',
      use: { kind: 'left_out', why: 'not_recognised' },
      values: ['5', '6'],
      sureness: 'likely',
    },
  ],
  questions: [
    { kind: 'identifier', column: 1, options: [pseudonym, leftOut] },
    { kind: 'identifier', column: 2, options: [age, leftOut] },
    { kind: 'date_order', columns: [3] },
  ],
});

export const loadedFile: FileInHand = file({
  name: 'contacts_log.csv',
  status: 'loaded',
  tables: ['contacts'],
  columns: [{ header: 'referral', use: field('contacts', 'referral_id'), values: ['R1', 'R2'] }],
  report: report('contacts_log.csv', {
    table: 'contacts',
    tables: ['contacts'],
    rowsRead: 6310,
    rowsLoaded: 6273,
    rowsLeftOut: 37,
    problems: [
      {
        file: 'contacts_log.csv',
        rule: 'required',
        action: 'row_left_out',
        column: 'referral',
        value: null,
        expected: '',
        rows: [55, 419, 1102, 2001, 2002],
        count: 37,
        isRest: false,
      },
    ],
  }),
});
