import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Services disagree on some of these wordings ("Client did not attend", "Client requested discharge"),
 * so the reading is shown to the user. In the national codes 05 is did not attend and 04 no further treatment.
 */
export const closureReason: Vocabulary = {
  id: 'closure_reason',
  label: 'Why support ended',
  source:
    'Mental Health Services Data Set, ReferClosReason (order within pairs read from labels: medium confidence); children in need census; wordings from exports of youth services',
  terms: [
    term(
      'completed',
      'Completed',
      '02|Complete|Support completed|Treatment completed|Planned ending|Planned ending met outcomes at Review Point|Planned ending met outcomes at Assessment Point|Single episode|Open access ended|Planned ending without review|Decision made at review|Goals met|Goals achieved',
    ),
    term(
      'no_further_support_needed',
      'No more support needed',
      '04|RC8|No further treatment appropriate|No further treatment required|No further support needed|Closed after assessment, no further action|No further action',
    ),
    term(
      'onward_referred',
      'Referred on',
      '08|RC9|Referred on|Onward referral|Referred to other specialty/service|Referred to other speciality/service (at the same or other Health Care Provider)|Referred to CAMHS|Referred to Healthy Child Team|Referred to VCS|Referred back to School|Closed after assessment, referred to early help',
    ),
    term(
      'transferred',
      'Moved to another service',
      '01|RC5|RC6|Transferred|Admitted elsewhere|Admitted elsewhere (at the same or other Health Care Provider)|Transferred to another LA|Transferred to adult social care',
    ),
    term(
      'person_ended',
      'Young person chose to stop',
      '07|Patient requested discharge|Client requested discharge|Young person ended|Ended by young person|Withdrew|Self-discharged',
    ),
    term(
      'declined',
      'Young person said no at the start',
      '09|Declined|Refused|Refused to be seen|Client rejects referral|Client declined|Client declined a service prior to or during assessment|Client declined a service prior or during assessment|Declined service',
    ),
    term(
      'disengaged_dna',
      'Stopped coming',
      '05|DNA|Did not attend|Patient did not attend|Client did not attend|Disengaged|Client disengages|Stopped attending|Stopped engaging|Lost contact|Client not available for pre-arranged appointments|Client not available for assessment - failure to keep pre-arranged appointments',
    ),
    term(
      'no_contact_made',
      'Could not make contact',
      'No contact made|No contact|Unable to contact|Could not contact|Organisation cannot contact Client prior to assessment',
    ),
    term(
      'rejected_not_suitable',
      'Not suitable, found after referral',
      'Not suitable|Unsuitable|Organisation rejects referral - Referral not suitable pre-assessment/post-assessment|Inappropriate Referral Request',
    ),
    term(
      'rejected_threshold',
      'Needs more than the service offers',
      'Threshold too high|Needs too high|Organisation rejects referral - Threshold too high',
    ),
    term('duplicate', 'Referred already', 'Duplicate|Duplicate referral'),
    term('incomplete', 'Referral incomplete', 'Incomplete|Incomplete referral'),
    term('inappropriate', 'Not right for this service', 'Inappropriate|Inappropriate referral'),
    term(
      'moved_away',
      'Moved away',
      '03|Moved|Moved out of the area|Moved out of area|Out of area',
    ),
    term('aged_out', 'Too old for the service', 'Aged out|Too old|Turned 18|Turned 25'),
    term('died', 'Died', '06|RC2|Deceased|Patient died|Client deceased'),
    term('other', 'Other'),
  ],
  missing: {},
};
