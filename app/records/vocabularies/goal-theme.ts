import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const goalTheme: Vocabulary = {
  id: 'goal_theme',
  label: 'Theme of the goal',
  source:
    'Goal themes of a youth voluntary-sector partnership; learning, activities and practical themes added for this product',
  terms: [
    term(
      'emotional_wellbeing',
      'Managing my emotional wellbeing',
      'Being better at managing my emotional wellbeing|Emotional wellbeing|Wellbeing|Mental health|Anxiety|Mood',
    ),
    term(
      'confidence',
      'Confidence and self-esteem',
      'Improving my confidence and self-esteem|Confidence|Self-esteem',
    ),
    term(
      'relationships',
      'Positive relationships',
      'Being able to maintain and build positive relationships|Relationships|Friendships|Family relationships',
    ),
    term(
      'isolation',
      'Less isolation',
      'Reducing my isolation|Isolation|Loneliness|Social isolation|Making friends',
    ),
    term('supporting_others', 'Supporting others', 'Being able to support others|Caring'),
    term(
      'safety',
      'Managing risks and feeling safer',
      'Being better at managing risks and feeling safer|Safety|Feeling safe',
    ),
    term(
      'physical_wellbeing',
      'Physical wellbeing',
      'Improving my physical wellbeing|Physical health|Physical activity|Fitness|Sleep',
    ),
    term('identity', 'Understanding who I am', 'Identity'),
    term(
      'learning_and_work',
      'Learning and work',
      'Education|School|Attendance|Employment|Training|Learning',
    ),
    term(
      'activities',
      'Hobbies and activities',
      'Activities|Hobbies|Interests|Trying something new',
    ),
    term('home_and_money', 'Home and money', 'Housing|Money|Finances|Home'),
    term('covid_19', 'Covid-19 support', 'Covid|Covid 19'),
    term('other', 'Other'),
  ],
  missing: {},
};
