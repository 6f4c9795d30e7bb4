import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { integer } from '../fields/integer.ts';
import { text } from '../fields/text.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';
import { closureReason } from '../vocabularies/closure-reason.ts';
import { consentGiver } from '../vocabularies/consent-giver.ts';
import { consent } from '../vocabularies/consent.ts';
import { notAcceptedReason } from '../vocabularies/not-accepted-reason.ts';
import { referralDecision } from '../vocabularies/referral-decision.ts';
import { referralRoute } from '../vocabularies/referral-route.ts';
import { referralSource } from '../vocabularies/referral-source.ts';

export const referrals: TableDefinition = {
  name: 'referrals',
  label: 'Referrals',
  description:
    'Each time a young person came to the scheme: how, what was decided, and how it ended.',
  grain: 'one row per referral',
  key: ['referral_id'],
  fields: [
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description: 'An ID that stands for one referral in every file.',
      example: 'R-2025-0187',
      required: true,
      aliases:
        'referral ref|referral reference|ref id|referral number|referral no|case id|case ref|case reference|episode id|service request id|uniq serv req id|cine referral id|earl episode id|file id|case no|case number|referral uid|referral key|case key|program engagement id|programme engagement id|engagement id|enrolment id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description: 'The young person referred, as in the people file.',
      example: 'HYL-00412',
      required: true,
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|pseudo id|participant id|beneficiary id|local patient id|cine person id|earl person id',
    }),
    text({
      name: 'provider',
      label: 'Provider',
      description: 'The organisation that received the referral, where several share a scheme.',
      example: 'Harrowmere Youth Link',
      aliases: 'provider name|organisation|organisation name|delivery partner|service referred to',
    }),
    date({
      name: 'referred_on',
      label: 'Date referred',
      description: 'The day the referral was received. Every wait is counted from it.',
      example: '03/04/2025',
      aliases:
        'ref date|referral date|date of referral|referral received|referral received date|referral request received date|received on|date received|date submitted|cine referral date|earl episode start date|case opened|date case opened|case opened date|case open date|date opened|opened on|case start date|referral created date|enquiry date|application date|date of application|submission date|submitted date|request date|intake date|registration date|date registered',
    }),
    code({
      name: 'source',
      label: 'Referred by',
      description: 'Who made the referral.',
      example: 'School',
      vocabulary: referralSource,
      aliases:
        'source cd|source code|source of referral|source of referral mh|referral source|referral source code|referrer type|referring agency|cine referral source code|cine referral source desc|referring organisation type|referral from|referral source type|referred from|referral agency|referring org|referring organisation|referrer organisation',
    }),
    code({
      name: 'route',
      label: 'Way in',
      description:
        'Whether the young person came by a professional, by themselves, by family or by dropping in.',
      example: 'Professional',
      vocabulary: referralRoute,
      aliases: 'referral route|referral type|route in|way in',
    }),
    yesNo({
      name: 'complete_when_received',
      label: 'Complete when received',
      description: 'Whether the referral had all that was needed when it first came.',
      example: 'Yes',
      aliases: 'complete at first submission|referral complete|complete on receipt',
    }),
    yesNo({
      name: 'in_target_population',
      label: 'In the target population',
      description: 'Whether the young person belongs to the population the scheme was set up for.',
      example: 'Yes',
      aliases: 'target population|meets inclusion criteria',
    }),
    code({
      name: 'decision',
      label: 'Decision',
      description: 'Whether the scheme accepted the referral.',
      example: 'Accepted',
      vocabulary: referralDecision,
      aliases:
        'referral decision|accepted|referral outcome|referral status|outcome of referral|accepted or rejected',
    }),
    date({
      name: 'decided_on',
      label: 'Date of the decision',
      description: 'The day the referral was accepted or not.',
      example: '07/04/2025',
      aliases:
        'decision date|date decided|date accepted|accepted on|accepted date|refer rejection date',
    }),
    code({
      name: 'not_accepted_reason',
      label: 'Why not accepted',
      description: 'Why the scheme did not accept the referral.',
      example: 'N/A',
      vocabulary: notAcceptedReason,
      aliases:
        'refer reject reason|referral rejection reason|rejection reason|reason not accepted|reason for rejection|reason rejected|reason declined|decline reason|declined reason|why declined|why not accepted|reason for decline',
    }),
    yesNo({
      name: 'signposted_elsewhere',
      label: 'Signposted elsewhere',
      description: 'Whether a young person who was not accepted was shown another way to help.',
      example: 'N/A',
      aliases: 'signposted|signposted on|offered alternative',
    }),
    id({
      name: 'link_worker_id',
      label: 'Link worker ID',
      description: 'The link worker who supports the young person. An ID, not a name.',
      example: 'LW-03',
      aliases:
        'link worker ref|worker id|worker ref|staff id|case worker id|cine referral worker id|earl episode worker id|key worker id|lw id|allocated worker|allocated to|assigned worker|assigned to|lead worker|case owner|named worker|key worker',
    }),
    date({
      name: 'allocated_on',
      label: 'Date allocated',
      description: 'The day the young person was given to a link worker.',
      example: '08/04/2025',
      aliases: 'allocation date|date allocated to worker|assigned on|date assigned',
    }),
    integer({
      name: 'age_at_referral',
      label: 'Age at referral',
      description: 'Age in whole years on the day of referral. A date of birth is never needed.',
      example: '14',
      range: { min: 0, max: 120 },
      sensitivity: 'quasi_identifier',
      aliases:
        'age|age serv refer rec date|age when referred|referral age|age years|age at time of referral|age on referral|age referred|age at intake|age at entry|age at start|age at first contact',
    }),
    code({
      name: 'consent_to_support',
      label: 'Consent to the referral',
      description: 'What was decided about taking up support: given, declined or withdrawn.',
      example: 'Given',
      vocabulary: consent,
      aliases: 'consent|consent to referral|consent decision|referral consent|consent for support',
    }),
    code({
      name: 'consent_given_by',
      label: 'Who gave consent',
      description:
        'Who decided on the referral and on sharing: the young person, a parent or carer, or both.',
      example: 'Young person',
      vocabulary: consentGiver,
      aliases: 'consent by|consented by|consent giver',
    }),
    code({
      name: 'information_sharing_consent',
      label: 'Consent to share information',
      description:
        'Whether the young person agreed to information being shared with others for this referral.',
      example: 'Given',
      vocabulary: consent,
      aliases:
        'info sharing consent|information sharing|consent to share|sharing consent|data sharing consent|consent to share information agreed',
    }),
    date({
      name: 'plan_agreed_on',
      label: 'Date the plan was agreed',
      description: 'The day a plan was agreed with the young person.',
      example: '02/05/2025',
      aliases:
        'plan date|plan agreed|plan agreed date|action plan date|care plan creat date|support plan date|date plan agreed',
    }),
    date({
      name: 'closed_on',
      label: 'Date closed',
      description: 'The day support ended. Empty while it goes on.',
      example: '29/08/2025',
      aliases:
        'closure date|closed date|end date|date ended|date of closure|discharge date|refer closure date|serv disch date|file closures|cine close date|earl episode end date|case closed|date case closed|case closed date|case end date|exit date|date of discharge|date of exit|leaving date|date left',
    }),
    code({
      name: 'closure_reason',
      label: 'Why support ended',
      description: 'Why support ended.',
      example: 'Completed',
      vocabulary: closureReason,
      aliases:
        'reason for closure|closed reason|end reason|refer clos reason|referral closure reason|file closure reasons|discharge reason|cine close reason|earl episode end reason|reason closed|case closed reason|exit reason|reason for leaving|reason for discharge|reason for case closure|reason ended',
    }),
    date({
      name: 'referrer_told_on',
      label: 'Date the referrer was told',
      description: 'The day the referrer heard what came of the referral.',
      example: '05/09/2025',
      aliases:
        'feedback to referrer|feedback to referrer date|referrer feedback date|referrer informed|referrer informed on|date referrer told|referrer told',
    }),
  ],
};
