import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '#app/records/calendar-date.ts';
import { dateShape } from '#app/import/survey/date-shape.ts';
import { orderedDate } from '#app/import/convert/date-text.ts';
import type { DateOrder } from '#app/import/plan/column-use.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';

const thisYear = 2025;

test.each<[DateOrder, string, string | null]>([
  ['day_first', '03/04/2025', '2025-04-03'],
  ['month_first', '03/04/2025', '2025-03-04'],
  ['day_first', '25.12.2024 09:30', '2024-12-25'],
  ['month_first', '12/25/2024 9:30:00 AM', '2024-12-25'],
  ['month_first', '25/12/2024', null],
  ['day_first', '12/25/2024', null],
  ['day_first', '31/02/2025', null],
  ['month_first', '02/29/2024', '2024-02-29'],
  ['year_first', '20250401', '2025-04-01'],
  ['year_first', '2025/04/01', '2025-04-01'],
  ['year_first', '20251301', null],
  ['excel_serial', '45292', '2024-01-01'],
  ['excel_serial', '36526', '2000-01-01'],
  ['excel_serial', '45292.75', '2024-01-01'],
  ['day_first', '3/4/25', '2025-04-03'],
  ['day_first', '3/4/26', '2026-04-03'],
  ['day_first', '3/4/27', '1927-04-03'],
  ['month_first', '3/4/99', '1999-03-04'],
  ['day_first', 'Apr 3, 2025', '3 Apr 2025'],
  ['month_first', '2025-04-03', '2025-04-03'],
])('in a %s column %s is %s', (order, text, expected) => {
  expect(orderedDate(text, order, thisYear).text).toBe(expected);
});

/** What stands in cells of spreadsheets and online forms, with the day in London that each means. */
test.each<[DateOrder, string, string | null]>([
  ['day_first', '01-Jul-25', '2025-07-01'],
  ['day_first', '1 July 25', '2025-07-01'],
  ['day_first', 'Tue, 1 Jul 2025', '2025-07-01'],
  ['day_first', '1st July, 2025 9.30 am', '2025-07-01'],
  ['month_first', 'Tuesday, July 1, 2025 3:22 PM', '2025-07-01'],
  ['month_first', 'Jul-01-2025', '2025-07-01'],
  ['year_first', '2025/05/01 3:22:10 pm GMT+1', '2025-05-01'],
  ['year_first', '2025/05/01 11:30:00 pm GMT', '2025-05-02'],
  ['year_first', '2025-07-01T23:30:00Z', '2025-07-02'],
  ['year_first', '2025-07-01T00:30:00+05:30', '2025-06-30'],
  ['day_first', '01/07/2025 00:10 BST', '2025-07-01'],
  ['day_first', '01/07/2025 12:05 a.m.', '2025-07-01'],
  ['day_first', '01/07/2025 25:05', null],
  ['day_first', '11-Oct', null],
  ['day_first', '31-Jun-25', null],
])('in a %s column the date "%s" is %s', async (dateOrder, text, expected) => {
  const plan = planOf(
    {
      ref: field('contacts', 'referral_id'),
      date: field('contacts', 'contacted_on', { dateOrder }),
    },
    ['contacts'],
  );
  const run = await readByPlan(plan, [['R1', text]]);
  const [read] = columnsOf(run, 'contacts', 'contacted_on').flat();
  expect(typeof read === 'number' ? new Date(read).toISOString().slice(0, 10) : null).toBe(
    expected,
  );
});

test('what the survey of a file takes for a date is read as one', () => {
  const shaped = [
    '01-Jul-25',
    '1 July 2025',
    'Tue 1 Jul 2025 9:30',
    'July 1, 2025',
    '01/07/2025, 09:30',
    '01.07.25',
    '2025/07/01 3:22:10 pm GMT+1',
    '2025-07-01T10:00:00.123Z',
  ];
  for (const text of shaped) {
    const order = dateShape(text, false);
    const settled = order === 'month_first' || order === 'year_first' ? order : 'day_first';
    expect(order).not.toBe('none');
    expect(calendarDate(orderedDate(text, settled, thisYear).text ?? '')).toBe('2025-07-01');
  }
});

