-- given_scores: one row per sitting and scale (slot of measure_scales) of which the file gave a score, worked out already.
--
-- raw        as added up; null where none was given
-- converted  as converted; null where none was given
--
-- Of several, the last one counts: by source row, then the higher value, both packed in one number.
SELECT
  s.sitting,
  k.slot,
  any_value(s.assessment_id) AS assessment_id,
  arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
    FILTER (r.level = 'raw_score') AS raw,
  arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
    FILTER (r.level = 'converted_score' AND NOT k.raw_only) AS converted
FROM (
  -- Apart, because a search for one word passes over whole blocks of answers.
  SELECT assessment_id, item, level, value, source_row FROM responses WHERE level = 'raw_score'
  UNION ALL
  SELECT assessment_id, item, level, value, source_row FROM responses WHERE level = 'converted_score'
) AS r
JOIN sittings AS s ON s.assessment_id = r.assessment_id
-- Reads both r and s, so that the planner does not pair every sitting with every key first.
JOIN measure_given_keys AS k
  ON k.measure_number = CASE WHEN r.level IN ('raw_score', 'converted_score') THEN s.measure_number END AND k.key = r.item
WHERE r.value IS NOT NULL
GROUP BY s.sitting, k.slot
HAVING raw IS NOT NULL OR converted IS NOT NULL
