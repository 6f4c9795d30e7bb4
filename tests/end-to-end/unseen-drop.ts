import type { UnseenFile } from '../import/unseen-files.ts';

type Column = readonly [header: string, meant: string, cell: (row: number) => string];

const pick = (list: string) => {
  const values = list.split('|');
  return (row: number) => values[(row * 5 + (row % 4)) % values.length] ?? '';
};
const code = (prefix: string, count: number) => (row: number) => `${prefix}-${100 + (row % count)}`;
const sometimes = (cell: (row: number) => string) => (row: number) =>
  row % 3 === 1 ? '' : cell(row);
const whole = (min: number, max: number) => (row: number) =>
  String(min + ((row * 7) % (max - min + 1)));

function date(from: string, step: number): (row: number) => string {
  return (row) => {
    const day = new Date(Date.parse(from) + row * step * 86_400_000);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
  };
}

function file(
  name: string,
  rows: number,
  delimiter: string,
  columns: readonly Column[],
): UnseenFile {
  const lines = Array.from({ length: rows }, (_, row) => columns.map(([, , cell]) => cell(row)));
  return {
    name,
    text: [columns.map(([header]) => header), ...lines]
      .map((cells) => cells.join(delimiter))
      .join('\n'),
    meant: Object.fromEntries(columns.map(([header, meant]) => [header, meant])),
  };
}

/** A youth club's tracker, an activity provider's list and a school's scores: made up for this test alone, in words of their own. */
export const unseenDrop: readonly UnseenFile[] = [
  file('YP tracker (Oct).csv', 70, ';', [
    ['Unique code', 'key person_id', code('YC', 70)],
    ['Ref #', 'key referral_id', code('RF', 70)],
    ['When referred', 'field referrals referred_on', date('2025-01-13', 3)],
    ['Who referred', 'field referrals source', pick('School|GP|Parent|Social worker')],
    ['Yrs old', 'field referrals age_at_referral', whole(10, 18)],
    ['Gender (self-described)', 'field people gender_identity', pick('Female|Male|Non-binary')],
    [
      'Ethnic background',
      'field people ethnicity',
      pick('White British|Pakistani|Black Caribbean'),
    ],
    ['Looked after?', 'field people care_experience', pick('No|No|Yes')],
    ['Area they live in', 'field people locality', pick('Northside|Harbour|Old Town')],
    ['Worker', 'field referrals link_worker_id', pick('W1|W2|W3')],
    ['Plan signed', 'field referrals plan_agreed_on', sometimes(date('2025-02-03', 3))],
    ['Finished on', 'field referrals closed_on', sometimes(date('2025-06-02', 2))],
    ['How it ended', 'field referrals closure_reason', sometimes(pick('Completed|Moved away'))],
    ['Mobile', 'left_out', (row) => `07700 9${String(row + 10_000).slice(0, 5)}`],
    ['Favourite colour', 'left_out', pick('Red|Green|Blue')],
  ]),
  file('Activity take-up.tsv', 60, '\t', [
    ['Ref #', 'key referral_id', code('RF', 70)],
    ['Activity', 'field onward_referrals service', pick('Climbing|Choir|Gardening|Boxing')],
    ['Date arranged', 'field onward_referrals made_on', date('2025-03-03', 2)],
    ['First went', 'field onward_referrals started_on', sometimes(date('2025-03-20', 2))],
    ['Last went', 'field onward_referrals ended_on', sometimes(date('2025-06-20', 2))],
  ]),
  file('wellbeing - start and end.csv', 55, ',', [
    ['Unique code', 'key person_id', code('YC', 70)],
    ['Start date', 'sitting_date swemwbs self first', date('2025-01-20', 3)],
    ['SWEMWBS start', 'score swemwbs self first metric ask', whole(13, 24)],
    ['End date', 'sitting_date swemwbs self last', sometimes(date('2025-05-19', 3))],
    ['SWEMWBS end', 'score swemwbs self last metric ask', sometimes(whole(16, 30))],
  ]),
];
