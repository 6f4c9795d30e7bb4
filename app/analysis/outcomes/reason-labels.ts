/** Why a young person has no pair, in words. Codes are those of the view unpaired_scores. */
const reasons: Readonly<Record<string, string>> = {
  no_second_score: 'No second score recorded',
  no_first_score: 'No first score recorded',
  nothing_recorded: 'No sitting of this measure recorded',
  same_day: 'Both scores on the same day',
  follow_up_before_baseline: 'The score marked last is dated before the one marked first',
  no_score_in_window: 'First score came too late to be a starting point',
  other_version_or_informant: 'The two scores are of different versions or from different people',
  missing_items: 'Too many questions left blank to score',
  out_of_range: 'An answer outside the range of the measure',
  no_norm: 'A raw score only: the age or sex is not known, or no norms were published for it',
  no_responses: 'A sitting with no answers',
  undated: 'A score with no date',
  no_spell: 'A score that belongs to no referral',
  not_collected: 'Not collected, reason not recorded',
};

/** A sentence for a reason; `notCollectedLabel` is the recorded reason in the words of its code list. */
export function reasonLabel(reason: string, notCollectedLabel: string | null): string {
  if (reason === 'not_collected' && notCollectedLabel !== null)
    return `Not collected: ${notCollectedLabel}`;
  return reasons[reason] ?? reason;
}
