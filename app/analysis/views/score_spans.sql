-- score_spans: one row per person, spell of support, measure, version, informant and scale that has a valid score.
--
-- first_place  the earliest score that may serve as a first score (placed_scores.in_window); null when none may
-- last_place   the latest score
-- contradicts  every score labelled "last" is dated before every score labelled "first"
WITH valid AS (
  SELECT person_id, episode, measure, version, informant, scale, occasion, completed_on, in_window, place
  FROM placed_scores
  WHERE status = 'scored' AND episode IS NOT NULL
)
SELECT
  person_id,
  episode,
  measure,
  version,
  informant,
  scale,
  count(*) AS scores,
  min(place) FILTER (in_window) AS first_place,
  max(place) AS last_place,
  bool_or(occasion = 'last') AS has_last_label,
  coalesce(
    max(completed_on) FILTER (occasion = 'last') < min(completed_on) FILTER (occasion = 'first'),
    false
  ) AS contradicts
FROM valid
GROUP BY ALL
