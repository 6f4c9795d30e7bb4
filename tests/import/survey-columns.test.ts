import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnDates } from '#app/import/survey/column-dates.ts';
import { surveyOf } from './survey-of.ts';

const dates = (header: string, ...texts: readonly string[]) =>
  columnDates(header, new Map(texts.map((text) => [text, 1])));

test('a day above 12 proves which way round the dates of its column are', () => {
  expect(dates('x', '01/04/2025', '13/04/2025')).toBe('day_first');
  expect(dates('x', '04/01/2025', '04/13/2025')).toBe('month_first');
  expect(dates('x', '1-4-25', '13-4-25')).toBe('day_first');
  expect(dates('x', '10/9/2024 11:02', '10/19/2024 9:40')).toBe('month_first');
});

test('dates that could be either way round are undecided, and dates of both ways are mixed', () => {
  expect(dates('x', '01/04/2025', '02/04/2025')).toBe('undecided');
  expect(dates('x', '13/04/2025', '04/13/2025', '01/02/2025')).toBe('mixed');
});

test('a date that reads the same both ways needs no decision', () => {
  expect(dates('x', '05/05/2025', '11/11/2024')).toBe('day_first');
});

test('an impossible date proves nothing', () => {
  expect(dates('x', '45/13/2025', '01/04/2025', '02/04/2025')).toBe('undecided');
  expect(dates('x', '14/14/2025', '01/04/2025', '02/04/2025')).toBe('undecided');
});

test('dates with the year first or the month in words are not in doubt', () => {
  expect(dates('x', '2025-04-01', '2025/4/2')).toBe('year_first');
  expect(dates('x', '2025-06-30T23:00:00Z', '2024/05/01 3:22:10 pm GMT+1')).toBe('year_first');
  expect(dates('x', '3 Apr 2025', '03-Apr-25')).toBe('day_first');
  expect(dates('x', 'Tuesday, 1st April 2025')).toBe('day_first');
  expect(dates('x', 'Apr 3, 2025')).toBe('month_first');
});

test('words among the dates do not hide them, but a column of words is no dates', () => {
  expect(dates('x', '13/04/2025', '01/04/2025', 'not known')).toBe('day_first');
  expect(dates('x', '13/04/2025', 'a', 'b')).toBeNull();
  expect(columnDates('x', new Map())).toBeNull();
});

test('several dates in one cell are dates', () => {
  expect(dates('x', '01/04/2025; 13/04/2025', '02/04/2025')).toBe('day_first');
  expect(dates('x', '01/04/2025, see note', 'none')).toBeNull();
});

test('day numbers of a spreadsheet are dates only under a header that says date', () => {
  expect(dates('Date of referral', '45292', '45400')).toBe('excel_serial');
  expect(dates('Case number', '45292', '45400')).toBeNull();
  expect(dates('Date of referral', '45292', 'x')).toBeNull();
  expect(dates('referred_on', '20250401', '20250413')).toBe('year_first');
});

test('an age band that a spreadsheet made a date is no date', () => {
  expect(dates('Age band', '05-Oct', '15-Nov', 'Nov-15')).toBeNull();
});

test('any column of real days written one way is never taken for the other', () => {
  const day = fc.date({
    min: new Date('2015-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      (days, isDayFirst) => {
        const texts = days.map((each) => {
          const [year, month, date] = each.toISOString().slice(0, 10).split('-');
          return isDayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
        });
        const found = dates('x', ...texts);
        const sameBothWays = texts.every((text) => text.slice(0, 2) === text.slice(3, 5));
        const right = isDayFirst || sameBothWays ? 'day_first' : 'month_first';
        expect([right, 'undecided']).toContain(found);
      },
    ),
  );
});

test('the texts of a column are counted, the most frequent first, without odd spaces', async () => {
  const { survey } = await surveyOf(
    'id,sex\n1,Female\n2, Female \n3,Male\n4,\n5,"=""Male"""\n6,Female\u00a0\n',
  );
  expect(survey.columns[1]).toEqual({
    index: 1,
    header: 'sex',
    filled: 5,
    blank: 1,
    values: [
      ['Female', 3],
      ['Male', 2],
    ],
    distinct: 2,
    dates: null,
    finding: null,
  });
});

test('entities and spoilt letters are put right in what is counted', async () => {
  const { survey } = await surveyOf('id,x\n1,White &amp; Asian\n2,White & Asian\n3,ZoÃ«\n');
  expect(survey.columns[1]?.values).toEqual([
    ['White & Asian', 2],
    ['Zoë', 1],
  ]);
});

test('the list of texts is cut, and the number of them told', async () => {
  const lines = Array.from({ length: 700 }, (_, index) => `${index},x`).join('\n');
  const { survey } = await surveyOf(`id,y\n${lines}\n`);
  expect(survey.columns[0]).toMatchObject({ distinct: 700, filled: 700 });
  expect(survey.columns[0]?.values).toHaveLength(500);
});

test('each column is asked about once, with all its texts', async () => {
  const asked: string[] = [];
  await surveyOf('id,email\n1,a@example.org\n2,\n', {
    findIdentifier: ({ header, values, blank }) => {
      asked.push(`${header} ${values.size} ${blank}`);
      return null;
    },
  });
  expect(asked).toEqual(['id 2 0', 'email 1 1']);
});

test('dates of birth are judged against the other dates of the file', async () => {
  const references: Record<string, readonly string[]> = {};
  await surveyOf(
    'id,seen,when,dob\n1,04/13/2025,2 May 2025,01/02/2010\n2,05/01/2025,,03/02/2011\n',
    {
      findIdentifier: ({ header }, { referenceDates }) => {
        references[header] = referenceDates;
        return null;
      },
    },
  );
  expect(references.dob).toEqual(['2025-04-13', '2025-05-01', '2025-05-02']);
  expect(references.seen).toEqual(['2025-05-02']);
});
