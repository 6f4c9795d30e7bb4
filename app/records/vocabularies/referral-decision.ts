import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The scheme's decision on a referral. "Declined" alone is read as the scheme's; the young person's own no has a value of its own. */
export const referralDecision: Vocabulary = {
  id: 'referral_decision',
  label: 'Decision',
  source:
    'List made for this product; SNOMED CT codes for social prescribing referral and social prescribing declined',
  terms: [
    term('accepted', 'Accepted', 'Yes|Y|TRUE|Accept|Approved|Suitable|Open|871731000000106'),
    term(
      'not_accepted',
      'Not accepted',
      'No|N|FALSE|Rejected|Reject|Declined|Auto-declined|Auto declined|Refused|Not suitable|Unsuitable|Inappropriate|Returned to referrer',
    ),
    term(
      'declined_by_young_person',
      'Young person or family said no',
      'Client declined|Declined by client|Declined by young person|Declined by family|Withdrawn|Person declined|Social prescribing declined|871711000000103',
    ),
    term(
      'pending',
      'Not decided yet',
      'Pending|Waiting|Waiting list|Received|In progress|Processing|Undecided|Awaiting decision',
    ),
  ],
  missing: {},
};
