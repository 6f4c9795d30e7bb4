import type { TableName } from '#app/records/table.ts';

/** A field that answers rest on, and what cannot be said where it is empty. */
export interface KeyField {
  readonly table: TableName;
  readonly field: string;
  readonly question: string;
  /** Where the field’s own label does not say whose it is. */
  readonly label?: string;
}

function of(
  table: TableName,
  fields: Readonly<Record<string, string | readonly [label: string, question: string]>>,
): readonly KeyField[] {
  return Object.entries(fields).map(([field, told]) =>
    typeof told === 'string'
      ? { table, field, question: told }
      : { table, field, label: told[0], question: told[1] },
  );
}

/** In the order of the pathway, then who young people are, then consent. A product choice, shown with the figure. */
export const keyFields: readonly KeyField[] = [
  ...of('referrals', {
    referred_on: 'how long young people wait, and how many come each month',
    source: 'who refers, and whose referrals are accepted',
    decision: 'how many young people are accepted',
    not_accepted_reason: 'why young people are not accepted',
    signposted_elsewhere: 'whether young people who are not accepted are shown another way to help',
    information_sharing_consent: 'whether young people agreed to what is shared about them',
    closure_reason: 'how support ends',
    age_at_referral: 'whether results differ by age',
  }),
  ...of('contacts', {
    attendance: [
      'Attendance at contacts',
      'when first contact was, and how much contact is missed',
    ],
    means: 'by which means young people are seen',
  }),
  ...of('onward_referrals', {
    status: ['What became of onward referrals', 'what became of onward referrals'],
    agreed_by_young_person: [
      'Onward referral agreed by the young person',
      'whether young people agreed to onward referrals',
    ],
  }),
  ...of('people', {
    sex: 'whether results differ by sex',
    gender_identity: 'whether results differ by gender identity',
    ethnicity: 'whether results differ by ethnic group',
    religion_or_belief: 'whether results differ by religion or belief',
    sexual_orientation: 'whether results differ by sexual orientation',
    disability: 'whether results differ for disabled young people',
    deprivation_decile: 'whether results differ by deprivation of the home area',
    care_experience: 'whether results differ for care-experienced young people',
    young_carer: 'whether results differ for young carers',
    send: 'whether results differ by special educational needs',
    consent_to_evaluation: 'whose records may be used to evaluate the scheme',
    consent_to_research: 'whose records may be used for research',
  }),
];

/** Shares from which a field counts as reliable, and as usable with care. No national standard was found: product choices, stated with the figure. */
export const RELIABLE_FROM = 0.9;
export const WITH_CARE_FROM = 0.7;
