-- sitting_scores: one row per sitting (assessment) and reported scale of its measure. The numbers are those of
-- slot_scores, whose header has the rules of scoring.
--
-- sitting   its number in sittings
-- slot      the scale's number in measure_scales
-- measure   the definition that scored it. Sittings of a measure without a definition have no rows
-- raw       the score before conversion; the same as score where there is none; null if the file gave it converted
-- score     the reported score (for SWEMWBS the metric score, for RCADS also T scores); null unless status is 'scored'
-- band      in the definition's default system. A score between two published bands stays in the lower one
-- status    scored, missing_items, out_of_range, no_norm (a raw score, but the age or sex is not known or has no norms),
--           no_responses, or not_collected (nothing was answered, and a reason given)
-- answered  items answered; 0 for none; null for a score that came with the file
SELECT
  s.sitting,
  c.slot,
  s.assessment_id,
  s.person_id,
  s.referral_id,
  c.measure,
  s.version,
  coalesce(s.informant, c.informant) AS informant,
  s.occasion,
  s.completed_on,
  c.scale,
  r.raw,
  r.score,
  b.band,
  CASE
    WHEN r.status = 3 THEN 'scored'
    WHEN r.status = 1 THEN 'missing_items'
    WHEN r.status = 2 THEN 'out_of_range'
    WHEN r.status = 4 THEN 'no_norm'
    WHEN s.not_collected_reason IS NULL THEN 'no_responses'
    ELSE 'not_collected'
  END AS status,
  s.not_collected_reason,
  CASE WHEN r.slot IS NULL THEN 0 ELSE r.answered END AS answered
FROM sittings AS s
JOIN measure_scales AS c ON c.measure_number = s.measure_number AND c.reported
LEFT JOIN slot_scores AS r ON r.sitting = s.sitting AND r.slot = c.slot
LEFT JOIN measure_bands AS b ON b.slot = r.slot AND b.position = r.band AND b.is_default
