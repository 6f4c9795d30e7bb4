import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { freeText } from '../fields/free-text.ts';
import { id } from '../fields/id.ts';
import type { TableDefinition } from '../table.ts';
import { actionStatus } from '../vocabularies/action-status.ts';
import { feedbackRespondent } from '../vocabularies/feedback-respondent.ts';

export const actions: TableDefinition = {
  name: 'actions',
  label: 'You said, we did',
  description: 'What the scheme did about what people told it.',
  grain: 'one row per action',
  key: ['action_id'],
  fields: [
    id({
      name: 'action_id',
      label: 'Action ID',
      description: 'An ID of the action, if there is one.',
      example: 'ACT-07',
      sensitivity: 'none',
      aliases: 'action ref|action number|action no',
    }),
    freeText({
      name: 'you_said',
      label: 'You said',
      description: 'What was said, in short, naming nobody.',
      example: 'Sessions after school are hard to get to.',
      aliases: 'what you said|said|issue raised|issue|feedback',
    }),
    freeText({
      name: 'we_did',
      label: 'We did',
      description: 'What was done, or why it could not be.',
      example: 'Two sessions a week now start at 5pm.',
      aliases: 'what we did|did|action|action taken|response',
    }),
    code({
      name: 'raised_by',
      label: 'Raised by',
      description: 'Which group of stakeholders said it.',
      example: 'Young person',
      vocabulary: feedbackRespondent,
      aliases: 'from|respondent|stakeholder|stakeholder group|said by|who said it',
    }),
    date({
      name: 'opened_on',
      label: 'Date opened',
      description: 'The day the action was agreed.',
      example: '16/06/2025',
      sensitivity: 'none',
      aliases: 'opened|date raised|raised on|open date|start date|date',
    }),
    code({
      name: 'status',
      label: 'Status',
      description: 'Whether it is done.',
      example: 'Done',
      vocabulary: actionStatus,
      aliases: 'action status|progress|state',
    }),
    date({
      name: 'closed_on',
      label: 'Date closed',
      description: 'The day it was done, or put aside with a reason. Empty while open.',
      example: '15/09/2025',
      sensitivity: 'none',
      aliases: 'closed|date closed out|done on|completed on|date done|close date|end date',
    }),
  ],
};
