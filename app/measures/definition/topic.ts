/** What a measure is about, for finding it in the catalogue. */
export const topics = [
  'wellbeing',
  'difficulties',
  'mood_and_anxiety',
  'loneliness',
  'strengths',
  'goals',
  'quality_of_life',
  'activity',
  'experience',
  'other',
] as const;

export type Topic = (typeof topics)[number];
