import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const goalAchieved: Vocabulary = {
  id: 'goal_achieved',
  label: 'Goal reached',
  source: 'List made for this product',
  terms: [
    term('yes', 'Yes', 'Y|TRUE|Achieved|Fully|Met|Fully achieved|Fully met|Reached'),
    term(
      'partly',
      'Partly',
      'Partially|Partly achieved|Partially achieved|Partly met|Partially met|Some progress',
    ),
    term('no', 'No', 'N|FALSE|Not achieved|Not met|Not reached'),
  ],
  missing: { not_known: ['X', 'U', '9'], not_applicable: ['Ongoing', 'Not yet', 'In progress'] },
};
