import { describe, expect, test } from 'vitest';
import { possibleAnswers } from '#app/routes/import/files/answers.ts';
import { fileTitle } from '#app/routes/import/files/file-title.ts';
import { tablesInView } from '#app/routes/import/files/planned-tables.ts';
import { sizeWords } from '#app/routes/import/files/size-words.ts';
import { statusWords } from '#app/routes/import/files/status-words.ts';
import { undoWords } from '#app/routes/import/files/undo-words.ts';
import { inSentence } from '#app/routes/import/finish/in-sentence.ts';
import { reasonsAtReading, reasonWordsOf } from '#app/routes/import/finish/reasons.ts';
import { driftWords } from '#app/routes/import/recipes/drift-words.ts';
import { datesInWords, layoutWords } from '#app/routes/import/selected/layout-words.ts';
import { firstState } from '#app/workspace/empty-project.ts';
import type { TableName } from '#app/records/table.ts';
import { file, report, state } from './in-hand.ts';

const planned = (status: 'to_decide' | 'left_out', ...tables: readonly TableName[]) =>
  file({ name: `${tables.join('-')}.csv`, status, tables });

function stateOf(title: string, files: Parameters<typeof state>[0], tables = {}) {
  const project = { ...firstState.project, tables };
  return possibleAnswers(tablesInView(state(files, { project }))).find(
    (answer) => answer.title === title,
  );
}

describe('what the files let a reader answer', () => {
  const scores = planned('to_decide', 'referrals', 'assessments', 'responses');

  test('counts files that are not yet loaded, and says so', () => {
    expect(stateOf('Outcomes', [scores])?.state).toBe('planned');
  });

  test('does not count files that are left out', () => {
    const out = planned('left_out', 'referrals', 'assessments', 'responses');
    expect(stateOf('Outcomes', [out])).toMatchObject({
      state: 'needs_files',
      missing: ['Referrals', 'Outcome assessments', 'Answers and scores'],
    });
  });

  test('needs no measure where personal goals are in', () => {
    expect(stateOf('Outcomes', [], { goals: 4 })).toMatchObject({ state: 'ready', missing: [] });
    expect(stateOf('Outcomes', [planned('to_decide', 'goals')])?.state).toBe('planned');
  });

  test('is ready once the rows are in', () => {
    const tables = { referrals: 3, assessments: 2, responses: 14 };
    expect(stateOf('Outcomes', [], tables)?.state).toBe('ready');
  });
});

describe('a file in the list', () => {
  test('is called by what it holds', () => {
    expect(fileTitle(planned('to_decide', 'referrals'))).toBe('Referrals');
    expect(fileTitle(planned('to_decide', 'people', 'referrals'))).toBe('People and referrals');
    expect(fileTitle(planned('to_decide', 'people', 'referrals', 'contacts'))).toBe(
      'People and 2 more tables',
    );
    expect(fileTitle(planned('to_decide', 'assessments', 'responses'))).toBe('Outcome scores');
    expect(fileTitle(planned('to_decide', 'people', 'goals', 'goal_ratings'))).toBe(
      'People and personal goals',
    );
    expect(fileTitle(file({ name: 'x.csv', status: 'not_recognised', tables: [] }))).toBe(
      'Not recognised',
    );
  });

  test('says its rows and columns, and that there are more where only its beginning was read', () => {
    const small = file({ name: 'a.csv', status: 'ready' });
    expect(sizeWords(small)).toBe('1,284 rows, 0 columns');
    const survey = small.survey && { ...small.survey, isWhole: false, rowsLookedAt: 10_000 };
    expect(sizeWords({ ...small, survey })).toBe('Over 10,000 rows, 0 columns');
    expect(sizeWords(file({ name: 'a.csv', status: 'waiting' }))).toBe('412 kB');
  });

  test('says how many rows of it were left out', () => {
    const loaded = file({
      name: 'a.csv',
      status: 'loaded',
      report: report('a.csv', { rowsLeftOut: 1 }),
    });
    expect(statusWords(loaded)).toEqual({ tone: 'look', words: 'Loaded, 1 row left out' });
  });
});

