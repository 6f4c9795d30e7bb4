import { identifier, literal, sql, type Sql } from '#app/database/sql.ts';
import type { ResearchTable } from './research-tables.ts';

/**
 * The young people who agreed to research: at least one row of theirs says that consent was given, and none says anything
 * else. A missing answer is no consent; without a people file there is none.
 */
export const consentingSql: Sql = sql`SELECT person_id FROM people WHERE person_id IS NOT NULL
GROUP BY person_id
HAVING bool_and(coalesce(consent_to_research = 'given', false))`;

/** All young people that the files speak of. */
export const everyoneSql: Sql = sql`SELECT person_id FROM people WHERE person_id IS NOT NULL
UNION SELECT person_id FROM episodes WHERE person_id IS NOT NULL`;

/**
 * Answers that call for the scheme's safeguarding procedure are for the scheme, never for a publication: the item is not
 * among what may be asked, whatever was answered. Scores that rest on it stay.
 */
const notSafeguarding: Sql = sql` ANTI JOIN measure_safety_items AS f
  ON f.item = t.item AND coalesce(t.level, 'item') = 'item'`;

/** The rows of a table that researchers may ask, with whose they are as `research_person`, in the order they were read. */
export function researchRowsSql({ name, belonging }: ResearchTable, hasSourceRow: boolean): Sql {
  const table = identifier(name);
  const order = hasSourceRow ? sql` ORDER BY t.source_file, t.source_row` : sql``;
  switch (belonging.by) {
    case 'nobody':
      return sql`SELECT t.*, NULL::VARCHAR AS research_person FROM ${table} AS t${order}`;
    case 'person':
      return sql`SELECT t.*, t.person_id AS research_person FROM ${table} AS t
SEMI JOIN research_people AS c ON c.person_id = t.person_id${order}`;
    case 'referral_id':
    case 'assessment_id':
    case 'goal_id': {
      const key = identifier(belonging.by);
      const owner = identifier(OWNERS[belonging.by]);
      return sql`SELECT t.*, o.person_id AS research_person FROM ${table} AS t
JOIN (SELECT ${key}, min(person_id) AS person_id FROM ${owner} GROUP BY ${key} HAVING count(DISTINCT person_id) = 1) AS o
  ON o.${key} = t.${key}
SEMI JOIN research_people AS c ON c.person_id = o.person_id${name === 'responses' ? notSafeguarding : sql``}${order}`;
    }
  }
}

/** The table that knows whose a key is. */
export const OWNERS = {
  referral_id: 'referrals',
  assessment_id: 'assessments',
  goal_id: 'goals',
} as const;

/** Columns of a view by name and type, as the engine tells them. */
export function describeSql(table: string): Sql {
  return sql`SELECT column_name AS name, data_type AS type FROM information_schema.columns
WHERE table_schema = 'main' AND table_name = ${literal(table)} ORDER BY ordinal_position`;
}
