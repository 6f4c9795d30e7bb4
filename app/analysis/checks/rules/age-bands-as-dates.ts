import { identifier, literal, sql } from '#app/database/sql.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

/**
 * Age bands that a spreadsheet has turned into dates: “5-10” into “05-Oct”, “11-15” into “Nov-15”. The month’s number
 * gives back the age that it stood for.
 */
export const ageBandsAsDates: Rule = () =>
  ['age_band', 'group'].map((name): Finder => {
    const one = check('age_band_as_date', 'population', name, ['use_match', 'leave_out', 'keep']);
    const column = identifier(name);
    return {
      checks: [one],
      needs: ['population'],
      sql: sql`WITH found AS (
        SELECT rowid AS row_id, ${column} AS value, upper(${column}) LIKE '___-%' AS month_first,
          (instr('JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC', upper(regexp_extract(${column}, '[A-Za-z]{3}'))) + 2) // 3 AS month,
          regexp_extract(${column}, '[0-9]+')::INTEGER AS number
        FROM ${loaded('population')}
        WHERE regexp_full_match(${column}, '[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{1,2}', 'i')
      ),
      bands AS (
        SELECT row_id, value,
          CASE WHEN month_first THEN month ELSE number END AS youngest,
          CASE WHEN month_first THEN number ELSE month END AS oldest
        FROM found
      )
      SELECT ${literal(one.key)} AS check_key, row_id, value,
        CASE WHEN youngest <= oldest THEN youngest || ' to ' || oldest END AS other,
        CASE WHEN youngest <= oldest THEN youngest || ' to ' || oldest END AS fix
      FROM bands`,
    };
  });
