import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { EquityQuestion } from '#app/results/equity.ts';
import type { Exclusion } from '#app/results/method.ts';
import { askOne } from '../ask.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { referralsSql } from './people-sql.ts';

const row = z.object({
  no_consent: z.number(),
  further_referral: z.number(),
});

const openRow = z.object({
  undecided: z.number(),
  too_recent: z.number(),
  still_open: z.number(),
  not_ended: z.number(),
  outside_ages: z.number(),
});

const openSql = sql`SELECT
  count(*) FILTER (NOT accepted_of) AS undecided,
  count(*) FILTER (accepted AND NOT seen_in_4_weeks_of) AS too_recent,
  count(*) FILTER (accepted AND NOT took_up_of) AS still_open,
  count(*) FILTER (took_up AND NOT completed_of) AS not_ended,
  count(*) FILTER (completed AND NOT both_scores_of) AS outside_ages
FROM equity_people`;

/** Everyone that the page, or one of its steps, leaves out, each with its n and why. */
export async function askExclusions(
  database: Database,
  question: EquityQuestion,
  hasScale: boolean,
  leftOutAtImport: readonly LeftOutAtImport[],
  options?: QueryOptions,
): Promise<readonly Exclusion[]> {
  const referred = await askOne(
    database,
    sql`SELECT count(*) FILTER (refused) AS no_consent, count(*) FILTER (NOT refused AND place > 1) AS further_referral FROM (${referralsSql(question)})`,
    row,
    options,
  );
  const open = await askOne(database, openSql, openRow, options);
  const found: readonly Exclusion[] = [
    {
      reason: 'no_consent',
      label: 'Young person or family said no to their records being used for evaluation',
      n: referred.no_consent,
      unit: 'referrals',
    },
    {
      reason: 'further_referral',
      label: 'Further referrals of young people already counted',
      n: referred.further_referral,
      unit: 'referrals',
    },
    ofPeople('undecided', 'Not in Accepted: no decision yet', open.undecided),
    ofPeople(
      'too_recent',
      'Not in First contact: accepted less than 4 weeks ago, or a contact dated before the referral',
      open.too_recent,
    ),
    ofPeople('still_open', 'Not in Took up an activity: still open', open.still_open),
    ofPeople('not_ended', 'Not in Completed: support still open', open.not_ended),
    ...(hasScale
      ? [
          ofPeople(
            'outside_ages',
            'Not in Has both scores: outside the ages the measure is for, and not used with them',
            open.outside_ages,
          ),
        ]
      : []),
    ...leftOutAtImport.map(atImport),
  ];
  return found.filter(({ n }) => n !== 0);
}

function ofPeople(reason: string, label: string, n: number): Exclusion {
  return { reason, label, n, unit: 'young people' };
}

function atImport(leftOut: LeftOutAtImport): Exclusion {
  return 'file' in leftOut
    ? {
        reason: `import:${leftOut.file}`,
        label: `Rows of ${leftOut.file} that could not be read (see Import)`,
        n: leftOut.rows,
        unit: 'rows',
      }
    : {
        reason: `check:${leftOut.check}`,
        label: `${leftOut.label} (see Import)`,
        n: leftOut.rows,
        unit: 'rows',
      };
}
