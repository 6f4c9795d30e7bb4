import { joined, literal, sql, type Sql } from '#app/database/sql.ts';

/** The name under which two characteristics crossed stand among the characteristics. */
export const CROSSED = 'crossed';

/** Before the kind of not known in a row key. */
export const MISSING = 'missing:';

/** The row key of those whom a question does not apply to. */
export const DOES_NOT_APPLY = `${MISSING}not_applicable`;

/** The row key, in a crossed table, of everyone not known by one of the two characteristics. */
export const NOT_KNOWN = 'not_known';

/**
 * One row per young person of `equity_people` and characteristic: the key of their group, or `missing:<kind>`. A person
 * of whom no file says anything is `missing:blank`. With two characteristics to cross, a further row for the pair.
 */
export function equityGroupsSql(
  keys: readonly string[],
  crossed: readonly [string, string] | null,
): Sql {
  const listed = joined(keys.map(literal));
  const single = sql`SELECT
    p.person_id,
    c.characteristic,
    coalesce(g.group_code, ${literal(MISSING)} || coalesce(g.missing, 'blank')) AS group_key
  FROM equity_people AS p
  CROSS JOIN (SELECT unnest([${listed}]) AS characteristic) AS c
  LEFT JOIN (
    SELECT own.person_id, own.characteristic, own.group_code, own.missing
    FROM person_groups AS own
    JOIN equity_people AS who ON who.person_id = own.person_id
    WHERE own.referral_id IS NULL OR own.referral_id = who.referral_id
  ) AS g ON g.person_id = p.person_id AND g.characteristic = c.characteristic`;
  if (crossed === null) return single;
  const [one, other] = crossed;
  const key = (table: Sql): Sql =>
    sql`CASE WHEN starts_with(${table}.group_key, ${literal(MISSING)}) THEN ${literal(NOT_KNOWN)} ELSE ${table}.group_key END`;
  return sql`WITH single AS (${single})
SELECT * FROM single
UNION ALL
SELECT a.person_id, ${literal(CROSSED)},
  CASE
    WHEN a.group_key = ${literal(DOES_NOT_APPLY)} OR b.group_key = ${literal(DOES_NOT_APPLY)} THEN ${literal(DOES_NOT_APPLY)}
    ELSE ${key(sql`a`)} || '|' || ${key(sql`b`)}
  END
FROM single AS a
JOIN single AS b ON b.person_id = a.person_id
WHERE a.characteristic = ${literal(one)} AND b.characteristic = ${literal(other)}`;
}
