-- sittings: one row per assessment record of a measure that has a definition, numbered from 1.
--
-- measure_number  the definition that scores it (measure_scales.measure_number): found by the id as recorded, or the
--                 family ("sdq") with the informant; a measure of the scheme's own also by its name
SELECT
  (row_number() OVER ())::INTEGER AS sitting,
  n.measure_number,
  a.assessment_id,
  a.person_id,
  a.referral_id,
  a.version,
  a.informant,
  a.occasion,
  a.completed_on,
  a.not_collected_reason
FROM assessments AS a
JOIN measure_names AS n
  ON n.name = coalesce(a.measure, regexp_replace(lower(a.measure_as_given), '[^a-z0-9]+', '', 'g'))
  AND (n.answered_by IS NULL OR n.answered_by = a.informant)
