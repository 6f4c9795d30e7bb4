import { code } from '../fields/code.ts';
import { id } from '../fields/id.ts';
import { integer } from '../fields/integer.ts';
import type { TableDefinition } from '../table.ts';
import { referralReason } from '../vocabularies/referral-reason.ts';

export const referralReasons: TableDefinition = {
  name: 'referral_reasons',
  label: 'Reasons for referral',
  description: 'Why young people were referred. A referral can have several reasons.',
  grain: 'one row per reason of a referral',
  key: ['referral_id', 'reason'],
  needsOneOf: ['referral_id', 'person_id'],
  fields: [
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description:
        'The referral that had this reason. Without it, the person ID is needed, and the reason counts for the person’s only referral.',
      example: 'R-2025-0187',
      aliases:
        'referral ref|referral reference|ref id|case id|case ref|episode id|service request id|uniq serv req id|cine referral id|earl episode id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description:
        'The young person who was referred. Needed only where there is no referral ID: then the reason counts for the person’s only referral.',
      example: 'HYL-00412',
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|pseudo id|participant id|beneficiary id|attendee id|local patient id',
    }),
    code({
      name: 'reason',
      label: 'Reason',
      description: 'A reason for the referral, clinical or social.',
      example: 'Social isolation',
      vocabulary: referralReason,
      required: true,
      sensitivity: 'special_category',
      aliases:
        'reason for referral|referral reason|prim reason referral mh|primary reason|presenting need|reason other|need|cine cin primary need code|earl episode reason|presenting issue|presenting problem|presenting issues|main issue|reason 1|primary need|main presenting need|reasons for referral|primary reason for referral|main reason for referral|secondary reason|secondary reason for referral|other reason|additional reason|reason 2|reason 3',
    }),
    integer({
      name: 'position',
      label: 'Position',
      description: '1 for the main reason, 2 for the next, and so on.',
      example: '1',
      range: { min: 1, max: 99 },
      aliases: 'ordinal|order|rank|reason number|priority',
    }),
  ],
};
