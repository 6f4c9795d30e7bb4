import { average } from './ask-average.ts';
import { parts, partsOf } from './ask-parts.ts';
import { share } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const digital =
  "means IN ('digital', 'talk_type', 'video', 'instant_message', 'text_message', 'email', 'message_board')";
const planned = "attendance IN ('attended', 'did_not_attend')";

/** Contacts, how they were made, and what follows a missed one. */
export const contactEvidence: readonly EvidenceQuestion[] = [
  average({
    key: 'contacts_per_person',
    label: 'Contacts per person',
    needs: ['referrals', 'contacts'],
    of: 'contacts_attended',
    from: 'episodes WHERE accepted AND contacts_attended > 0',
    statistic: 'mean',
    unit: 'contacts',
    what: 'attended by each young person who was seen',
    noun: 'referrals',
  }),
  average({
    key: 'minutes_per_person',
    label: 'Minutes per person',
    needs: ['referrals', 'contacts'],
    of: 'minutes',
    from: 'episodes WHERE accepted AND minutes > 0',
    statistic: 'mean',
    unit: 'minutes',
    what: 'of contact with each young person who was seen',
    noun: 'referrals',
  }),
  average({
    key: 'length_of_support',
    label: 'Length of support',
    needs: ['referrals'],
    of: 'days_to_close',
    from: 'episodes WHERE completed',
    statistic: 'median',
    unit: 'days',
    what: 'from referral to completed support',
    noun: 'referrals',
  }),
  parts({
    key: 'contacts_by_means',
    label: 'Contacts by means',
    needs: ['contacts'],
    what: 'Contacts',
    query: partsOf('means', 'contacts'),
    words: ['contacts', 'means'],
  }),
  parts({
    key: 'contacts_by_place',
    label: 'Contacts by place',
    needs: ['contacts'],
    what: 'Contacts in person',
    query: partsOf('place', 'contacts'),
    words: ['contacts', 'place'],
  }),
  parts({
    key: 'missed_by_means',
    label: 'Missed, by means',
    needs: ['contacts'],
    what: 'Missed, of planned contacts',
    query: `SELECT means AS part, count(*) FILTER (attendance = 'did_not_attend') AS count, count(*) AS of
      FROM contacts WHERE means IS NOT NULL AND ${planned} GROUP BY 1 HAVING count(*) >= 10`,
    words: ['contacts', 'means'],
  }),
  parts({
    key: 'missed_digital',
    label: 'Missed, digital against in person',
    needs: ['contacts'],
    what: 'Missed, of planned contacts',
    query: `SELECT CASE WHEN ${digital} THEN 'Digital' ELSE 'In person' END AS part,
        count(*) FILTER (attendance = 'did_not_attend') AS count, count(*) AS of
      FROM contacts WHERE ${planned} AND (means = 'in_person' OR ${digital}) GROUP BY 1`,
  }),
  parts({
    key: 'digital_by_age',
    label: 'Digital contacts, by age',
    needs: ['contacts', 'referrals'],
    what: 'By digital means, of all contacts attended',
    query: `SELECT 'aged ' || replace(g.group_code, '-', ' to ') AS part, count(*) FILTER (${digital}) AS count, count(*) AS of
      FROM contacts AS c JOIN person_groups AS g ON g.referral_id = c.referral_id AND g.characteristic = 'age_band'
      WHERE c.attendance = 'attended' AND c.means IS NOT NULL AND g.group_code IS NOT NULL GROUP BY 1 HAVING count(*) >= 10`,
  }),
  parts({
    key: 'digital_by_deprivation',
    label: 'Digital contacts, by deprivation',
    needs: ['contacts', 'referrals', 'people'],
    what: 'By digital means, of all contacts attended',
    query: `SELECT CASE g.group_code WHEN '1' THEN 'most deprived fifth' ELSE 'elsewhere' END AS part,
        count(*) FILTER (${digital}) AS count, count(*) AS of
      FROM contacts AS c JOIN episodes AS e ON e.referral_id = c.referral_id
      JOIN person_groups AS g ON g.person_id = e.person_id AND g.characteristic = 'deprivation_fifth'
      WHERE c.attendance = 'attended' AND c.means IS NOT NULL AND g.group_code IS NOT NULL GROUP BY 1`,
  }),
  parts({
    key: 'attendance',
    label: 'Contacts by attendance',
    needs: ['contacts'],
    what: 'Contacts',
    query: partsOf(
      'attendance',
      "(SELECT CASE WHEN attendance LIKE 'cancelled%' THEN 'cancelled' ELSE attendance END AS attendance FROM contacts)",
    ),
    words: ['contacts', 'attendance'],
  }),
  share({
    key: 'followed_up',
    label: 'A further contact after a missed one',
    needs: ['contacts'],
    from: 'contacts AS c',
    base: "c.attendance = 'did_not_attend' AND c.contacted_on IS NOT NULL AND c.referral_id IS NOT NULL",
    counted:
      'EXISTS (SELECT 1 FROM contacts AS later WHERE later.referral_id = c.referral_id AND later.contacted_on > c.contacted_on)',
    noun: 'missed contacts',
    predicate: 'were followed by another contact or attempt',
    without: 'were followed by none',
  }),
];
