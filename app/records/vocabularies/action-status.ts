import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const actionStatus: Vocabulary = {
  id: 'action_status',
  label: 'Status of the action',
  source: 'List made for this product',
  terms: [
    term('open', 'Not started', 'Open|Planned|To do|New|Agreed'),
    term('in_progress', 'Under way', 'In progress|Started|Ongoing|Active'),
    term('done', 'Done', 'Closed|Complete|Completed|Finished'),
    term(
      'not_taken_forward',
      'Not taken forward, and why was said',
      'Not taken forward|Rejected|Will not do|Declined',
    ),
  ],
  missing: {},
};