test.each([
  ['added', ['referrals.csv'], 'referrals.csv added'],
  ['added', ['a.csv', 'b.csv'], '2 files added'],
  ['replaced', ['a.csv'], 'a.csv replaced'],
  ['removed', ['a.csv'], 'a.csv taken off the list'],
  ['match_changed', ['a.csv'], 'change to a.csv'],
  ['recipe_used', ['a.csv', 'b.csv'], 'matching used for 2 files'],
] as const)('undo of %s names %j', (what, files, words) => {
  expect(undoWords({ what, files })).toBe(words);
});

test('how a file was read is said in one sentence', () => {
  const layout = { encoding: 'windows-1252', delimiter: ';', headerRow: 3, headerRows: 2 } as const;
  expect(layoutWords(layout)).toBe(
    'Windows-1252, cells separated by semicolons, headings in rows 3 to 4, joined',
  );
  expect(datesInWords(['day_first', null, 'day_first'])).toBe('dates day first');
  expect(datesInWords(['day_first', 'month_first'])).toBe('dates in several orders');
  expect(datesInWords([null])).toBe('dates to be decided');
  expect(datesInWords([])).toBeNull();
});

test('a drift is told kind by kind', () => {
  expect(
    driftWords({
      added: ['Region'],
      gone: ['Ward', 'Team'],
      renamed: [{ from: 'ref_dt', to: 'ref_date' }],
      newValues: [{ header: 'source', texts: ['YOT'] }],
    }),
  ).toEqual([
    'Renamed: “ref_dt” is now “ref_date”. Read as before.',
    'New columns: “Region”. Check how we read them.',
    'No longer there: “Ward” and “Team”.',
    'New values in “source”: “YOT”. Not mapped until you say.',
  ]);
});

describe('what is in', () => {
  const project = {
    ...firstState.project,
    tables: { referrals: 1204 },
    people: 1190,
    referredFrom: '2025-04-03',
    referredTo: '2026-03-31',
  };

  test('is said with its young people, its span and its pairs', () => {
    expect(inSentence(project, 611)).toBe(
      '1,204 referrals of 1,190 young people, referred from 3 April 2025 to 31 March 2026. 611 of them have a first and a last score.',
    );
  });

  test('says when nobody has two scores, and nothing while that is being counted', () => {
    expect(inSentence(project, 0)).toMatch(/Nobody has a first and a last score yet\.$/);
    expect(inSentence(project, null)).toMatch(/2026\.$/);
  });

  test('adds the rows left out of a file by reason, most first', () => {
    const required = {
      file: 'a.csv',
      rule: 'required',
      action: 'row_left_out',
      expected: '',
      isRest: false,
    } as const;
    const reasons = reasonsAtReading(
      report('a.csv', {
        problems: [
          { ...required, column: 'ref_id', value: null, rows: [2, 3], count: 2 },
          { ...required, column: 'person', value: null, rows: [5], count: 1 },
          { ...required, column: 'ref_id', value: 'N/A', rows: [9, 10], count: 2 },
        ],
      }),
    );
    expect(reasons.map(({ rows }) => rows)).toEqual([4, 1]);
    expect(reasons.map(reasonWordsOf)[0]).toBe(
      '4 rows: “ref_id”: empty, and a row cannot be used without it',
    );
  });

  test('a reason quotes the heading as it stands in the file, and no value', () => {
    const [reason] = reasonsAtReading(
      report('a.csv', {
        problems: [
          {
            file: 'a.csv',
            rule: 'damaged_snomed',
            action: 'row_left_out',
            expected: '',
            isRest: false,
            column: 'CodedAssToolType',
            value: '9.58281E+14',
            rows: [9],
            count: 1,
          },
        ],
      }),
    );
    expect(reason && reasonWordsOf(reason)).toBe(
      '1 row: “CodedAssToolType”: a SNOMED code that a spreadsheet has rounded',
    );
  });
});
