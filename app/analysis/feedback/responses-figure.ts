import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { FeedbackResponsesFigure } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Row } from '#app/results/table.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { figureBase, type FeedbackContext } from './feedback-context.ts';
import { givenSql, supportedSql } from './given-sql.ts';
import {
  NOT_RECORDED,
  respondentLabel,
  respondentOrder,
  stakeholderGroups,
} from './respondents.ts';

const repliesRow = z.object({ respondent: z.string().nullable(), replies: z.number() });
const couldRow = z.object({ young_people: z.number(), link_workers: z.number() });

export type ReplyCount = z.infer<typeof repliesRow>;

/** Replies by stakeholder group: every answer that shares a feedback ID is one reply. */
export function repliesSql(question: FeedbackQuestion): Sql {
  return sql`SELECT respondent, count(DISTINCT reply) AS replies
FROM (${givenSql(question)})
GROUP BY respondent`;
}

export async function askReplies(
  database: Database,
  question: FeedbackQuestion,
  options?: QueryOptions,
): Promise<readonly ReplyCount[]> {
  const found = await ask(database, repliesSql(question), repliesRow, options);
  return [...found].sort((a, b) => respondentOrder(a.respondent, b.respondent));
}

/** Who replied, and out of how many, where a file tells. */
export async function responsesFigure(
  database: Database,
  context: FeedbackContext,
  replies: readonly ReplyCount[],
  options?: QueryOptions,
): Promise<FeedbackResponsesFigure> {
  const could = await askOne(database, couldSql(context.question), couldRow, options);
  const total = replies.reduce((sum, each) => sum + each.replies, 0);
  const none: Cell = { state: 'not_applicable', reason: 'Different files count each group.' };
  const rows = replies.map((each): Row => groupRow(each, could));
  return {
    kind: 'feedback_responses',
    silent: silentGroups(context.question, replies),
    ...figureBase(context, {
      id: 'feedback-responses',
      source: 'feedback, referrals and link workers files',
      rules: [
        'Answers that share a feedback ID are one reply. A person who replied twice counts twice.',
        'Young people who could have replied are those whose referral was accepted and open at some time of the period; link workers are those in post.',
        'How many referrers, families, services and commissioners could have replied is in none of the files.',
      ],
      query: repliesSql(context.question),
    }),
    tables: {
      groups: {
        id: 'feedback-responses',
        rowHeading: 'Who gave feedback',
        unit: 'replies',
        columns: [
          countColumn('replies', 'Replies'),
          countColumn('could', 'Could have replied'),
          shareColumn('share', 'Share', 'replies', 'could'),
        ],
        rows: [
          ...rows,
          {
            key: 'all',
            label: 'All replies',
            role: 'total',
            cells: { replies: shown(total), could: none, share: none },
          },
        ],
        rowsAddUp: true,
        columnSums: [],
      },
    },
  };
}

function groupRow({ respondent, replies }: ReplyCount, could: z.infer<typeof couldRow>): Row {
  const of =
    respondent === 'young_person'
      ? could.young_people
      : respondent === 'link_worker'
        ? could.link_workers
        : 0;
  const unknown: Cell = {
    state: 'not_collected',
    reason: 'No file says how many could have replied.',
  };
  const repeated: Cell = {
    state: 'not_applicable',
    reason: 'More replies than people: some replied more than once.',
  };
  return {
    key: respondent ?? NOT_RECORDED,
    label: respondentLabel(respondent),
    role: 'group',
    cells: {
      replies: shown(replies),
      could: of === 0 ? unknown : shown(of),
      share: of === 0 ? unknown : replies > of ? repeated : shareCell(replies, of),
    },
  };
}

function couldSql(question: FeedbackQuestion): Sql {
  const { from, to } = question;
  const begun =
    to === null
      ? sql`true`
      : sql`(started_on IS NULL OR started_on <= CAST(${literal(to)} AS DATE))`;
  const notGone =
    from === null ? sql`true` : sql`(left_on IS NULL OR left_on >= CAST(${literal(from)} AS DATE))`;
  return sql`SELECT
    (SELECT count(*) FROM (${supportedSql(question)})) AS young_people,
    (SELECT count(DISTINCT link_worker_id) FROM link_workers WHERE ${begun} AND ${notGone}) AS link_workers`;
}

function silentGroups(
  { respondent }: FeedbackQuestion,
  replies: readonly ReplyCount[],
): readonly string[] {
  if (respondent !== null) return [];
  const heard = replies.map((each) => each.respondent);
  return stakeholderGroups.filter((code) => !heard.includes(code)).map(respondentLabel);
}
