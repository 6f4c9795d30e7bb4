-- added_value: one row per pair of the outcome scale whose first sitting has every score that the formula reads.
--
-- added_value   points by which the last score was better than the first ones led to expect
-- effect_size   the same in standard deviations
SELECT
  p.person_id,
  p.episode,
  p.first_on,
  p.last_on,
  round(any_value(v.constant) + sum(v.weight * f.score) - any_value(p.last_score), 6) AS added_value,
  round((any_value(v.constant) + sum(v.weight * f.score) - any_value(p.last_score)) / any_value(v.spread), 6) AS effect_size
FROM paired_scores AS p
JOIN (VALUES /* weights */) AS v (scale, weight, measure, outcome, constant, spread, needed)
  ON v.measure = p.measure AND v.outcome = p.scale
JOIN scale_scores AS f
  ON f.assessment_id = p.first_assessment_id AND f.measure = p.measure AND f.scale = v.scale AND f.status = 'scored'
GROUP BY p.person_id, p.episode, p.first_on, p.last_on, p.first_assessment_id, p.last_assessment_id
HAVING count(*) = any_value(v.needed)
