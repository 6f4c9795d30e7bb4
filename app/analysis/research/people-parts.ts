import { identifier, sql, type Sql } from '#app/database/sql.ts';
import { OWNERS } from './research-sql.ts';
import type { Belonging } from './research-tables.ts';

/** Into how many parts the young people are divided, to see over how many of them a number is spread. */
export const PARTS = 16;

/**
 * Who is in which part, and the part that is chosen. By the order of the people's rows, so that the same files give the same
 * parts whatever the pseudonyms; hashed, so that no order of the file puts a group into few parts.
 */
export const peoplePartsSql: readonly Sql[] = [
  sql`CREATE SCHEMA probe`,
  sql`CREATE TABLE probe.parts AS
SELECT person_id, CAST(hash(row_number() OVER (ORDER BY min(source_row))) % ${PARTS} AS INTEGER) AS part
FROM main.people GROUP BY person_id`,
  sql`CREATE TABLE probe.chosen AS SELECT 0 AS part`,
];

/** Chooses the part whose people stand in the schema `one_part`. */
export function choosePart(part: number): Sql {
  return sql`UPDATE probe.chosen SET part = ${part}`;
}

/** What is true of a table's rows that belong to the chosen part. */
export function peopleInPart(belonging: Exclude<Belonging, { readonly by: 'nobody' }>): Sql {
  const people = sql`SELECT person_id FROM probe.parts WHERE part = (SELECT part FROM probe.chosen)`;
  if (belonging.by === 'person') return sql`person_id IN (${people})`;
  const key = identifier(belonging.by);
  const owner = identifier(OWNERS[belonging.by]);
  return sql`${key} IN (SELECT ${key} FROM main.${owner} WHERE person_id IN (${people}))`;
}
