import { literal, sql } from '#app/database/sql.ts';
import { check, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

const outside = check('score_out_of_range', 'responses', 'value', [
  'keep',
  'treat_as_blank',
  'leave_out',
]);

/**
 * Answers and scores outside the range of the measure, or fractions where only whole numbers are answers. Kept by
 * default: scoring never uses a scale with such an answer, and counts it as out of range. As a blank, the scale may
 * still be scored by its rule for missing answers.
 */
export const scoresOutOfRange: Rule = () => [
  {
    checks: [outside],
    needs: ['responses', 'assessments'],
    sql: sql`WITH given AS (
      SELECT DISTINCT item, coalesce(level, 'item') AS level, value FROM ${loaded('responses')} WHERE value IS NOT NULL
    ),
    odd AS (
      SELECT DISTINCT g.item, g.level, g.value
      FROM given AS g JOIN check_measure_ranges AS m ON m.item = g.item AND m.level = g.level
      WHERE g.value < m.lowest OR g.value > m.highest OR (m.whole = 1 AND g.value <> floor(g.value))
    )
    SELECT ${literal(outside.key)} AS check_key, l.rowid AS row_id, any_value(printf('%g', l.value)) AS value,
      any_value(printf('%g to %g', m.lowest, m.highest)) AS other
    FROM ${loaded('responses')} AS l
    JOIN odd AS o ON o.item = l.item AND o.value = l.value AND o.level = coalesce(l.level, 'item')
    JOIN ${loaded('assessments')} AS a ON a.assessment_id = l.assessment_id
    JOIN check_measure_names AS n ON n.name = a.measure AND (n.answered_by IS NULL OR n.answered_by = a.informant)
    JOIN check_measure_ranges AS m ON m.measure = n.measure AND m.item = o.item AND m.level = o.level
    WHERE l.value < m.lowest OR l.value > m.highest OR (m.whole = 1 AND l.value <> floor(l.value))
    GROUP BY l.rowid`,
  },
];
