import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { askOne } from './ask.ts';

export interface ProjectFacts {
  /** Rows per record table, for those with any. */
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  readonly people: number;
  readonly referredFrom: string | null;
  readonly referredTo: string | null;
}

const span = z.object({ first: z.string().nullable(), last: z.string().nullable() });
const count = z.object({ n: z.number() });

const peopleSql = `SELECT count(DISTINCT person_id) AS n FROM (
  SELECT person_id FROM people UNION ALL SELECT person_id FROM referrals
  UNION ALL SELECT person_id FROM assessments UNION ALL SELECT person_id FROM goals
)`;

/** What is in the project: rows by table, how many young people, and the span of referral dates. */
export async function askProjectSummary(database: Database): Promise<ProjectFacts> {
  const tables: Partial<Record<TableName, number>> = {};
  for (const name of tableNames) {
    const { n } = await askOne(database, `SELECT count(*) AS n FROM ${name}`, count);
    if (n > 0) tables[name] = n;
  }
  const people = await askOne(database, peopleSql, count);
  const dates = await askOne(
    database,
    'SELECT min(referred_on) AS first, max(referred_on) AS last FROM referrals',
    span,
  );
  return { tables, people: people.n, referredFrom: dates.first, referredTo: dates.last };
}
