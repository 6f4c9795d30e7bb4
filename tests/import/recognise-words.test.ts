import { expect, test } from 'vitest';
import { headerWords } from '#app/import/recognise/header-words.ts';
import { reasonWords } from '#app/import/recognise/reason-words.ts';
import { scoreHeaders } from '#app/import/recognise/score-headers.ts';
import { wordsForUse } from '#app/import/recognise/words-for-use.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';

test.each([
  ['UniqServReqID', ['uniq', 'serv', 'req', 'id']],
  ['sdq_p_07', ['sdq', 'p', '07']],
  ['SWEMWBS Q3 pre', ['swemwbs', 'q3', 'pre']],
  ['Young person’s age (2)', ['young', 'person', 'age']],
  ['1st_appt', ['1st', 'appt']],
  ['IMDDecile', ['imd', 'decile']],
])('the words of %s', (header, words) => {
  expect(headerWords(header)).toEqual(words);
});

function score(row: string): number {
  return scoreHeaders(row.split('|'), tables, measureDefinitions());
}

test('a row of headers counts for more than a row of answers', () => {
  expect(score('Unique ID|Trans|EHCP|LAC|SEND|Gender|YOT')).toBeGreaterThan(
    score('U1001|N|Y|No|N|F|N'),
  );
  expect(score('P1|White British|Female|N|N|N')).toBe(0);
  expect(score('SWEMWBS Q1 T1|SWEMWBS Q2 T1|goal1_start')).toBe(3);
});

test.each([
  [{ kind: 'field', table: 'referrals', field: 'referred_on' }, 'Date referred'],
  [
    {
      kind: 'item',
      sitting: { measure: 'swemwbs', informant: 'self', occasion: 'first' },
      item: 'swemwbs_3',
      keying: 'raw',
    },
    'SWEMWBS question 3, first',
  ],
  [
    {
      kind: 'score',
      sitting: { measure: 'swemwbs', informant: 'self', occasion: 'last' },
      scale: 'metric',
      level: 'converted_score',
    },
    'SWEMWBS metric score, last',
  ],
  [
    {
      kind: 'score',
      sitting: { measure: 'sdq', informant: null, occasion: null },
      scale: 'total',
      level: 'raw_score',
    },
    'SDQ total difficulties',
  ],
  [{ kind: 'goal', goal: 1, part: 'rating', occasion: 'last' }, 'Goal 1 rating, last'],
  [{ kind: 'undecided', identifier: 'nhs_number' }, 'NHS number'],
  [{ kind: 'left_out', why: 'not_needed' }, 'Leave out'],
] as const)('what a column is read as is said in a few words', (use, words) => {
  expect(wordsForUse(use)).toBe(words);
});

test('nearly all is never said to be all', () => {
  expect(reasonWords({ kind: 'values_are_dates', share: 0.999 })).toBe('99% of values are dates');
  expect(reasonWords({ kind: 'values_in_list', matched: 5, distinct: 7, list: 'Sex' })).toBe(
    '5 of 7 values are in the list “Sex”',
  );
});
