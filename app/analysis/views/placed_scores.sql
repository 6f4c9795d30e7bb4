-- placed_scores: one row per sitting and scale of scale_scores, with the spell of support it belongs to.
--
-- episode    that of the sitting, by the rules in the header of placed_sittings; null: no spell could be found
-- status     as in scale_scores; and "undated" for a score with neither a date nor an occasion that is first or last
-- in_window  the score may serve as a first score
-- place      order in time: that of the sitting, then of the scale among its measure's. No two scores have the same
SELECT
  s.assessment_id,
  s.person_id,
  p.episode,
  s.measure,
  coalesce(s.version, '') AS version,
  coalesce(s.informant, '') AS informant,
  s.scale,
  s.occasion,
  s.completed_on,
  s.raw,
  s.score,
  s.band,
  CASE
    WHEN s.status = 'scored' AND s.completed_on IS NULL AND coalesce(s.occasion NOT IN ('first', 'last'), true)
      THEN 'undated'
    ELSE s.status
  END AS status,
  s.not_collected_reason,
  p.in_window,
  p.place * n.slots + s.slot AS place
FROM sitting_scores AS s
JOIN placed_sittings AS p ON p.sitting = s.sitting
CROSS JOIN (SELECT max(slot) + 1 AS slots FROM measure_scales) AS n
