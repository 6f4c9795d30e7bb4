-- paired_scores: one row per person, spell of support, measure, version, informant and scale with a first and a last score.
--
-- Pairing      the earliest valid score in the baseline window and the latest valid score of the SAME person, spell,
--              measure, version, informant and scale. Never across any of these.
-- Not a pair   fewer than `least_days_between_scores` days between the two; or every score labelled "last" is dated
--              before every score labelled "first". Undated scores pair only as "first" with "last".
-- change       last minus first, in points of the reported score
-- better_by    the same, turned so that more is better
-- outcome      improved, deteriorated or no_reliable_change against the published threshold (a change that equals
--              it counts); null where none is published
SELECT
  s.person_id,
  s.episode,
  s.measure,
  s.version,
  s.informant,
  s.scale,
  f.assessment_id AS first_assessment_id,
  l.assessment_id AS last_assessment_id,
  f.completed_on AS first_on,
  l.completed_on AS last_on,
  l.completed_on - f.completed_on AS days_between,
  f.score AS first_score,
  l.score AS last_score,
  f.band AS first_band,
  l.band AS last_band,
  l.score - f.score AS change,
  m.sign * (l.score - f.score) AS better_by,
  CASE
    WHEN m.reliable_change IS NULL THEN NULL
    WHEN round(m.sign * (l.score - f.score), 6) >= m.reliable_change THEN 'improved'
    WHEN round(m.sign * (l.score - f.score), 6) <= -m.reliable_change THEN 'deteriorated'
    ELSE 'no_reliable_change'
  END AS outcome,
  m.reliable_change AS reliable_change_threshold,
  s.scores
FROM score_spans AS s
CROSS JOIN analysis_settings AS a
JOIN placed_scores AS f ON f.place = s.first_place
JOIN placed_scores AS l ON l.place = s.last_place
LEFT JOIN scale_directions AS m ON m.measure = s.measure AND m.scale = s.scale
WHERE NOT s.contradicts
  AND s.last_place > s.first_place
  AND CASE
    WHEN f.completed_on IS NULL OR l.completed_on IS NULL THEN f.occasion = 'first' AND l.occasion = 'last'
    ELSE l.completed_on - f.completed_on >= a.least_days_between_scores
  END
