import type { AnswerValue } from '#app/explore/output-check/answer.ts';
import type { EarlierExport } from '#app/explore/output-check/earlier-export.ts';
import type { Rule } from '#app/explore/output-check/finding.ts';
import type { ColumnRole, Known, LargestParts } from '#app/explore/output-check/known.ts';

/** Where a rule is published. */
export const sources = {
  hes: 'NHS England, HES since September 2018: counts 1 to 7 hidden, 0 shown, others to the nearest 5; means of fewer than 8 hidden',
  mhsds:
    'NHS England, MHSDS monthly statistics: counts under 5, 0 included, hidden; others to the nearest 5',
  opensafely:
    'OpenSAFELY, statistical disclosure control: counts of 7 or fewer redacted, then rounded to 5',
  midpoint: 'OpenSAFELY, midpoint 6 rounding: ceil(x/6)*6-3, 0 stays 0',
  acro: 'ACRO 1.0.1: n,k rule 2 and 0.90; p-ratio 0.10; minima and maxima are disclosive',
  ukhsaHandbook:
    'SDAP Handbook on Statistical Disclosure Control for Outputs: minima, maxima and percentiles; class disclosure; differencing; residuals',
  product: 'Product default: a share needs 10 behind it, a mean 8; 0% and 100% need review',
} as const;

export interface Case {
  readonly name: string;
  readonly source: keyof typeof sources;
  readonly columns: Readonly<Record<string, ColumnRole>>;
  readonly rows: readonly (readonly AnswerValue[])[];
  /** The rules that must speak, and no others; empty: safe. */
  readonly expected: readonly Rule[];
  readonly policy?: 'default' | 'mhsds' | 'hes' | 'opensafely' | 'opensafely_midpoint6';
  readonly functions?: readonly string[];
  readonly of?: Known['rows'];
  readonly base?: string | null;
  readonly parts?: Readonly<Record<string, readonly LargestParts[]>>;
  readonly rounded?: readonly string[];
  readonly earlier?: EarlierExport['counts'];
}

const g = { group: 'label', n: 'count' } as const;
const mean = { ...g, mean_age: 'statistic' } as const;
const pct = { ...g, took_up_pct: 'statistic' } as const;
const two = { ...g, took_up: 'count' } as const;

function counts(...n: readonly number[]): (readonly AnswerValue[])[] {
  return n.map((each, at) => [`Group ${String.fromCharCode(65 + at)}`, each]);
}

