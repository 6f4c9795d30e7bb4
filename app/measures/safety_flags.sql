-- safety_flags: how often answers call for the scheme's safeguarding procedure. For the evaluation team on this device
-- only: never published, and never with an id. One row per measure that has such an item, and kind of flag.
--
-- sittings   sittings with an answer at or above the item's line. Any such answer counts, also one given anew later
-- answered   sittings in which such an item was answered
-- not_seen   sittings of the measure with no answer to the item: left blank, or only a total was given. They may hide one
WITH named AS (
  SELECT a.assessment_id, n.measure_number
  FROM assessments AS a
  JOIN measure_names AS n
    ON n.name = coalesce(a.measure, regexp_replace(lower(a.measure_as_given), '[^a-z0-9]+', '', 'g'))
    AND (n.answered_by IS NULL OR n.answered_by = a.informant)
  WHERE n.measure_number IN (SELECT i.measure_number FROM measure_safety_items AS i)
),
answers AS (
  SELECT r.assessment_id, i.measure_number, i.kind, max(r.value >= i.from_answer) AS raised
  FROM responses AS r
  JOIN measure_safety_items AS i ON i.item = r.item
  WHERE coalesce(r.level, 'item') = 'item' AND r.value <= i.highest
  GROUP BY r.assessment_id, i.measure_number, i.kind
)
SELECT
  k.measure,
  k.kind,
  count(*) FILTER (a.raised)::INTEGER AS sittings,
  count(a.raised)::INTEGER AS answered,
  (count(*) - count(a.raised))::INTEGER AS not_seen
FROM (SELECT DISTINCT measure_number, measure, kind FROM measure_safety_items) AS k
JOIN named AS s ON s.measure_number = k.measure_number
LEFT JOIN answers AS a
  ON a.assessment_id = s.assessment_id AND a.measure_number = k.measure_number AND a.kind = k.kind
GROUP BY k.measure, k.kind
ORDER BY k.measure, k.kind