test('every day of two centuries is the same day in every order that can write it', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('1901-01-01'),
        max: new Date('2099-12-31'),
        noInvalidDate: true,
      }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        const serial = String(Math.floor(date.getTime() / 86_400_000) + 25_569);
        const read = (text: string, order: DateOrder) => orderedDate(text, order, thisYear).text;
        expect(read(`${day}/${month}/${year}`, 'day_first')).toBe(iso);
        expect(read(`${month}/${day}/${year}`, 'month_first')).toBe(iso);
        expect(read(`${year}${month}${day}`, 'year_first')).toBe(iso);
        expect(read(serial, 'excel_serial')).toBe(iso);
      },
    ),
  );
});

test('the order of a column holds for each of its dates, and an impossible one is left blank', async () => {
  const plan = planOf(
    {
      ref: field('contacts', 'referral_id'),
      date: field('contacts', 'contacted_on', { dateOrder: 'month_first' }),
    },
    ['contacts'],
  );
  const run = await readByPlan(plan, [
    ['R1', '03/04/2025'],
    ['R2', '25/12/2025'],
    ['R3', 'N/A'],
    ['R4', '3/4/25'],
  ]);
  expect(columnsOf(run, 'contacts', 'contacted_on').flat()).toEqual([
    Date.UTC(2025, 2, 4),
    null,
    null,
    Date.UTC(2025, 2, 4),
  ]);
  expect(run.report.problems).toMatchObject([
    { rule: 'not_a_date', action: 'value_left_out', rows: [3] },
    { rule: 'date_order_mixed', action: 'noted', column: 'date' },
    { rule: 'two_digit_year', action: 'noted', rows: [5] },
  ]);
});

test('an answer is read as a person has said, whatever the list says, and kept as given', async () => {
  const plan = planOf(
    {
      client: field('people', 'person_id'),
      sex: field('people', 'sex', {
        values: {
          W: { code: 'female' },
          M: { missing: 'not_known' },
          Girlish: { notMapped: true },
          constructor: { code: 'male' },
        },
      }),
    },
    ['people'],
  );
  const run = await readByPlan(plan, [
    ['P1', 'W'],
    ['P2', ' M '],
    ['P3', 'Girlish'],
    ['P4', 'toString'],
  ]);
  expect(columnsOf(run, 'people', 'sex', 'sex_as_given', 'sex_missing')).toEqual([
    ['female', 'W', null],
    [null, ' M ', 'not_known'],
    [null, 'Girlish', 'not_mapped'],
    [null, 'toString', 'not_mapped'],
  ]);
  expect(run.report.problems).toMatchObject([{ rule: 'not_in_list', value: 'toString' }]);
});

test('a decimal comma is one only where a comma does not stand between cells', async () => {
  const columns = {
    a: field('responses', 'assessment_id'),
    i: field('responses', 'item'),
    v: field('responses', 'value'),
  };
  const layout = { encoding: 'utf-8', delimiter: ';', headerRow: 1, headerRows: 1 } as const;
  const semicolons = planOf(columns, ['responses'], { layout });
  const run = await readByPlan(semicolons, 'a;i;v\nA1;raw;21,54\nA2;raw;1,234\nA3;raw;3.5\n');
  expect(columnsOf(run, 'responses', 'value').flat()).toEqual([21.54, 1234, 3.5]);
  const commas = await readByPlan(planOf(columns, ['responses']), [['A1', 'raw', '21,54']]);
  expect(columnsOf(commas, 'responses', 'value').flat()).toEqual([null]);
});

test('letters garbled by an earlier conversion are put right and told of', async () => {
  const plan = planOf(
    {
      ref: field('onward_referrals', 'referral_id'),
      service: field('onward_referrals', 'service'),
    },
    ['onward_referrals'],
  );
  const run = await readByPlan(plan, [
    ['R1', 'CafÃ© club'],
    ['R2', 'Arts &amp; crafts'],
  ]);
  expect(columnsOf(run, 'onward_referrals', 'service').flat()).toEqual([
    'Café club',
    'Arts & crafts',
  ]);
  expect(run.report.problems).toMatchObject([
    { rule: 'mojibake', action: 'noted', column: 'service', rows: [2] },
  ]);
});

