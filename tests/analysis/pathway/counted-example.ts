import { dayOf } from '#fixtures/generator/days.ts';
import { example } from '#tests/fixtures/example.ts';
import type { Row } from '#tests/fixtures/read-example.ts';

/** One young person of the example with the first of their referrals, put together from the raw rows alone. */
export interface Counted {
  readonly referral: Row;
  readonly person: Row;
  readonly accepted: boolean;
  readonly firstContact: string | null;
  readonly onward: readonly Row[];
  readonly contacts: readonly Row[];
  readonly reasons: readonly string[];
}

/** The last day that any file speaks of: the day of the example’s extract. */
export const lastDay = dayOf('2026-06-30');

const people = new Map(example.people.map((row) => [row.person_id, row]));

function grouped(rows: readonly Row[]): ReadonlyMap<string | undefined, readonly Row[]> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows)
    groups.set(row.referral_id, [...(groups.get(row.referral_id) ?? []), row]);
  return groups;
}

const contactsOf = grouped(example.contacts);
const onwardOf = grouped(example.onward_referrals);
const reasonsOf = grouped(example.referral_reasons);

/** All referrals of those who did not refuse evaluation. */
export const countedReferrals: readonly Row[] = example.referrals.filter(
  ({ person_id }) => people.get(person_id)?.consent_to_evaluation !== 'Declined',
);

/** Everyone once, with the earliest referral (by day, then id). */
export const countedPeople: readonly Counted[] = [
  ...countedReferrals
    .reduce((first, referral) => {
      const before = first.get(referral.person_id);
      const isEarlier =
        before === undefined ||
        `${referral.referred_on} ${referral.referral_id}` <
          `${before.referred_on} ${before.referral_id}`;
      return isEarlier ? first.set(referral.person_id, referral) : first;
    }, new Map<string | undefined, Row>())
    .values(),
].map((referral) => {
  const contacts = contactsOf.get(referral.referral_id) ?? [];
  const attended = contacts
    .filter((row) => row.attendance === 'Attended' && row.contacted_on !== '2025-02-30')
    .map(({ contacted_on = '' }) => contacted_on)
    .sort();
  return {
    referral,
    person: people.get(referral.person_id) ?? {},
    accepted: referral.decision === 'Accepted',
    firstContact: attended[0] ?? null,
    contacts,
    onward: onwardOf.get(referral.referral_id) ?? [],
    reasons: (reasonsOf.get(referral.referral_id) ?? []).map(({ reason = '' }) => reason),
  };
});

export function isClosed({ referral }: Counted): boolean {
  return referral.closed_on !== '';
}

export function isStarted({ onward }: Counted): boolean {
  return onward.some(({ started_on }) => started_on !== '');
}

/** Days to first contact, or for how long it is known not to have come. */
export function waitOf({ referral, firstContact }: Counted): { days: number; ended: boolean } {
  const from = dayOf(referral.referred_on ?? '');
  if (firstContact !== null) return { days: dayOf(firstContact) - from, ended: true };
  const until = referral.closed_on ? dayOf(referral.closed_on) : lastDay;
  return { days: until - from, ended: false };
}

export function count<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.filter(holds).length;
}

/** The first day by which half had been seen, by the product-limit estimate, written out plainly. */
export function middleWait(waits: readonly { days: number; ended: boolean }[]): number {
  let waiting = 1;
  const days = [...new Set(waits.map((wait) => wait.days))].sort((a, b) => a - b);
  for (const day of days) {
    const atRisk = count(waits, (wait) => wait.days >= day);
    waiting *= 1 - count(waits, (wait) => wait.days === day && wait.ended) / atRisk;
    if (waiting < 0.5) return day;
  }
  return Infinity;
}
