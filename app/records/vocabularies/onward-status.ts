import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const onwardStatus: Vocabulary = {
  id: 'onward_status',
  label: 'What became of the onward referral',
  source: 'List made for this product',
  terms: [
    term('made', 'Made, answer awaited', 'Sent|Pending|Referred|Submitted|Signposted'),
    term('accepted', 'Accepted by the service', 'Accept'),
    term(
      'waiting',
      'On the service’s waiting list',
      'Waiting list|Waitlist|On waiting list|Waiting',
    ),
    term('started', 'Taken up', 'Active|Attending|In progress|Attended|Started|Engaged|Ongoing'),
    term('completed', 'Completed', 'Finished|Complete|Ended'),
    term('stopped_early', 'Stopped before the end', 'Dropped out|Left early|Disengaged|Stopped'),
    term('did_not_start', 'Never taken up', 'Did not attend|DNA|Not taken up|Not started|No show'),
    term(
      'declined_by_young_person',
      'Young person said no',
      'Client declined|Declined by client|Declined by young person|Young person declined',
    ),
    term(
      'declined_by_service',
      'Service said no',
      'Rejected|Declined|Declined by service|Not accepted|Refused',
    ),
    term(
      'no_suitable_service',
      'No suitable service was found',
      'No service|No service available|Nothing suitable|Nothing available',
    ),
  ],
  missing: {},
};
