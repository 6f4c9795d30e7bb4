import type { TestRecords } from '../analysis-database.ts';

type Row = NonNullable<TestRecords['people']>[number];

const female = numbers(1, 20);
const male = numbers(21, 35);
const notKnown = numbers(36, 40);

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/**
 * Forty young people aged 15, referred on 1 January 2025.
 * - 20 girls: all accepted; 10 seen on day 10 and 10 on day 40; 8 took up a place; all closed, 6 as completed.
 * - 15 boys: 12 accepted and 3 not; 12 seen on day 10; 12 took up a place; closed, all as completed.
 * - 5 not known (3 asked and silent, 2 of whom there is no row): accepted, never seen, still open.
 * Besides: a second referral of a girl, and a girl whose family declined consent.
 */
export function handMadeScheme(): TestRecords {
  const people: Row[] = [
    ...female.map((n) => person(n, { sex: 'female', pregnancy_and_maternity: 'no' })),
    ...male.map((n) =>
      person(n, { sex: 'male', pregnancy_and_maternity_missing: 'not_applicable' }),
    ),
    ...numbers(36, 38).map((n) => person(n, { sex_missing: 'not_stated' })),
    person(41, { sex: 'female', consent_to_evaluation: 'declined' }),
  ];
  const referrals: Row[] = [
    ...female.map((n) =>
      referral(n, { closed_on: '2025-06-01', closure_reason: n <= 6 ? 'completed' : 'moved_away' }),
    ),
    ...male.map((n) =>
      n <= 32
        ? referral(n, { closed_on: '2025-06-01', closure_reason: 'completed' })
        : referral(n, { decision: 'not_accepted' }),
    ),
    ...notKnown.map((n) => referral(n)),
    referral(41),
    { ...referral(1), referral_id: 'R1b', referred_on: '2025-05-01' },
  ];
  const contacts: Row[] = [
    ...female.map((n) => contact(n, n <= 10 ? '2025-01-11' : '2025-02-10')),
    ...numbers(21, 32).map((n) => contact(n, '2025-01-11')),
  ];
  const onward = [...numbers(1, 8), ...numbers(21, 32)].map((n) => ({
    referral_id: `R${n}`,
    service: 'Allotment',
    kind: 'referral',
    made_on: '2025-02-20',
    started_on: '2025-03-01',
  }));
  const residents = ['Female', 'Male'].map((group) => ({
    characteristic: 'sex',
    group,
    area: 'Harrowmere',
    age_from: 11,
    age_to: 17,
    count: 1000,
    source: 'Census',
    year: '2021',
  }));
  return { people, referrals, contacts, onward_referrals: onward, population: residents };
}

function person(n: number, more: Row): Row {
  return { person_id: `P${n}`, disability: n % 2 === 0 ? 'yes' : 'no', ...more };
}

function referral(n: number, more: Row = {}): Row {
  return {
    referral_id: `R${n}`,
    person_id: `P${n}`,
    referred_on: '2025-01-01',
    age_at_referral: 15,
    decision: 'accepted',
    decided_on: '2025-01-03',
    ...more,
  };
}

function contact(n: number, on: string): Row {
  return { referral_id: `R${n}`, contacted_on: on, attendance: 'attended' };
}
