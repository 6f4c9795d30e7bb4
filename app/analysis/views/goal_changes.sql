-- goal_changes: one row per goal a young person set.
--
-- first_rating, last_rating  by date, then first < review < last, then row; 0 (not at all) to 10 (reached)
-- change   last minus first; null unless the goal was rated on two different days, or undated as "first" and "last"
-- outcome  improved or deteriorated by 3 points or more, NHS England's threshold for one goal; else no_reliable_change
-- status   rated_twice, rated_once, or not_rated
WITH ratings AS (
  SELECT
    goal_id,
    rating,
    rated_on,
    occasion,
    row_number() OVER (
      PARTITION BY goal_id
      ORDER BY
        coalesce(rated_on, CASE occasion WHEN 'first' THEN DATE '0001-01-01' WHEN 'last' THEN DATE '9999-12-31' END),
        CASE occasion WHEN 'first' THEN 1 WHEN 'last' THEN 3 ELSE 2 END,
        source_row
    ) AS place
  FROM goal_ratings
  WHERE rating IS NOT NULL AND (rated_on IS NOT NULL OR occasion IN ('first', 'last'))
),
spans AS (
  SELECT
    goal_id,
    count(*) AS ratings,
    arg_min(rating, place) AS first_rating,
    arg_max(rating, place) AS last_rating,
    arg_min(rated_on, place) AS first_on,
    arg_max(rated_on, place) AS last_on,
    arg_min(occasion, place) AS first_occasion,
    arg_max(occasion, place) AS last_occasion
  FROM ratings
  GROUP BY goal_id
),
judged AS (
  SELECT
    g.goal_id,
    g.person_id,
    g.referral_id,
    g.theme,
    g.set_on,
    g.achieved,
    coalesce(s.ratings, 0) AS ratings,
    s.first_on,
    s.last_on,
    s.first_rating,
    s.last_rating,
    CASE
      WHEN s.ratings < 2 THEN false
      WHEN s.first_on IS NULL OR s.last_on IS NULL THEN s.first_occasion = 'first' AND s.last_occasion = 'last'
      ELSE s.last_on - s.first_on >= a.least_days_between_scores
    END AS paired
  FROM goals AS g
  CROSS JOIN analysis_settings AS a
  LEFT JOIN spans AS s ON s.goal_id = g.goal_id
  QUALIFY row_number() OVER (PARTITION BY g.goal_id ORDER BY g.source_file, g.source_row) = 1
)
SELECT
  goal_id,
  person_id,
  referral_id,
  theme,
  set_on,
  achieved,
  ratings,
  first_on,
  last_on,
  first_rating,
  CASE WHEN paired THEN last_rating END AS last_rating,
  CASE WHEN paired THEN last_rating - first_rating END AS change,
  CASE
    WHEN NOT coalesce(paired, false) THEN NULL
    WHEN last_rating - first_rating >= 3 THEN 'improved'
    WHEN last_rating - first_rating <= -3 THEN 'deteriorated'
    ELSE 'no_reliable_change'
  END AS outcome,
  CASE WHEN paired THEN 'rated_twice' WHEN ratings > 0 THEN 'rated_once' ELSE 'not_rated' END AS status
FROM judged
