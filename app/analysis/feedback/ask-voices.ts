import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { FeedbackQuestion, RecordedVoices } from '#app/results/feedback.ts';
import { ask, askOne } from '../ask.ts';
import { actionStatusLabel } from './actions-figure.ts';
import { givenSql } from './given-sql.ts';
import { askReplies } from './responses-figure.ts';
import { respondentOne, respondentOrder } from './respondents.ts';

const countsRow = z.object({ written: z.number(), consented: z.number(), asked: z.number() });
const commentRow = z.object({ respondent: z.string(), comment: z.string() });
const placeRow = z.object({ place: z.string() });
const actionRow = z.object({
  you_said: z.string().nullable(),
  we_did: z.string().nullable(),
  raised_by: z.string().nullable(),
  status: z.string().nullable(),
  closed_on: z.string().nullable(),
});

/**
 * What people said in their own words, and the actions in words. Only comments whose writer agreed to be quoted leave the
 * database, and those not yet screened: nobody may be shown them before `releaseVoices`. A blank is no consent.
 */
export async function askVoices(
  database: Database,
  question: FeedbackQuestion,
  options?: QueryOptions,
): Promise<RecordedVoices> {
  const given = givenSql(question);
  const counts = await askOne(
    database,
    sql`SELECT count(*) FILTER (comment IS NOT NULL) AS written,
      count(*) FILTER (comment IS NOT NULL AND consent_to_quote) AS consented,
      count(consent_to_quote) AS asked
    FROM (${given})`,
    countsRow,
    options,
  );
  const comments = await ask(
    database,
    sql`SELECT coalesce(respondent, 'other') AS respondent, comment FROM (${given})
      WHERE comment IS NOT NULL AND consent_to_quote
      ORDER BY given_on DESC NULLS LAST, reply, source_row`,
    commentRow,
    options,
  );
  const actions = await ask(
    database,
    sql`SELECT you_said, we_did, raised_by, status, closed_on FROM actions
      ORDER BY closed_on DESC NULLS LAST, opened_on DESC NULLS LAST, source_row`,
    actionRow,
    options,
  );
  const places = await ask(
    database,
    `SELECT DISTINCT place FROM (
      SELECT locality AS place FROM people UNION ALL SELECT locality FROM services
      UNION ALL SELECT area FROM population
    ) WHERE place IS NOT NULL`,
    placeRow,
    options,
  );
  const replies = await askReplies(database, question, options);
  return {
    comments: comments
      .map(({ respondent, comment }) => ({
        respondent,
        respondentLabel: respondentOne(respondent),
        text: comment,
      }))
      .sort((a, b) => respondentOrder(a.respondent, b.respondent)),
    written: counts.written,
    withoutConsent: counts.written - counts.consented,
    asksConsent: counts.asked > 0,
    repliesBy: Object.fromEntries(
      replies.map(({ respondent, replies: n }) => [respondent ?? 'other', n]),
    ),
    places: places.map(({ place }) => place),
    actions:
      actions.length === 0
        ? null
        : actions.flatMap(({ you_said, we_did, raised_by, status, closed_on }) =>
            you_said === null && we_did === null
              ? []
              : [
                  {
                    youSaid: you_said ?? '',
                    weDid: we_did ?? '',
                    raisedByLabel: raised_by === null ? null : respondentOne(raised_by),
                    status,
                    statusLabel: status === null ? null : actionStatusLabel(status),
                    closedOn: closed_on,
                  },
                ],
          ),
  };
}
