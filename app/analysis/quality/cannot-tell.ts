import type { TableName } from '#app/records/table.ts';

const answers: readonly (readonly [table: TableName, cannot: string])[] = [
  [
    'referrals',
    'Without a referrals file, nothing can be said of how far young people come, or how long they wait.',
  ],
  [
    'people',
    'Without a people file, no groups can be compared: who is reached, and who is not, is not known.',
  ],
  [
    'contacts',
    'Without a contacts file, first contact, attendance and contact time are not known.',
  ],
  [
    'onward_referrals',
    'Without an onward referrals file, it is not known which activities young people took up.',
  ],
  ['assessments', 'Without outcome scores, no change in wellbeing can be shown.'],
  ['goals', 'Without goals, it is not known what young people wanted for themselves.'],
  [
    'feedback',
    'Without feedback, it is not known what young people, families and referrers think.',
  ],
  [
    'population',
    'Without a population file, it cannot be said whether the scheme reaches those it is for.',
  ],
  ['link_workers', 'Without a link workers file, caseload is not known.'],
  ['costs', 'Without costs, nothing can be said of value for money.'],
];

/** What the files that are in cannot tell at all, a sentence each: what is not there, and what no file of this kind holds. */
export function cannotTell(held: readonly TableName[]): readonly string[] {
  return [
    ...answers.flatMap(([table, cannot]) => (held.includes(table) ? [] : [cannot])),
    'The files hold no day of entry, so how soon after the event things are recorded is not known.',
    'What is filled in is not checked against the young people themselves: a full record can still be wrong.',
  ];
}
