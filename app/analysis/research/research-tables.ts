/** How a table's rows belong to young people. */
export type Belonging =
  /** By its own person_id. */
  | { readonly by: 'person' }
  /** By another table that knows the person: through its key. */
  | { readonly by: 'referral_id' | 'assessment_id' | 'goal_id' }
  /** It holds nothing about a young person. */
  | { readonly by: 'nobody' };

export interface ResearchTable {
  readonly name: string;
  readonly belonging: Belonging;
  /** Shown to researchers; others stand behind the figures' own queries. */
  readonly listed: boolean;
}

const person = { by: 'person' } as const;
const nobody = { by: 'nobody' } as const;

/**
 * Every table that a researcher may ask, under the names of the public model. What is not named here does not exist for
 * them: rows as loaded, rows set aside, checks and their lists.
 */
export const researchTables: readonly ResearchTable[] = [
  { name: 'people', belonging: person, listed: true },
  { name: 'referrals', belonging: person, listed: true },
  { name: 'referral_reasons', belonging: { by: 'referral_id' }, listed: true },
  { name: 'contacts', belonging: { by: 'referral_id' }, listed: true },
  { name: 'onward_referrals', belonging: { by: 'referral_id' }, listed: true },
  { name: 'assessments', belonging: person, listed: true },
  { name: 'responses', belonging: { by: 'assessment_id' }, listed: true },
  { name: 'goals', belonging: person, listed: true },
  { name: 'goal_ratings', belonging: { by: 'goal_id' }, listed: true },
  { name: 'feedback', belonging: person, listed: true },
  { name: 'episodes', belonging: person, listed: true },
  { name: 'episode_steps', belonging: person, listed: true },
  { name: 'person_groups', belonging: person, listed: true },
  { name: 'scale_scores', belonging: person, listed: true },
  { name: 'paired_scores', belonging: person, listed: true },
  { name: 'unpaired_scores', belonging: person, listed: true },
  { name: 'goal_changes', belonging: person, listed: true },
  { name: 'population', belonging: nobody, listed: true },
  { name: 'services', belonging: nobody, listed: true },
  { name: 'costs', belonging: nobody, listed: true },
  { name: 'vocabulary_terms', belonging: nobody, listed: true },
  { name: 'refused_evaluation', belonging: person, listed: false },
  { name: 'placed_scores', belonging: person, listed: false },
  { name: 'score_spans', belonging: person, listed: false },
  { name: 'scale_directions', belonging: nobody, listed: false },
  { name: 'analysis_settings', belonging: nobody, listed: false },
];
