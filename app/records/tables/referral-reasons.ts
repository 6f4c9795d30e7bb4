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
  fields: [
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description: 'The referral that had this reason.',
      example: 'R-2025-0187',
      required: true,
      aliases:
        'referral ref|referral reference|ref id|case id|case ref|episode id|service request id|uniq serv req id|cine referral id|earl episode id',
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
