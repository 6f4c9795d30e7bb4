import { literal } from '#app/database/sql.ts';
import { noFeedbackQuestion } from '#app/results/feedback.ts';
import { givenSql } from '../feedback/given-sql.ts';
import { stakeholderGroups } from '../feedback/respondents.ts';
import { parts } from './ask-parts.ts';
import { share, shareOfSums } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const given = `(${givenSql(noFeedbackQuestion)})`;
const replies = `(SELECT reply, any_value(respondent) AS respondent FROM ${given} GROUP BY reply)`;
const positive = `answer IN (SELECT code FROM vocabulary_terms
  WHERE table_name = 'feedback' AND field = 'answer' AND (broader = 'positive' OR code = 'positive'))`;

/** What one group answered to the questions on one topic. */
function answersOn(
  key: string,
  label: string,
  respondent: string,
  topic: string,
  who: string,
  about: string,
): EvidenceQuestion {
  return share({
    key,
    label,
    needs: ['feedback'],
    from: given,
    base: `respondent = ${literal(respondent)} AND topic = ${literal(topic)} AND answer IS NOT NULL`,
    counted: positive,
    noun: `answers of ${who}`,
    predicate: `were positive about ${about}`,
    without: `were not positive about ${about}`,
  });
}

/** Whether everybody with a stake is heard, and what they say on the matters that a statement names. */
export const feedbackEvidence: readonly EvidenceQuestion[] = [
  shareOfSums({
    key: 'feedback_groups',
    label: 'Stakeholder groups that gave feedback',
    needs: ['feedback'],
    query: `SELECT count(DISTINCT respondent) FILTER (respondent IN (${stakeholderGroups.map(literal).join(', ')})) AS count,
      ${stakeholderGroups.length} AS of FROM ${given}`,
    noun: 'stakeholder groups',
    predicate: 'gave feedback',
    without: 'gave no feedback',
  }),
  parts({
    key: 'feedback_per_group',
    label: 'Replies by group',
    needs: ['feedback'],
    what: 'Replies',
    query: `SELECT respondent AS part, count(*) AS count, sum(count(*)) OVER () AS of FROM ${replies} WHERE respondent IS NOT NULL GROUP BY 1`,
    words: ['feedback', 'respondent'],
  }),
  share({
    key: 'young_voice',
    label: 'Replies from young people',
    needs: ['feedback'],
    from: replies,
    base: 'respondent IS NOT NULL',
    counted: "respondent = 'young_person'",
    noun: 'replies',
    predicate: 'came from young people',
    without: 'came from others',
  }),
  answersOn(
    'referrer_clarity',
    'Referrers on how clear the aims are',
    'referrer',
    'clarity_of_aims',
    'referrers',
    'how clear it is who can be referred',
  ),
  answersOn(
    'referrer_ease',
    'Referrers on how easy referring is',
    'referrer',
    'ease_of_referring',
    'referrers',
    'how easy referring is',
  ),
  answersOn(
    'young_informed',
    'Young people on being kept informed',
    'young_person',
    'kept_informed',
    'young people',
    'being kept informed',
  ),
  answersOn(
    'young_data_use',
    'Young people on knowing how data is used',
    'young_person',
    'data_use',
    'young people',
    'being told how information about them is used',
  ),
  share({
    key: 'actions_closed',
    label: 'Actions closed',
    needs: ['actions'],
    from: 'actions',
    counted: "status IN ('done', 'not_taken_forward') OR closed_on IS NOT NULL",
    counts: 'things',
    noun: 'actions',
    predicate: 'are closed',
    without: 'are still open',
  }),
  share({
    key: 'actions_young',
    label: 'Actions raised by young people',
    needs: ['actions'],
    from: 'actions',
    base: 'raised_by IS NOT NULL',
    counted: "raised_by = 'young_person'",
    counts: 'things',
    noun: 'actions',
    predicate: 'came from what young people said',
    without: 'came from others',
  }),
];
