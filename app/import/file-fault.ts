import { screenText } from '#app/identifiers/free-text/screen-text.ts';
import type { UnreadableFile } from './decode/unreadable-file.ts';
import type { Fault } from './problem-list.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { Proposal } from './recognise/proposal.ts';

const ofTheFile = { column: null, value: null } as const;

/** The problem that an unreadable file, or an unreadable rest of a file, is reported as. */
export function unreadableFault({ reason }: UnreadableFile, hasBegun: boolean): Fault {
  if (reason === 'workbook') {
    return {
      ...ofTheFile,
      rule: 'workbook_not_csv',
      action: 'file_left_out',
      expected: 'a CSV file',
    };
  }
  if (reason === 'unclosed_quote') return unclosedQuoteFault;
  const expected = reason === 'disk' ? 'a file that stays in its place' : 'text';
  return hasBegun
    ? { ...ofTheFile, rule: 'reading_stopped', action: 'noted', expected }
    : { ...ofTheFile, rule: 'unreadable_file', action: 'file_left_out', expected };
}

/** The last record opens a quotation mark that nothing closes, and has swallowed the rest of the file. */
export const unclosedQuoteFault: Fault = {
  ...ofTheFile,
  rule: 'unclosed_quote',
  action: 'row_left_out',
  expected: 'a closing quotation mark',
};

export const strayQuoteFault: Fault = {
  ...ofTheFile,
  rule: 'stray_quote',
  action: 'noted',
  expected: 'quotation marks inside a cell written twice',
};

export const mixedEncodingFault: Fault = {
  ...ofTheFile,
  rule: 'mixed_encoding',
  action: 'noted',
  expected: 'one encoding',
};

export const emptyFileFault: Fault = {
  ...ofTheFile,
  rule: 'empty_file',
  action: 'file_left_out',
  expected: 'a row of headers and rows of data',
};

export const noRowsFault: Fault = {
  ...ofTheFile,
  rule: 'no_rows',
  action: 'noted',
  expected: 'rows of data under the headers',
};

/** `value` names the table that the headers come nearest to, if any; `expected` the columns that it still needs. */
export function notRecognisedFault(nearest: Proposal['nearest']): Fault {
  const missing = nearest?.missing ?? [];
  return {
    rule: 'not_recognised',
    action: 'file_left_out',
    column: null,
    value: nearest !== null && missing.length > 0 ? tableNamed(nearest.table).label : null,
    expected: missing.join(', '),
  };
}

/** A line below the records, such as a total. It may say who made the report, so names in it are masked. */
export function footerFault(text: string): Fault {
  return {
    rule: 'footer_row',
    action: 'noted',
    column: null,
    value: screenText(text).text,
    expected: 'records and nothing else below the headers',
  };
}
