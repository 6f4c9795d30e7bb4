import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** `03` was telemedicine and `06` text message until September 2021. */
export const contactMeans: Vocabulary = {
  id: 'contact_means',
  label: 'Means of contact',
  source: 'NHS Data Dictionary, CONSULTATION MECHANISM (MENTAL HEALTH), June 2026 release',
  terms: [
    term('in_person', 'In person', '01|Face to face|F2F|In-person'),
    term('telephone', 'Telephone', '02|Phone|Phone call|Call|Telephone call'),
    term(
      'talk_type',
      'Talk type, for a person unable to speak',
      '04|Talk type for a person unable to speak|Type talk|Talk type',
    ),
    term('digital', 'Digital, which not said', 'Online|Virtual|Remote'),
    term(
      'video',
      'Video call',
      '03|11|Video|Video consultation|Telemedicine web camera|Teams|Zoom',
      'digital',
    ),
    term(
      'instant_message',
      'Instant message or chat',
      '08|10|13|Chat|Instant messaging|Instant messaging (Synchronous)|Online Instant Messaging (IAPT only)|Chat Room (Synchronous)|WhatsApp',
      'digital',
    ),
    term(
      'text_message',
      'Text message',
      '06|09|SMS|Text|Text Message (Asynchronous)|Short Message Service (SMS) - Text Messaging',
      'digital',
    ),
    term('email', 'Email', '05|E-mail', 'digital'),
    term('message_board', 'Message board', '12|Message Board (Asynchronous)', 'digital'),
    term('letter', 'Letter', 'Post'),
    term('other', 'Other', '98|Other (not listed)'),
  ],
  missing: {},
};
