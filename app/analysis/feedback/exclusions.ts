import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Exclusion } from '#app/results/method.ts';
import { askOne } from '../ask.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { givenSql } from './given-sql.ts';

const row = z.object({ no_consent: z.number(), undated: z.number() });
const answersRow = z.object({ blank: z.number(), not_matched: z.number() });

/** Every answer that the page leaves out, each kind with its number and why. */
export async function askFeedbackExclusions(
  database: Database,
  question: FeedbackQuestion,
  leftOutAtImport: readonly LeftOutAtImport[],
  options?: QueryOptions,
): Promise<readonly Exclusion[]> {
  const left = await askOne(
    database,
    sql`SELECT
      count(*) FILTER (person_id IN (SELECT person_id FROM refused_evaluation)) AS no_consent,
      count(*) FILTER (given_on IS NULL) AS undated
    FROM feedback`,
    row,
    options,
  );
  const answers = await askOne(
    database,
    sql`SELECT
      count(*) FILTER (answer IS NULL AND coalesce(answer_missing, 'blank') <> 'not_mapped' AND comment IS NULL) AS blank,
      count(*) FILTER (answer IS NULL AND answer_missing = 'not_mapped') AS not_matched
    FROM (${givenSql(question)})`,
    answersRow,
    options,
  );
  const hasPeriod = question.from !== null || question.to !== null;
  const found: readonly Exclusion[] = [
    rows(
      'no_consent',
      'Young person or family said no to their records being used for evaluation',
      left.no_consent,
    ),
    rows('undated', 'No date, so in no period', hasPeriod ? left.undated : 0),
    rows('blank', 'Question left blank', answers.blank),
    rows('not_matched', 'Answer in words not yet matched (see Import)', answers.not_matched),
    ...leftOutAtImport.map((leftOut) =>
      'file' in leftOut
        ? rows(
            `import:${leftOut.file}`,
            `Rows of ${leftOut.file} that could not be read (see Import)`,
            leftOut.rows,
          )
        : rows(`check:${leftOut.check}`, `${leftOut.label} (see Import)`, leftOut.rows),
    ),
  ];
  return found.filter(({ n }) => n !== 0);
}

function rows(reason: string, label: string, n: number): Exclusion {
  return { reason, label, n, unit: 'rows' };
}
