import { describe, expect, test } from 'vitest';
import { columnCounts } from '#app/routes/import/columns/column-counts.ts';
import { columnsInHand } from '#app/routes/import/columns/column-in-hand.ts';
import { columnsShown } from '#app/routes/import/columns/columns-shown.ts';
import { firstValues } from '#app/routes/import/columns/first-values.ts';
import { headerWords } from '#app/routes/import/columns/header-words.ts';
import { cellsToShow } from '#app/routes/import/selected/cells-to-show.ts';
import { birthDates, field, file, nhsNumbers, notRecognised, type TestColumn } from './in-hand.ts';

const nhsNumber: TestColumn = {
  header: 'nhs_no',
  use: { kind: 'undecided', identifier: 'nhs_number' },
  finding: nhsNumbers,
  values: ['943 476 5919', '943 476 5870'],
};
const sendColumn: TestColumn = {
  header: 'send',
  use: field('people', 'disability'),
  sureness: 'unsure',
};
const plain: TestColumn = { header: 'person_ref', use: field('people', 'person_id') };
const odd: TestColumn = { header: 'shoe_size', use: notRecognised };
const question = { kind: 'identifier', column: 0, options: [] } as const;

const never = () => false;
const inHand = (columns: readonly TestColumn[], isConfirmed: () => boolean = never) =>
  columnsInHand(
    file({ name: 'a.csv', status: 'to_decide', columns, questions: [question] }),
    isConfirmed,
  );

describe('columns', () => {
  test('are counted by how they stand, and what is none is not said', () => {
    expect(columnCounts(inHand([nhsNumber, sendColumn, plain, odd]))).toEqual([
      '1 matched',
      '1 to decide on',
      '1 unsure',
      '1 left out',
    ]);
    expect(columnCounts(inHand([nhsNumber]))).toEqual(['1 to decide on']);
  });

  test('are no longer unsure once somebody has said that the guess is right', () => {
    const standings = inHand([nhsNumber, sendColumn], () => true).map((column) => column.standing);
    expect(standings).toEqual(['decide', 'matched']);
  });

  test('are no longer unsure once somebody has chosen otherwise', () => {
    const chosen = file({ name: 'a.csv', status: 'ready', columns: [sendColumn] });
    const plan = chosen.plan && {
      ...chosen.plan,
      columns: [{ index: 0, header: 'send', use: field('people', 'send') }],
    };
    const [column] = columnsInHand({ ...chosen, plan }, never);
    expect(column).toMatchObject({ standing: 'matched', isChosen: true });
  });

  test('that want a look are among the first shown, wherever they stand in the file', () => {
    const many = [nhsNumber, ...Array.from({ length: 30 }, () => plain), sendColumn];
    const shown = columnsShown(inHand(many), 'first');
    expect(shown).toHaveLength(12);
    expect(shown.at(-1)?.survey.header).toBe('send');
    expect(columnsShown(inHand(many), 'to_check').map(({ survey }) => survey.header)).toEqual([
      'nhs_no',
      'send',
    ]);
    expect(columnsShown(inHand(many), 'all')).toHaveLength(32);
  });

  test('without a heading are named by their place', () => {
    expect(headerWords({ header: '', index: 3 })).toBe('(no heading, column 4)');
  });
});

describe('first values', () => {
  const valuesOf = (column: TestColumn) => {
    const [first] = inHand([column]);
    return first && firstValues(first.survey, first.use);
  };

  test('of an NHS number are masked', () => {
    expect(valuesOf(nhsNumber)).toEqual({
      kind: 'values',
      texts: ['••• ••• 5919', '••• ••• 5870'],
      isMasked: true,
    });
  });

  test('of a date of birth show the year alone', () => {
    const dob: TestColumn = {
      header: 'dob',
      use: { kind: 'undecided', identifier: 'date_of_birth' },
      finding: birthDates,
      values: ['14/03/2010'],
    };
    expect(valuesOf(dob)).toMatchObject({ texts: ['••/••/2010'] });
  });

  test('of free text are never shown, whether it was found or chosen', () => {
    const hidden = { kind: 'hidden', words: 'Free text, not shown' };
    const comment = { header: 'comment', values: ['Sam was late again'] };
    expect(valuesOf({ ...comment, use: field('feedback', 'comment') })).toEqual(hidden);
    expect(
      valuesOf({
        ...comment,
        use: notRecognised,
        finding: {
          kind: 'free_text',
          mustDecide: true,
          matching: 1,
          filled: 1,
          evidence: ['words'],
        },
      }),
    ).toEqual(hidden);
  });

  test('that are long are cut', () => {
    const texts = valuesOf({ ...plain, values: ['x'.repeat(80)] });
    expect(texts).toMatchObject({ texts: [`${'x'.repeat(25)}…`] });
  });
});

describe('the first rows of a file', () => {
  const survey = file({ name: 'a.csv', status: 'to_decide', columns: [nhsNumber, plain] }).survey;

  test('keep their headings and cover what must be decided', () => {
    expect(survey && cellsToShow(survey, ['nhs_no', 'person_ref'], 1)).toEqual([
      'nhs_no',
      'person_ref',
    ]);
    expect(survey && cellsToShow(survey, ['9434765919', 'HYL-1'], 2)).toEqual(['•••', 'HYL-1']);
  });

  test('cover an address that gives itself away in a column that was not suspected', () => {
    expect(survey && cellsToShow(survey, ['', 'sam@example.org'], 2)).toEqual(['', '•••']);
  });
});
