import { durationInMinutes } from '../duration-in-minutes.ts';
import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { integer } from '../fields/integer.ts';
import type { TableDefinition } from '../table.ts';
import { attendance } from '../vocabularies/attendance.ts';
import { contactMeans } from '../vocabularies/contact-means.ts';
import { contactPlace } from '../vocabularies/contact-place.ts';
import { contactWith } from '../vocabularies/contact-with.ts';

export const contacts: TableDefinition = {
  name: 'contacts',
  label: 'Link worker contacts',
  description:
    'Meetings, calls and messages between link workers and young people or those around them, attempts included.',
  grain: 'one row per contact or attempt',
  key: ['contact_id'],
  needsOneOf: ['referral_id', 'person_id'],
  fields: [
    id({
      name: 'contact_id',
      label: 'Contact ID',
      description: 'An ID of this contact, if the system gives one.',
      example: 'C-10482',
      aliases:
        'care contact id|contact ref|contact reference|session id|appointment id|activity id',
    }),
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description:
        'The referral this contact belongs to. Without it, the person ID is needed, and the referral is found by person and date.',
      example: 'R-2025-0187',
      aliases:
        'referral ref|referral reference|ref id|case id|case ref|episode id|service request id|uniq serv req id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description:
        'The young person the contact was with or about. Needed only where there is no referral ID: then the referral is found by person and date.',
      example: 'HYL-00412',
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|pseudo id|participant id|beneficiary id|attendee id|local patient id',
    }),
    id({
      name: 'link_worker_id',
      label: 'Link worker ID',
      description: 'The link worker who made the contact. An ID, not a name.',
      example: 'LW-03',
      aliases: 'link worker ref|worker id|worker ref|staff id|key worker id|lw id',
    }),
    date({
      name: 'contacted_on',
      label: 'Date of contact',
      description: 'The day of the contact or attempt.',
      example: '16/04/2025',
      aliases:
        'contact date|care cont date|date|session date|appointment date|appt date|cont contact date|activity date',
    }),
    code({
      name: 'attendance',
      label: 'Attendance',
      description:
        'Whether the contact took place: attended, did not attend, cancelled, or tried without reaching anybody.',
      example: 'Attended',
      vocabulary: attendance,
      aliases:
        'attended|attendance status|attend or dna code|attend status|attend dna|contact outcome|appointment outcome',
    }),
    code({
      name: 'means',
      label: 'Means of contact',
      description: 'In person, by telephone, by video and so on.',
      example: 'In person',
      vocabulary: contactMeans,
      aliases:
        'contact type|contact method|method|method of contact|mode|medium|mechanism|cons mechanism mh|cons medium used|channel',
    }),
    code({
      name: 'place',
      label: 'Place of contact',
      description: 'Where the contact was, when it was in person.',
      example: 'School or college',
      vocabulary: contactPlace,
      aliases: 'location|location type|venue|venue type|act loc type code|contact location|setting',
    }),
    integer({
      name: 'minutes',
      label: 'Minutes',
      description: 'How long the contact lasted, in whole minutes.',
      example: '45',
      range: { min: 0, max: 1440 },
      alsoReads: durationInMinutes,
      aliases:
        'mins|duration|duration minutes|duration mins|length|clin cont dur of care cont|contact duration|time spent',
    }),
    code({
      name: 'with_whom',
      label: 'Contact with',
      description:
        'Who the contact was with: the young person, a parent or carer, the family, a professional or a group.',
      example: 'Young person',
      vocabulary: contactWith,
      aliases:
        'with|contact with whom|care cont subj|who|contact subject|person contacted|who present|present|who attended|people present',
    }),
  ],
};
