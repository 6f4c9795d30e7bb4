import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { text } from '../fields/text.ts';
import type { TableDefinition } from '../table.ts';
import { informant } from '../vocabularies/informant.ts';
import { measure } from '../vocabularies/measure.ts';
import { notCollectedReason } from '../vocabularies/not-collected-reason.ts';
import { occasion } from '../vocabularies/occasion.ts';

export const assessments: TableDefinition = {
  name: 'assessments',
  label: 'Outcome assessments',
  description:
    'Each time a measure was filled in, or was due and was not, with the reason. Answers and scores are in the responses file.',
  grain: 'one row per sitting of one measure by one informant',
  key: ['assessment_id'],
  fields: [
    id({
      name: 'assessment_id',
      label: 'Assessment ID',
      description: 'An ID that ties the answers in the responses file to this sitting.',
      example: 'A-00931',
      required: true,
      aliases:
        'assessment ref|assessment reference|questionnaire id|survey id|measure record id|sitting id|form id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description: 'The young person the measure is about.',
      example: 'HYL-00412',
      required: true,
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|participant id|beneficiary id|local patient id|csdq person id',
    }),
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description: 'The referral the measure belongs to. Scores are paired within one referral.',
      example: 'R-2025-0187',
      aliases:
        'referral ref|referral reference|ref id|case id|case ref|episode id|service request id|uniq serv req id',
    }),
    code({
      name: 'measure',
      label: 'Measure',
      description:
        'Which measure. A family name such as SDQ is enough when the informant has a column of its own.',
      example: 'SWEMWBS',
      vocabulary: measure,
      required: true,
      aliases:
        'measure id|measure name|instrument|tool|outcome measure|questionnaire|scale|assessment type|coded ass tool type|assessment name|assessment tool|tool name|measure used|outcome tool|questionnaire name|framework|outcome framework|tracker',
    }),
    text({
      name: 'version',
      label: 'Version',
      description:
        'Version or wording of the measure, such as adult or child wording. Versions are never paired.',
      example: '7-item',
      aliases: 'measure version|form version|wording|form',
    }),
    code({
      name: 'informant',
      label: 'Who answered',
      description:
        'Who filled it in: the young person, a parent or carer, a teacher or a practitioner.',
      example: 'Self',
      vocabulary: informant,
      aliases:
        'rater|respondent|completed by|reporter|who completed|perspective|filled in by|answered by|rated by|completed with|who filled it in',
    }),
    code({
      name: 'occasion',
      label: 'Occasion',
      description: 'First, review or last. Any other wording is kept as given, and dates decide.',
      example: 'First',
      vocabulary: occasion,
      aliases:
        'time point|stage|initial or follow up|pre post|wave|assessment stage|point|tag|round|survey point|collection point|assessment point|phase',
    }),
    date({
      name: 'completed_on',
      label: 'Date completed',
      description: 'The day it was filled in.',
      example: '16/04/2025',
      aliases:
        'completed|completed date|completion date|date completed on|assessment date|date of assessment|date|score date|ass tool comp date|ass tool comp timestamp|csdq sdq completed date|goal date|entered|date entered|entered on|recorded on|date recorded|date taken|taken on|captured on|created|created on|created date',
    }),
    code({
      name: 'not_collected_reason',
      label: 'Why there is no score',
      description: 'Why the measure was not filled in. Asking is not always right.',
      example: 'N/A',
      vocabulary: notCollectedReason,
      aliases:
        'reason not collected|not completed reason|reason not completed|missing reason|sdq reason|csdq sdq reason|reason not asked',
    }),
  ],
};
