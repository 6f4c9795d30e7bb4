import { sql, type Sql } from '#app/database/sql.ts';

/**
 * The rows of young people who stand in more than one row, with `scope` (what sets two people of one id apart: the scope
 * of the id, and within a provider also which one) and `place` (order by file name and row). A row that does not say its
 * scope belongs with the rows of the same id that do.
 *
 * @param people a SELECT of rows of `people` with their `row_id`
 */
export function peopleDescribedTwice(people: Sql): Sql {
  return sql`SELECT * EXCLUDE (times) FROM (
    SELECT *,
      row_number() OVER (PARTITION BY person_id, scope ORDER BY source_file, source_row, row_id) AS place,
      count(*) OVER (PARTITION BY person_id, scope) AS times
    FROM (
      SELECT * EXCLUDE (kind),
        kind || CASE WHEN kind = 'provider' THEN ':' || coalesce(provider, '') ELSE '' END AS scope
      FROM (
        SELECT p.*, coalesce(p.id_scope, min(p.id_scope) OVER (PARTITION BY p.person_id), 'scheme') AS kind
        FROM (${people}) AS p
        SEMI JOIN (SELECT person_id FROM (${people}) GROUP BY person_id HAVING count(*) > 1) AS s
          ON s.person_id = p.person_id
      )
    )
  ) WHERE times > 1`;
}
