import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import type { Exclusion } from '#app/results/method.ts';
import type { PathwayQuestion } from '#app/results/pathway.ts';
import { askOne } from '../ask.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { narrowedReferralsSql } from './people-sql.ts';

const counted = z.object({ no_consent: z.number(), further_referral: z.number() });

/** Everyone and everything that the page leaves out, each with its n and why. */
export async function askExclusions(
  database: Database,
  question: Parameters<typeof narrowedReferralsSql>[0] & Partial<PathwayQuestion>,
  leftOutAtImport: readonly LeftOutAtImport[],
  options?: QueryOptions,
): Promise<readonly Exclusion[]> {
  const { no_consent, further_referral } = await askOne(
    database,
    sql`SELECT count(*) FILTER (refused) AS no_consent, count(*) FILTER (NOT refused AND place > 1) AS further_referral
FROM (${narrowedReferralsSql(question)})`,
    counted,
    options,
  );
  const found: readonly Exclusion[] = [
    {
      reason: 'no_consent',
      label: 'Young person or family said no to their records being used for evaluation',
      n: no_consent,
      unit: 'referrals',
    },
    {
      reason: 'further_referral',
      label: 'Further referrals of young people already counted',
      n: further_referral,
      unit: 'referrals',
    },
    ...leftOutAtImport.map(importExclusion),
  ];
  return found.filter(({ n }) => n !== 0);
}

/** What import left out, so that every later number can say so. */
export function importExclusion(leftOut: LeftOutAtImport): Exclusion {
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
