-- unpaired_scores: one row per person, spell of support, measure, version, informant and scale that was tried but has no pair.
--
-- status  first_only, second_only or neither
-- reason  why: no_second_score, no_first_score, same_day (too few days between), follow_up_before_baseline,
--         no_score_in_window, other_version_or_informant, missing_items, out_of_range, no_responses, undated,
--         no_spell (belongs to no referral), or not_collected
-- first_score, last_score  the one valid score there is, on its side
-- not_collected_reason  why it was not collected, where a sitting says so
WITH unscored AS (
  SELECT
    person_id,
    episode,
    measure,
    scale,
    max(version) AS version,
    max(informant) AS informant,
    arg_max(CASE WHEN status = 'scored' THEN 'no_spell' ELSE status END, place) AS reason,
    arg_max(not_collected_reason, place) FILTER (status = 'not_collected') AS not_collected_reason
  FROM placed_scores
  WHERE status <> 'scored' OR episode IS NULL
  GROUP BY person_id, episode, measure, scale
),
groups AS (
  SELECT *, count(*) OVER (PARTITION BY person_id, episode, measure, scale) AS kinds
  FROM score_spans
),
unpaired AS (
  SELECT g.*, f.score, f.in_window AND coalesce(f.occasion <> 'last', true) AS is_first
  FROM groups AS g
  JOIN placed_scores AS f ON f.place = coalesce(g.first_place, g.last_place)
  ANTI JOIN paired_scores AS p
    ON p.person_id = g.person_id AND p.episode = g.episode AND p.measure = g.measure
    AND p.version = g.version AND p.informant = g.informant AND p.scale = g.scale
)
SELECT
  u.person_id,
  u.episode,
  u.measure,
  u.version,
  u.informant,
  u.scale,
  CASE WHEN u.is_first THEN 'first_only' ELSE 'second_only' END AS status,
  CASE
    WHEN u.contradicts THEN 'follow_up_before_baseline'
    WHEN u.scores > 1 AND u.first_place IS NULL THEN 'no_score_in_window'
    WHEN u.scores > 1 THEN 'same_day'
    WHEN u.kinds > 1 THEN 'other_version_or_informant'
    WHEN n.reason IS NOT NULL THEN n.reason
    WHEN u.is_first THEN 'no_second_score'
    WHEN NOT u.is_first AND NOT coalesce(u.has_last_label, false) AND u.first_place IS NULL THEN 'no_score_in_window'
    ELSE 'no_first_score'
  END AS reason,
  n.not_collected_reason,
  CASE WHEN u.is_first THEN u.score END AS first_score,
  CASE WHEN NOT u.is_first THEN u.score END AS last_score
FROM unpaired AS u
LEFT JOIN unscored AS n
  ON n.person_id = u.person_id AND n.episode = u.episode AND n.measure = u.measure AND n.scale = u.scale
UNION ALL
SELECT
  n.person_id,
  n.episode,
  n.measure,
  n.version,
  n.informant,
  n.scale,
  'neither' AS status,
  n.reason,
  n.not_collected_reason,
  NULL AS first_score,
  NULL AS last_score
FROM unscored AS n
ANTI JOIN score_spans AS s
  ON s.person_id = n.person_id AND s.episode = n.episode AND s.measure = n.measure AND s.scale = n.scale
