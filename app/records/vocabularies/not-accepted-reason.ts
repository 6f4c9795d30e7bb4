import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const notAcceptedReason: Vocabulary = {
  id: 'not_accepted_reason',
  label: 'Why a referral was not accepted',
  source:
    'NHS Data Dictionary, REFERRAL REJECTION REASON (codes 01 to 03, June 2026 release); the rest made for this product',
  terms: [
    term(
      'duplicate',
      'Referred already',
      '01|Duplicate|Duplicate referral|Already open|Duplicate REFERRAL REQUEST (already undergoing treatment for the same condition)',
    ),
    term(
      'inappropriate',
      'Not right for this service',
      '02|Inappropriate|Inappropriate referral|Inappropriate referral request|Not suitable|Not appropriate|Inappropriate REFERRAL REQUEST (inappropriate for the services offered)|Organisation rejects referral - Referral not suitable pre-assessment/post-assessment',
    ),
    term(
      'incomplete',
      'Referral incomplete',
      '03|Incomplete|Incomplete REFERRAL REQUEST|Not enough information|Missing information',
    ),
    term(
      'outside_age_range',
      'Outside the age range',
      'Age|Too old|Too young|Out of age range|Wrong age',
    ),
    term('outside_area', 'Outside the area', 'Out of area|Area'),
    term(
      'needs_too_high',
      'Needs more than the service offers',
      'Needs too high|Threshold too high|Risk too high|Needs too complex|Organisation rejects referral - Threshold too high',
    ),
    term(
      'no_capacity',
      'No room',
      'Capacity|No capacity|Full|At capacity|Waiting list full|Caseload full',
    ),
    term('no_consent', 'No consent', 'Consent not given|Consent declined'),
    term(
      'could_not_contact',
      'Could not make contact',
      'No contact|Could not contact|Unable to contact|No contact made',
    ),
    term('other', 'Other'),
  ],
  missing: {},
};
