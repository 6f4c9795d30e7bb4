import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** An attempt to reach somebody is not an appointment missed. National data sets have no code for it. */
export const attendance: Vocabulary = {
  id: 'attendance',
  label: 'Attendance',
  source:
    'Mental Health Services Data Set, AttendOrDNACode, grouped as NHS England publishes it; attempted contacts added for this product',
  terms: [
    term(
      'attended',
      'Attended',
      '5|6|Yes|Y|Seen|Present|Completed|Attended on time or, if late, before the relevant professional was ready to see the patient|Arrived late, after the relevant professional was ready to see the patient, but was seen',
    ),
    term(
      'did_not_attend',
      'Did not attend',
      '3|7|DNA|Was not brought|WNB|No show|Absent|Unexcused absence|Did not attend, no advance warning given|Patient arrived late and could not be seen',
    ),
    term('cancelled', 'Cancelled, by whom not said', 'Cancelled|Canceled|Excused absence'),
    term(
      'cancelled_by_person',
      'Cancelled by the young person or family',
      '2|CNA|Cancelled by client|Cancelled by patient|Cancelled by young person|Cancelled by family|Appointment cancelled by, or on behalf of the patient',
      'cancelled',
    ),
    term(
      'cancelled_by_provider',
      'Cancelled by the service',
      '4|Cancelled by professional|Cancelled by provider|Cancelled by service|Cancelled by link worker|Appointment cancelled or postponed by the health care provider',
      'cancelled',
    ),
    term(
      'attempted',
      'Tried to reach, no contact',
      'Attempted|Attempted contact|Attempted no contact|No answer|Left voicemail|Unable to contact|No contact made',
    ),
  ],
  missing: {
    not_applicable: [
      '0',
      'Not applicable - appointment occurs in the future',
      'Future',
      'Booked',
      'Scheduled',
    ],
  },
};
