import { shareOfSums } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const protectedKeys =
  "('sex', 'ethnicity_broad', 'religion_or_belief', 'sexual_orientation', 'disability', 'gender_same_as_at_birth')";

/** How much of the records is there. */
export const dataEvidence: readonly EvidenceQuestion[] = [
  shareOfSums({
    key: 'fields_complete',
    label: 'Referral fields filled',
    needs: ['referrals'],
    query: `SELECT count(referred_on) + count(source) + count(route) + count(decision) + count(decided_on) + count(age_at_referral) AS count,
      6 * count(*) AS of FROM referrals`,
    noun: 'fields of the referrals (date, source, route, decision, its date, age)',
    predicate: 'are filled',
    without: 'are empty',
  }),
  {
    key: 'rows_left_out',
    label: 'Rows left out',
    needs: [],
    ask: (_, { leftOutAtImport }) =>
      Promise.resolve({
        kind: 'number',
        value: leftOutAtImport.reduce((sum, { rows }) => sum + rows, 0),
        decimals: 0,
        what: 'rows could not be used, as Import lists them',
      }),
  },
  shareOfSums({
    key: 'characteristics_known',
    label: 'Protected characteristics recorded',
    needs: ['people', 'referrals'],
    query: `SELECT count(*) FILTER (group_code IS NOT NULL) AS count, count(*) AS of
      FROM person_groups WHERE characteristic IN ${protectedKeys} AND coalesce(missing, '') <> 'not_applicable'`,
    noun: 'protected characteristics of young people (six for each, where they apply)',
    predicate: 'are recorded',
    without: 'are not recorded',
  }),
];