export const cases: readonly Case[] = [
  // Counts, the default rule: 1 to 7 hidden, others to the nearest 5.
  {
    name: 'counts of 10 and more, already multiples of 5',
    source: 'hes',
    columns: g,
    rows: counts(10, 25, 100),
    expected: [],
  },
  {
    name: 'a count of 0 is shown',
    source: 'hes',
    columns: g,
    rows: counts(0, 25, 100),
    expected: [],
  },
  {
    name: 'a count of 1',
    source: 'hes',
    columns: g,
    rows: counts(1, 10, 25),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'a count of 7, the last that is hidden',
    source: 'hes',
    columns: g,
    rows: counts(7, 10, 25),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'a count of 8 is only rounded',
    source: 'hes',
    columns: g,
    rows: counts(8, 10, 25),
    expected: ['not_rounded'],
  },
  {
    name: 'exact counts over the threshold',
    source: 'opensafely',
    columns: g,
    rows: counts(23, 41, 102),
    expected: ['not_rounded'],
  },
  {
    name: 'two small counts, together more than 7',
    source: 'opensafely',
    columns: g,
    rows: counts(5, 5, 100),
    expected: ['small_count'],
  },
  {
    name: 'two small counts, together no more than 7',
    source: 'ukhsaHandbook',
    columns: g,
    rows: counts(2, 3, 100),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'two small counts of exactly 7 together',
    source: 'ukhsaHandbook',
    columns: g,
    rows: counts(2, 5, 100),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'two small counts of 8 together',
    source: 'ukhsaHandbook',
    columns: g,
    rows: counts(3, 5, 100),
    expected: ['small_count', 'not_rounded'],
  },
  {
    name: 'a single small number by itself has no other to give it away',
    source: 'hes',
    columns: { n: 'count' },
    rows: [[5]],
    expected: ['small_count'],
  },
  {
    name: 'one total over the threshold',
    source: 'hes',
    columns: { n: 'count' },
    rows: [[1035]],
    expected: [],
  },
  {
    name: 'an exact total',
    source: 'hes',
    columns: { n: 'count' },
    rows: [[1036]],
    expected: ['not_rounded'],
  },
  { name: 'no rows at all', source: 'product', columns: g, rows: [], expected: [] },
  // Other published rules.
  {
    name: 'MHSDS hides 4',
    source: 'mhsds',
    policy: 'mhsds',
    columns: g,
    rows: counts(4, 10, 25),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'MHSDS shows 5',
    source: 'mhsds',
    policy: 'mhsds',
    columns: g,
    rows: counts(5, 10, 25),
    expected: [],
  },
  {
    name: 'MHSDS hides 0',
    source: 'mhsds',
    policy: 'mhsds',
    columns: g,
    rows: counts(0, 10, 25),
    expected: ['small_count', 'could_be_worked_out'],
  },
  {
    name: 'MHSDS rounds 6',
    source: 'mhsds',
    policy: 'mhsds',
    columns: g,
    rows: counts(6, 10, 25),
    expected: ['not_rounded'],
  },
  {
    name: 'HES hides 7',
    source: 'hes',
    policy: 'hes',
    columns: g,
    rows: counts(7, 10, 25),
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  {
    name: 'HES shows 0',
    source: 'hes',
    policy: 'hes',
    columns: g,
    rows: counts(0, 10),
    expected: [],
  },
  {
    name: 'OpenSAFELY redacts 6',
    source: 'opensafely',
    policy: 'opensafely',
    columns: g,
    rows: counts(6, 6, 30),
    expected: ['small_count', 'not_rounded'],
  },
  {
    name: 'midpoint 6 hides nothing: 3, 9 and 15 are midpoints',
    source: 'midpoint',
    policy: 'opensafely_midpoint6',
    columns: g,
    rows: counts(3, 9, 15),
    expected: [],
  },
  {
    name: 'midpoint 6 rounds 4',
    source: 'midpoint',
    policy: 'opensafely_midpoint6',
    columns: g,
    rows: counts(4, 9, 15),
    expected: ['not_rounded'],
  },
  {
    name: 'midpoint 6 leaves 0',
    source: 'midpoint',
    policy: 'opensafely_midpoint6',
    columns: g,
    rows: counts(0, 9, 15),
    expected: [],
  },
  // What is left over in a row.
  {
    name: '20 of 25 took up: 5 did not',
    source: 'ukhsaHandbook',
    columns: two,
    rows: [
      ['A', 25, 20],
      ['B', 50, 20],
    ],
    expected: ['few_left_over'],
  },
  {
    name: '15 of 25 took up: 10 did not',
    source: 'ukhsaHandbook',
    columns: two,
    rows: [
      ['A', 25, 15],
      ['B', 50, 20],
    ],
    expected: [],
  },
  {
    name: 'all 25 of 25 leaves nobody over',
    source: 'ukhsaHandbook',
    columns: two,
    rows: [
      ['A', 25, 25],
      ['B', 50, 20],
    ],
    expected: [],
  },
  {
    name: 'nobody of 25',
    source: 'ukhsaHandbook',
    columns: two,
    rows: [
      ['A', 25, 0],
      ['B', 50, 20],
    ],
    expected: [],
  },
  {
    name: '24 of 25: 1 left over, and exact',
    source: 'ukhsaHandbook',
    columns: two,
    rows: [
      ['A', 25, 24],
      ['B', 50, 20],
    ],
    expected: ['few_left_over', 'not_rounded'],
  },
  {
    name: 'left over from a base that was rounded is not to be told',
    source: 'hes',
    columns: two,
    rows: [
      ['A', 25, 20],
      ['B', 50, 20],
    ],
    rounded: ['n', 'took_up'],
    expected: [],
  },
  {
    name: 'a small part of a large base',
    source: 'hes',
    columns: two,
    rows: [
      ['A', 25, 3],
      ['B', 50, 20],
    ],
    expected: ['small_count', 'could_be_worked_out', 'not_rounded'],
  },
  // Means, medians and shares.
  {
    name: 'a mean of 8',
    source: 'hes',
    columns: mean,
    rows: [
      ['A', 8, 14.5],
      ['B', 25, 13.1],
    ],
    rounded: ['n'],
    expected: [],
  },
  {
    name: 'a mean of 7',
    source: 'hes',
    columns: mean,
    rows: [
      ['A', 7, 14.5],
      ['B', 10, 13.1],
    ],
    rounded: ['n'],
    expected: ['small_count', 'could_be_worked_out', 'small_base'],
  },
  {
    name: 'a mean of 1 is that one’s value',
    source: 'acro',
    columns: mean,
    rows: [
      ['A', 1, 14],
      ['B', 10, 13.1],
    ],
    rounded: ['n'],
    expected: ['small_count', 'could_be_worked_out', 'small_base'],
  },
  {
    name: 'a mean with all its digits',
    source: 'ukhsaHandbook',
    columns: mean,
    rows: [
      ['A', 20, 14.516129],
      ['B', 25, 13.1],
    ],
    expected: ['too_exact'],
  },
  {
    name: 'a mean that is unknown for a group',
    source: 'product',
    columns: mean,
    rows: [
      ['A', 20, null],
      ['B', 25, 13.1],
    ],
    expected: [],
  },
  {
    name: 'a share of 10',
    source: 'product',
    columns: { ...pct },
    rows: [
      ['A', 20, 50],
      ['B', 25, 40],
    ],
    expected: [],
  },
  {
    name: 'a share with a denominator of 9',
    source: 'product',
    columns: pct,
    rows: [
      ['A', 9, 50],
      ['B', 25, 40],
    ],
    rounded: ['n'],
    expected: ['small_base'],
  },
  {
    name: 'a share with a denominator of 10 and a small numerator',
    source: 'product',
    columns: pct,
    rows: [
      ['A', 10, 50],
      ['B', 25, 40],
    ],
    expected: ['small_share'],
  },
  {
    name: 'a share of 20% of 25: 5 young people',
    source: 'hes',
    columns: pct,
    rows: [
      ['A', 25, 20],
      ['B', 50, 40],
    ],
    expected: ['small_share'],
  },
  {
    name: 'a share of 80% of 25: the other 5',
    source: 'hes',
    columns: pct,
    rows: [
      ['A', 25, 80],
      ['B', 50, 40],
    ],
    expected: ['small_share'],
  },
  {
    name: 'a share of 32% of 25: 8 young people',
    source: 'hes',
    columns: pct,
    rows: [
      ['A', 25, 32],
      ['B', 50, 40],
    ],
    expected: [],
  },
  {
    name: 'a share of 100%',
    source: 'product',
    columns: pct,
    rows: [
      ['A', 25, 100],
      ['B', 50, 40],
    ],
    expected: ['everyone_or_nobody'],
  },
  {
    name: 'a share of 0%',
    source: 'product',
    columns: pct,
    rows: [
      ['A', 25, 0],
      ['B', 50, 40],
    ],
    expected: ['everyone_or_nobody'],
  },
  {
    name: 'a share from 0 to 1',
    source: 'product',
    columns: { ...g, share: 'statistic' },
    rows: [
      ['A', 50, 0.5],
      ['B', 50, 0.1],
    ],
    expected: ['small_share'],
  },
  {
    name: 'a share with decimals',
    source: 'ukhsaHandbook',
    columns: pct,
    rows: [
      ['A', 50, 42.857],
      ['B', 50, 40],
    ],
    expected: ['too_exact'],
  },
  {
    name: 'a mean without a count column',
    source: 'acro',
    columns: { group: 'label', mean_age: 'statistic' },
    rows: [['A', 14.5]],
    expected: ['no_count_column'],
  },
  // One person’s value.
  {
    name: 'a maximum',
    source: 'acro',
    columns: { ...g, oldest: 'statistic' },
    rows: [
      ['A', 20, 17],
      ['B', 25, 16],
    ],
    functions: ['count_star', 'max'],
    expected: ['one_persons_value'],
  },
  {
    name: 'a minimum',
    source: 'acro',
    columns: { ...g, youngest: 'statistic' },
    rows: [
      ['A', 20, 7],
      ['B', 25, 6],
    ],
    functions: ['count_star', 'min'],
    expected: ['one_persons_value'],
  },
  {
    name: 'a 95th percentile',
    source: 'ukhsaHandbook',
    columns: { ...g, p95: 'statistic' },
    rows: [
      ['A', 20, 70],
      ['B', 25, 60],
    ],
    functions: ['count_star', 'quantile_cont'],
    expected: ['one_persons_value'],
  },
  {
    name: 'the first day of a group',
    source: 'acro',
    columns: { ...g, since: 'day' },
    rows: [
      ['A', 20, '2025-04-17'],
      ['B', 25, '2025-05-02'],
    ],
    functions: ['count_star', 'min'],
    expected: ['one_persons_value'],
  },
  {
    name: 'anybody’s value',
    source: 'acro',
    columns: { ...g, some: 'statistic' },
    rows: [['A', 20, 17]],
    functions: ['count', 'any_value'],
    expected: ['one_persons_value'],
  },
  {
    name: 'a list of values',
    source: 'acro',
    columns: { ...g, all: 'label' },
    rows: [['A', 20, '[12, 13, 17]']],
    functions: ['count', 'list'],
    expected: ['one_persons_value'],
  },
  {
    name: 'a median of 20',
    source: 'hes',
    columns: { ...g, median_days: 'statistic' },
    rows: [
      ['A', 20, 18],
      ['B', 25, 21],
    ],
    functions: ['count_star', 'median'],
    expected: [],
  },
  {
    name: 'a median of 5',
    source: 'hes',
    columns: { ...g, median_days: 'statistic' },
    rows: [
      ['A', 5, 18],
      ['B', 5, 21],
    ],
    functions: ['count_star', 'median'],
    expected: ['small_count', 'small_base'],
  },
  {
    name: 'a maximum within another step is not an answer',
    source: 'product',
    columns: mean,
    rows: [['A', 20, 14.5]],
    functions: ['count_star', 'avg'],
    expected: [],
  },
  // Person-level rows, pseudonyms, days, listings.
  {
    name: 'a row a young person',
    source: 'ukhsaHandbook',
    columns: { person_id: 'pseudonym', age: 'statistic' },
    rows: [['K7QX-03BD-9M2T', 14]],
    of: 'people',
    expected: ['person_level_rows', 'pseudonym'],
  },
  {
    name: 'ages without ids are still one row each',
    source: 'ukhsaHandbook',
    columns: { age: 'statistic' },
    rows: [[14], [14], [15]],
    of: 'people',
    expected: ['person_level_rows'],
  },
  {
    name: 'a pseudonym beside a count',
    source: 'ukhsaHandbook',
    columns: { person_id: 'pseudonym', n: 'count' },
    rows: [
      ['K7QX-03BD-9M2T', 10],
      ['K7QX-03BD-9M2V', 20],
    ],
    expected: ['pseudonym'],
  },
  {
    name: 'groups by exact day',
    source: 'product',
    columns: { day: 'day', n: 'count' },
    rows: [
      ['2025-04-17', 10],
      ['2025-04-18', 20],
    ],
    expected: ['exact_day'],
  },
  {
    name: 'groups by month',
    source: 'product',
    columns: { month: 'day', n: 'count' },
    rows: [
      ['2025-04-01', 10],
      ['2025-05-01', 20],
    ],
    expected: [],
  },
  {
    name: 'counts of contacts without young people',
    source: 'ukhsaHandbook',
    columns: { group: 'label', contacts: 'event_count' },
    rows: [
      ['A', 200],
      ['B', 150],
    ],
    expected: ['no_count_column'],
  },
  {
    name: 'counts of contacts beside young people',
    source: 'ukhsaHandbook',
    columns: { ...g, contacts: 'event_count' },
    rows: [
      ['A', 20, 200],
      ['B', 25, 150],
    ],
    expected: [],
  },
  {
    name: '2,001 groups',
    source: 'ukhsaHandbook',
    columns: { n: 'count' },
    rows: Array.from({ length: 2001 }, () => [10]),
    expected: ['too_many_rows'],
  },
  {
    name: 'a long text as a label',
    source: 'product',
    columns: g,
    rows: [
      ['x'.repeat(201), 10],
      ['B', 20],
    ],
    expected: ['rare_label'],
  },
  // Sums and dominance.
  {
    name: 'a sum whose parts are not known',
    source: 'acro',
    columns: { ...g, minutes: 'sum' },
    rows: [['A', 20, 900]],
    expected: ['unknown_amounts'],
  },
  {
    name: 'the two largest are 90% exactly: not more',
    source: 'acro',
    columns: { ...g, cost: 'sum' },
    rows: [['A', 20, 100]],
    parts: { cost: [{ largest: 50, second: 40 }] },
    expected: [],
  },
  {
    name: 'the two largest are 91%',
    source: 'acro',
    columns: { ...g, cost: 'sum' },
    rows: [['A', 20, 100]],
    parts: { cost: [{ largest: 51, second: 40 }] },
    expected: ['dominance'],
  },
  {
    name: 'one of 95%',
    source: 'acro',
    columns: { ...g, cost: 'sum' },
    rows: [['A', 20, 100]],
    parts: { cost: [{ largest: 95, second: 1 }] },
    expected: ['dominance'],
  },
  {
    name: 'the rest is a tenth of the largest',
    source: 'acro',
    columns: { ...g, cost: 'sum' },
    rows: [['A', 20, 210]],
    parts: { cost: [{ largest: 100, second: 89 }] },
    expected: [],
  },
  {
    name: 'even amounts',
    source: 'acro',
    columns: { ...g, cost: 'sum' },
    rows: [['A', 20, 100]],
    parts: { cost: [{ largest: 6, second: 6 }] },
    expected: [],
  },
  // Differencing.
  {
    name: 'the same count as before',
    source: 'opensafely',
    columns: g,
    rows: counts(25, 100),
    earlier: { '["Group A"]': { n: 25 } },
    expected: [],
  },
  {
    name: '5 fewer than before',
    source: 'opensafely',
    columns: g,
    rows: counts(20, 100),
    earlier: { '["Group A"]': { n: 25 } },
    expected: ['differs_from_earlier'],
  },
  {
    name: '10 fewer than before',
    source: 'opensafely',
    columns: g,
    rows: counts(15, 100),
    earlier: { '["Group A"]': { n: 25 } },
    expected: [],
  },
  {
    name: 'shown now, hidden before',
    source: 'opensafely',
    columns: g,
    rows: counts(25, 100),
    earlier: { '["Group A"]': { n: null } },
    expected: ['differs_from_earlier'],
  },
  {
    name: 'another column before',
    source: 'opensafely',
    columns: g,
    rows: counts(20, 100),
    earlier: { '["Group A"]': { other: 25 } },
    expected: [],
  },
];
