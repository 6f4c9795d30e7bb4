/** What stands in columns that a view works out, where its file says so of a whole kind of them or not at all. */
export const derivedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  episodes: {
    contacts_attended: 'Contacts of this referral that were attended.',
    contacts_not_attended: 'Contacts of this referral that the young person did not attend.',
    contacts_attempted: 'Attempts to make contact that reached nobody.',
    onward_on: 'The first onward referral or signpost.',
    taken_up_on: 'The first day of an activity that was taken up.',
    closed: 'The referral has a day or a reason of closing.',
    days_to_decision:
      'Whole days from the referral to the decision; none when it is dated before the referral.',
    days_to_first_contact:
      'Whole days from the referral to the first contact that was attended; none when there was none, or when it is dated before the referral.',
    days_to_plan:
      'Whole days from the referral to the plan; none when there is none, or when it is dated before the referral.',
    days_to_take_up:
      'Whole days from the referral to the start of an activity; none when none was started, or when it is dated before the referral.',
    days_to_close:
      'Whole days from the referral to its closing; none while it is open, or when it is dated before the referral.',
  },
  episode_steps: { step: 'The step of the pathway: referred, accepted, first_contact and so on.' },
  scale_scores: { answered: 'How many of the scale’s questions were answered.' },
  paired_scores: {
    episode: 'The referral that both scores belong to.',
    first_assessment_id: 'The sitting of the first score.',
    last_assessment_id: 'The sitting of the last score.',
    first_on: 'When the first score was taken.',
    last_on: 'When the last score was taken.',
    days_between: 'Whole days between the two sittings.',
    first_score: 'The first valid score.',
    last_score: 'The last valid score.',
    first_band: 'The band that the first score lies in.',
    last_band: 'The band that the last score lies in.',
    reliable_change_threshold:
      'The published change beyond what measurement alone explains, in points.',
    scores: 'How many valid scores there are of this scale in this referral.',
  },
  unpaired_scores: { episode: 'The referral that the score belongs to.' },
  goal_changes: {
    ratings: 'How often the goal was rated.',
    first_on: 'When the goal was first rated.',
    last_on: 'When the goal was last rated.',
  },
  vocabulary_terms: {
    table_name: 'The table of the coded field.',
    field: 'The coded field.',
    code: 'The code as it stands in the data.',
    label: 'The code in words.',
    broader: 'The broader group that the code belongs to.',
    sort_order: 'The place of the code in its list.',
  },
};
