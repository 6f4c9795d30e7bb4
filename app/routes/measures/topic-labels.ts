import type { Topic } from '#app/measures/definition/topic.ts';

/** What measures are about, in the order in which the catalogue shows them. */
export const topicLabels: Readonly<Record<Topic, string>> = {
  wellbeing: 'Wellbeing',
  difficulties: 'Strengths and difficulties',
  mood_and_anxiety: 'Mood and anxiety',
  loneliness: 'Loneliness',
  strengths: 'Resilience and inner strengths',
  goals: 'Personal goals and concerns',
  quality_of_life: 'Health-related quality of life',
  activity: 'Physical activity',
  experience: 'Experience of the service',
  other: 'Other',
};
