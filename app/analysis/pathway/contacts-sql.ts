import { sql, type Sql } from '#app/database/sql.ts';
import { codedField } from './coded-rows.ts';

const joinedContacts = sql`FROM contacts AS c
JOIN pathway_people AS p ON p.referral_id = c.referral_id`;

export const attendanceSql = sql`SELECT ${codedField(sql`c`, 'attendance')} AS key, count(*) AS n
${joinedContacts}
GROUP BY key`;

/** Contacts by their means or place, and how many of those that were to be attended were missed. */
export function byFieldSql(field: 'means' | 'place'): Sql {
  return sql`SELECT ${codedField(sql`c`, field)} AS key,
  count(*) AS n,
  count(*) FILTER (c.attendance IN ('attended', 'did_not_attend')) AS expected,
  count(*) FILTER (c.attendance = 'did_not_attend') AS missed
${joinedContacts}
GROUP BY key`;
}

/** Contacts young person by young person, summed up in one row. */
export const contactPeopleSql = sql`WITH each AS (
  SELECT
    p.person_id,
    p.closed,
    count(*) FILTER (c.attendance = 'attended') AS attended,
    sum(c.minutes) FILTER (c.attendance = 'attended') AS minutes,
    min(c.contacted_on) FILTER (c.attendance = 'attended') AS first_on,
    max(c.contacted_on) FILTER (c.attendance = 'attended') AS last_on,
    min(c.contacted_on) FILTER (c.attendance = 'did_not_attend') AS missed_on
  ${joinedContacts}
  GROUP BY p.person_id, p.closed
)
SELECT
  count(*) FILTER (attended > 0) AS n,
  avg(attended) FILTER (attended > 0) AS mean_contacts,
  stddev_samp(attended) FILTER (attended > 0) AS sd_contacts,
  count(minutes) AS timed,
  avg(minutes) AS mean_minutes,
  stddev_samp(minutes) AS sd_minutes,
  count(last_on - first_on) FILTER (closed) AS ended,
  median(last_on - first_on) FILTER (closed) AS length,
  count(missed_on) AS missed,
  count(*) FILTER (last_on > missed_on) AS seen_again
FROM each`;
