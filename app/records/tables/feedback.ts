import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { freeText } from '../fields/free-text.ts';
import { id } from '../fields/id.ts';
import { text } from '../fields/text.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';
import { feedbackAnswer } from '../vocabularies/feedback-answer.ts';
import { feedbackRespondent } from '../vocabularies/feedback-respondent.ts';
import { feedbackScale } from '../vocabularies/feedback-scale.ts';
import { feedbackTopic } from '../vocabularies/feedback-topic.ts';

export const feedback: TableDefinition = {
  name: 'feedback',
  label: 'Feedback',
  description:
    'What young people, families, referrers, link workers, services and commissioners say about the scheme.',
  grain: 'one row per answer to one question',
  key: ['feedback_id', 'question'],
  fields: [
    id({
      name: 'feedback_id',
      label: 'Feedback ID',
      description: 'An ID of one person’s reply, shared by its answers.',
      example: 'F-0118',
      aliases: 'response id|reply id|feedback ref|submission id|respondent id',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description: 'The young person concerned, only where the feedback was not given anonymously.',
      example: 'HYL-00412',
      aliases:
        'person ref|person reference|client id|client ref|young person id|young person ref|yp id|yp ref|participant id',
    }),
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description: 'The referral concerned, only where the feedback was not given anonymously.',
      example: 'R-2025-0187',
      aliases: 'referral ref|referral reference|ref id|case id|case ref|episode id',
    }),
    date({
      name: 'given_on',
      label: 'Date given',
      description: 'The day the feedback was given.',
      example: '29/08/2025',
      aliases:
        'feedback date|date of feedback|completion time|submitted on|submitted|timestamp|date|start date',
    }),
    code({
      name: 'respondent',
      label: 'Who gave feedback',
      description: 'Which group of stakeholders the person belongs to.',
      example: 'Young person',
      vocabulary: feedbackRespondent,
      aliases: 'respondent type|stakeholder|stakeholder group|from|role|who are you|i am a',
    }),
    code({
      name: 'topic',
      label: 'Topic',
      description:
        'What the question is about, so that answers to differently worded questions can be gathered.',
      example: 'Being kept informed',
      vocabulary: feedbackTopic,
      aliases: 'question topic|question theme|theme',
    }),
    text({
      name: 'question',
      label: 'Question',
      description: 'The question as it was asked.',
      example: 'Overall, how was your experience of our service?',
      aliases: 'question text|question asked|item',
    }),
    code({
      name: 'scale',
      label: 'Scale',
      description:
        'The scale of the answer. The Friends and Family Test before and since April 2020 are two scales.',
      example: 'FFT',
      vocabulary: feedbackScale,
      aliases: 'answer scale|response scale|question type|instrument',
    }),
    code({
      name: 'answer',
      label: 'Answer',
      description: 'The answer chosen, in words.',
      example: 'Very good',
      vocabulary: feedbackAnswer,
      aliases: 'response|rating|fft response|answer chosen|score',
    }),
    freeText({
      name: 'comment',
      label: 'Comment',
      description:
        'What the person wrote. Screened for names and other identifiers before it is shown.',
      example: 'The climbing club helped me make friends.',
      aliases: 'comments|free text|text|other comments|feedback text|verbatim',
    }),
    yesNo({
      name: 'consent_to_quote',
      label: 'Consent to quote',
      description:
        'Whether the person agreed that their comment may be quoted. A blank is not a yes.',
      example: 'No',
      aliases:
        'quote consent|consent to quotation|may be quoted|ok to quote|can we quote you|may we quote you|may we quote this|can we use your words',
    }),
  ],
};