test('an id that a spreadsheet has rounded is kept and told of, for the checks to judge', async () => {
  const plan = planOf({ client: field('people', 'person_id'), sex: field('people', 'sex') }, [
    'people',
  ]);
  const run = await readByPlan(plan, [['1.23E+11', 'F']]);
  expect(columnsOf(run, 'people', 'person_id')).toEqual([['1.23E+11']]);
  expect(run.report.problems).toMatchObject([
    { rule: 'damaged_id', action: 'noted', column: 'client', value: '1.23E+11' },
  ]);
});

test('a number that was hidden before we got the file is blank, never nought, and told of', async () => {
  const plan = planOf(
    {
      a: field('responses', 'assessment_id'),
      i: field('responses', 'item'),
      v: field('responses', 'value'),
    },
    ['responses'],
  );
  const run = await readByPlan(plan, [
    ['A1', 'raw', '[c]'],
    ['A2', 'raw', ''],
  ]);
  expect(columnsOf(run, 'responses', 'value').flat()).toEqual([null, null]);
  expect(run.report.problems).toMatchObject([
    { rule: 'suppressed_input', action: 'value_left_out', value: '[c]', rows: [2] },
  ]);
});

test('of several answers in a cell that can hold one the first is kept, unless the list knows the whole', async () => {
  const plan = planOf(
    {
      ref: field('contacts', 'referral_id'),
      date: field('contacts', 'contacted_on', { split: ';' }),
      means: field('contacts', 'means', { split: ';' }),
    },
    ['contacts'],
  );
  const run = await readByPlan(plan, [['R1', '01/04/2025; 08/04/2025', 'Telephone']]);
  expect(columnsOf(run, 'contacts', 'contacted_on')).toEqual([[Date.UTC(2025, 3, 1)]]);
  expect(run.report.problems).toMatchObject([
    { rule: 'several_answers', action: 'noted', value: '01/04/2025; 08/04/2025' },
  ]);
});

test('a constant fills every row', async () => {
  const plan = planOf(
    { ref: field('contacts', 'referral_id'), date: field('contacts', 'contacted_on') },
    ['contacts'],
    { constants: [{ table: 'contacts', field: 'attendance', text: 'Attended' }] },
  );
  const rows = Array.from({ length: 30 }, (_, index) => [`R${index}`, '16/04/2025']);
  const run = await readByPlan(plan, rows, { batchRows: 7 });
  expect(
    new Set(columnsOf(run, 'contacts', 'attendance', 'attendance_missing').map(String)),
  ).toEqual(new Set(['attended,']));
});

test('totals below the records are no records, and are told of', async () => {
  const plan = planOf(
    {
      ref: field('contacts', 'referral_id'),
      date: field('contacts', 'contacted_on'),
      minutes: field('contacts', 'minutes'),
    },
    ['contacts'],
  );
  const run = await readByPlan(
    plan,
    'ref,date,minutes\nR1,16/04/2025,30\nR2,17/04/2025,45\n\nTotal,,75\nGenerated by CRM on 01/05/2025,,\n',
  );
  expect(run.report).toMatchObject({ rowsRead: 2, rowsLoaded: 2 });
  expect(run.report.problems.map(({ rule, rows }) => [rule, rows])).toEqual([
    ['footer_row', [5]],
    ['footer_row', [6]],
  ]);
});

test('the words of a form stand for the numbers that the measure gives them', async () => {
  const { measureById } = await import('#app/measures/registry.ts');
  const swemwbs = measureById('swemwbs');
  if (swemwbs === undefined || swemwbs.items.confidence === 'not_found') throw new Error('none');
  const list = swemwbs.items.list.map((item) => ({
    ...item,
    answers: [{ value: 4, labels: ['Often'] }],
  }));
  const sitting = { measure: 'swemwbs', informant: 'self', occasion: 'first' } as const;
  const plan = planOf(
    {
      client: field('assessments', 'person_id'),
      q1: { kind: 'item', sitting, item: 'swemwbs_1', keying: 'raw' },
    },
    ['assessments', 'responses'],
  );
  const measures = [{ ...swemwbs, items: { ...swemwbs.items, list } }];
  const run = await readByPlan(plan, [['P1', 'OFTEN ']], { measures });
  expect(columnsOf(run, 'responses', 'value').flat()).toEqual([4]);
});
