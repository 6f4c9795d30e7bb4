import type { Database } from '#app/database/database.ts';
import { identifier, literal, sql, trusted, type Sql } from '#app/database/sql.ts';
import { peoplePartsSql, peopleInPart } from './people-parts.ts';
import { researchTables, type ResearchTable } from './research-tables.ts';

/** The schemas in which the research tables stand changed, to learn from a query's answers what it counts. */
export const probeSchemas = ['everyone_twice', 'events_twice', 'one_part'] as const;
export type ProbeSchema = (typeof probeSchemas)[number];

const PERSON_IDS = ['person_id'];
const EVENT_IDS = [
  'referral_id',
  'episode',
  'assessment_id',
  'first_assessment_id',
  'last_assessment_id',
  'goal_id',
  'contact_id',
  'onward_referral_id',
  'feedback_id',
];

/**
 * Makes the schemas, as views over the research tables: in `everyone_twice` each young person stands twice, as two people
 * with all that is theirs; in `events_twice` each referral, contact, sitting and goal does, of the same young person; in
 * `one_part` only the young people of the part that is chosen are there.
 */
export async function makeProbeSchemas(database: Database): Promise<void> {
  for (const statement of peoplePartsSql) await database.query(statement);
  for (const schema of probeSchemas) {
    await database.query(sql`CREATE SCHEMA ${identifier(schema)}`);
    for (const table of researchTables) {
      const described = await database.query(
        sql`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'main' AND table_name = ${literal(table.name)}`,
      );
      const names = described.rows.map(({ name }) => String(name));
      if (names.length === 0) continue;
      await database.query(
        sql`CREATE VIEW ${identifier(schema)}.${identifier(table.name)} AS ${changed(table, names, schema)}`,
      );
    }
  }
}

function changed(table: ResearchTable, names: readonly string[], schema: ProbeSchema): Sql {
  const all = sql`SELECT * FROM main.${identifier(table.name)}`;
  if (table.belonging.by === 'nobody') return all;
  if (schema === 'one_part') return sql`${all} WHERE ${peopleInPart(table.belonging)}`;
  const ids = names.filter((name) =>
    (schema === 'everyone_twice' ? [...PERSON_IDS, ...EVENT_IDS] : EVENT_IDS).includes(name),
  );
  if (ids.length === 0) return all;
  const again = ids.map((name) => `${identifier(name)} || '~' AS ${identifier(name)}`).join(', ');
  const own = ids.find((name) => EVENT_IDS.includes(name));
  const which =
    schema === 'events_twice' && own !== undefined ? ` WHERE ${identifier(own)} IS NOT NULL` : '';
  return trusted(
    `${all} UNION ALL SELECT * REPLACE (${again}) FROM main.${identifier(table.name)}${which}`,
  );
}
