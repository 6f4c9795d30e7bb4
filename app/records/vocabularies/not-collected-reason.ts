import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Why a measure was not filled in. At some points it is right not to ask. */
export const notCollectedReason: Vocabulary = {
  id: 'not_collected_reason',
  label: 'Why there is no score',
  source: 'List made for this product, after the guidance that asking is not always right',
  terms: [
    term(
      'not_appropriate',
      'Not appropriate at this point',
      'Not appropriate|Inappropriate|Not appropriate to ask|Not the right time|In crisis|Distressed',
    ),
    term(
      'declined',
      'Young person or family said no',
      'Declined|Refused|Declined to complete|Did not want to|Young person declined|Did not wish to',
    ),
    term(
      'unable',
      'Not able to complete it',
      'Unable|Unable to complete|Could not complete|Language|Could not read',
    ),
    term(
      'measure_not_suitable',
      'No suitable measure for this person',
      'Measure not suitable|Not suitable|Outside age range|Age',
    ),
    term(
      'lost_contact',
      'Lost contact',
      'Could not contact|Unable to contact|No contact|Disengaged|Did not attend|DNA',
    ),
    term(
      'ended_early',
      'Support ended before it was due',
      'Ended early|Unplanned ending|Closed early',
    ),
    term('not_due', 'Not due yet', 'Not yet due|Still in support|Ongoing'),
    term(
      'not_offered',
      'Not offered, such as for lack of time',
      'Not offered|Forgot|Forgotten|No time|Ran out of time|Missed|Not asked',
    ),
    term('other', 'Other'),
  ],
  missing: {},
};
