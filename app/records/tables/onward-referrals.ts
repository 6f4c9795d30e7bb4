import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { text } from '../fields/text.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';
import { onwardKind } from '../vocabularies/onward-kind.ts';
import { onwardStatus } from '../vocabularies/onward-status.ts';

export const onwardReferrals: TableDefinition = {
  name: 'onward_referrals',
  label: 'Onward referrals',
  description:
    'Services and activities that young people were referred or signposted to, and whether they took them up.',
  grain: 'one row per onward referral or signpost',
  key: ['onward_referral_id'],
  needsOneOf: ['referral_id', 'person_id'],
  fields: [
    id({
      name: 'onward_referral_id',
      label: 'Onward referral ID',
      description: 'An ID of this onward referral, if the system gives one.',
      example: 'OR-0071',
      aliases: 'onward id|onward ref|outbound referral id|activity referral id',
    }),
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description:
        'The referral into the scheme that this followed from. Without it, the person ID is needed, and the referral is found by person and date.',
      example: 'R-2025-0187',
      aliases: 'referral ref|referral reference|ref id|case id|case ref|episode id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description:
        'The young person who was referred or signposted on. Needed only where there is no referral ID: then the referral is found by person and date.',
      example: 'HYL-00412',
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|pseudo id|participant id|beneficiary id|attendee id|local patient id',
    }),
    text({
      name: 'service',
      label: 'Service',
      description: 'The service or activity: its ID in the services file, or its name.',
      example: 'S-014',
      aliases:
        'service id|service name|activity|activity name|referred to|onward service|provider|organisation|activity attended|group attended|club|club attended|service attended|referred on to|signposted to',
    }),
    code({
      name: 'kind',
      label: 'Referred or signposted',
      description: 'A referral is passed on by the link worker; a signpost is information given.',
      example: 'Referral',
      vocabulary: onwardKind,
      aliases: 'type|onward type|referral or signpost|onward referral type',
    }),
    date({
      name: 'made_on',
      label: 'Date made',
      description: 'The day the onward referral or signpost was made.',
      example: '12/05/2025',
      aliases:
        'onward date|date made|onward referral date|date referred on|date of onward referral|sent on|date sent|date signposted|signposted on',
    }),
    yesNo({
      name: 'agreed_by_young_person',
      label: 'Agreed by the young person',
      description: 'Whether the young person agreed to this onward referral.',
      example: 'Yes',
      aliases:
        'yp agreed|agreed|agreed by yp|young person agreed|consent to onward referral|agreement',
    }),
    code({
      name: 'status',
      label: 'Status',
      description:
        'What became of it, so far as is known. Includes that no suitable service was found.',
      example: 'Started',
      vocabulary: onwardStatus,
      aliases: 'onward status|outcome|onward outcome|activity status',
    }),
    date({
      name: 'started_on',
      label: 'Date started',
      description: 'The day the young person first took part.',
      example: '20/05/2025',
      aliases: 'start date|date started|first attended|first attended on|taken up on',
    }),
    date({
      name: 'ended_on',
      label: 'Date ended',
      description: 'The day the young person stopped taking part. Empty while it goes on.',
      example: '22/07/2025',
      aliases: 'end date|date ended|last attended|finished on',
    }),
  ],
};
