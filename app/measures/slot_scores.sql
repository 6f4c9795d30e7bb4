-- slot_scores: one row per sitting and scale (slot of measure_scales) of which anything was answered or given. Numbers
-- only; scale_scores puts the words to them.
--
-- raw       the score before conversion; the same as score where there is none; null if the file gave it converted
-- score     the reported score (for SWEMWBS the metric score, for RCADS also T scores); null unless status is 3
-- status    1 missing_items, 2 out_of_range, 3 scored, 4 no_norm (a raw score, but the age or sex is not known or has no norms)
-- answered  items answered; null for a score that came with the file
-- band      which band of the definition's default system (measure_bands.position). A score between two published bands
--           stays in the lower one
--
-- A row without a level is an answer to an item. Answers count before scores that came with the file. Reversed items are turned unless keying is 'reversed'.
-- A scale made of scales adds its parts if any of them was answered; else it is the given score; else the given parts.
-- A raw given score is converted where the measure converts, and counts before a converted one of the same sitting.
-- Of several answers to one item in one sitting, the last counts (by source row); a blank never undoes an answer.
-- An answer outside its item's range, or a fraction where only whole numbers are answers, spoils the scales that use it.
-- T scores take the sex from people and the age from the sitting's referral; without one, from the person's last referral made by that day.
WITH
-- Answers are added up per set of items, before anything is known of the sitting: measures that share items share sets.
-- Plain arithmetic in place of CASE and greatest(), which cost as much as all the rest. `is_outside`: some answer is
-- beyond its range or, where only whole numbers are answers, a fraction.
item_sums AS MATERIALIZED (
  SELECT
    r.assessment_id,
    i.item_set,
    sum(i.plus + i.times * r.value + i.bend * abs(r.value - i.knot)) AS points,
    bool_or(abs(r.value - i.middle) - i.reach + i.per_fraction * (r.value - floor(r.value)) > 1e-9) AS is_outside,
    count(*) AS answered,
    bit_or(i.bit) AS bits
  FROM responses AS r
  JOIN measure_items AS i ON i.item = r.item AND i.turned = (r.keying IS NOT DISTINCT FROM 'reversed')
  WHERE (r.level = 'item' OR r.level IS NULL) AND r.value IS NOT NULL
  GROUP BY r.assessment_id, i.item_set
),
-- Fewer different items than answers: some item of the sitting was answered more than once.
answered_twice AS (
  SELECT assessment_id, item_set FROM item_sums WHERE bit_count(bits) <> answered
),
last_answers AS (
  SELECT
    r.assessment_id,
    i.item_set,
    i.plus + i.times * r.value + i.bend * abs(r.value - i.knot) AS points,
    abs(r.value - i.middle) - i.reach + i.per_fraction * (r.value - floor(r.value)) > 1e-9 AS is_outside
  FROM responses AS r
  JOIN measure_items AS i ON i.item = r.item AND i.turned = (r.keying IS NOT DISTINCT FROM 'reversed')
  JOIN answered_twice AS t ON t.assessment_id = r.assessment_id AND t.item_set = i.item_set
  WHERE (r.level = 'item' OR r.level IS NULL) AND r.value IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY r.assessment_id, i.item_set, i.item
    ORDER BY r.source_row DESC NULLS LAST, r.source_file DESC, r.value DESC
  ) = 1
),
item_results AS (
  SELECT assessment_id, item_set, points, is_outside, answered
  FROM item_sums
  WHERE bit_count(bits) = answered
  UNION ALL
  SELECT assessment_id, item_set, sum(points), bool_or(is_outside), count(*)
  FROM last_answers
  GROUP BY assessment_id, item_set
),
-- The last given score: by source row, then the higher value, both packed in one number.
given AS (
  SELECT
    s.sitting,
    k.slot,
    any_value(s.assessment_id) AS assessment_id,
    arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
      FILTER (r.level = 'raw_score') AS raw,
    arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
      FILTER (r.level = 'converted_score' AND NOT k.raw_only) AS converted
  FROM responses AS r
  JOIN sittings AS s ON s.assessment_id = r.assessment_id
  -- Reads both r and s, so that the planner does not pair every sitting with every key first.
  JOIN measure_given_keys AS k
    ON k.measure_number = CASE WHEN r.level IN ('raw_score', 'converted_score') THEN s.measure_number END AND k.key = r.item
  WHERE r.value IS NOT NULL AND r.level IN ('raw_score', 'converted_score')
  GROUP BY s.sitting, k.slot
  HAVING raw IS NOT NULL OR converted IS NOT NULL
),
-- What each slot comes to by itself.
own AS MATERIALIZED (
  SELECT
    s.sitting,
    c.slot,
    c.kind,
    i.answered,
    false AS is_converted,
    CASE WHEN i.is_outside THEN 2 WHEN i.answered < c.needed THEN 1 ELSE 3 END AS status,
    CASE
      WHEN c.half_up THEN floor(0.5 + c.factor * i.points / i.answered)
      ELSE round(c.factor * i.points / i.answered, 6)
    END AS score
  FROM item_results AS i
  JOIN sittings AS s ON s.assessment_id = i.assessment_id
  JOIN measure_scales AS c ON c.measure_number = s.measure_number AND c.item_set = i.item_set
  UNION ALL
  SELECT
    g.sitting,
    g.slot,
    c.kind,
    NULL AS answered,
    g.raw IS NULL AND c.kind IN ('table', 'norms') AS is_converted,
    CASE
      WHEN c.kind IN ('table', 'norms') AND g.raw IS NOT NULL THEN 3
      WHEN coalesce(g.raw, g.converted) BETWEEN c.lowest AND c.highest THEN 3
      ELSE 2
    END AS status,
    round(coalesce(g.raw, g.converted), 6) AS score
  FROM given AS g
  JOIN measure_scales AS c ON c.slot = g.slot
  ANTI JOIN item_sums AS i ON i.assessment_id = g.assessment_id AND i.item_set = c.item_set
),
-- What the parts of a slot come to together. A gate of 0 (the SDQ's "no difficulties") makes the whole 0.
sums_of_parts AS (
  SELECT
    o.sitting,
    p.slot,
    -- All in one sum: 1 when every part has a score, a thousand for a shut gate, a million for each part out of range.
    sum(
      CASE o.status
        WHEN 3 THEN CASE WHEN NOT p.is_gate THEN 1.0 / p.added WHEN o.score = 0 THEN 1e3 ELSE 0 END
        WHEN 2 THEN 1e6
        ELSE 0
      END::DOUBLE
    ) AS state,
    sum(p.weight * o.score) AS score,
    sum(p.weight * o.answered) AS answered
  FROM own AS o
  JOIN measure_parts AS p ON p.part = o.slot
  GROUP BY o.sitting, p.slot
),
-- A score that came with the file for the whole (g) counts only where no part of it was answered.
wholes AS (
  SELECT
    coalesce(p.sitting, g.sitting) AS sitting,
    coalesce(p.slot, g.slot) AS slot,
    g.slot IS NOT NULL AND p.answered IS NULL AS is_given,
    p.state >= 1e6 AS outside,
    p.state >= 1e3 AS shut,
    p.state % 1e3 > 0.999 AS complete,
    CASE WHEN is_given THEN g.score WHEN shut THEN 0 ELSE round(p.score, 6) END AS score,
    CASE WHEN is_given THEN g.status WHEN outside THEN 2 WHEN shut OR complete THEN 3 ELSE 1 END AS status,
    CASE WHEN is_given OR complete OR outside THEN p.answered ELSE coalesce(p.answered, 0) END AS answered
  FROM sums_of_parts AS p
  FULL JOIN (FROM own WHERE kind = 'parts') AS g ON g.sitting = p.sitting AND g.slot = p.slot
),
looked_up AS (
  SELECT
    o.sitting,
    o.slot,
    o.score AS raw,
    c.score,
    CASE WHEN o.status = 3 AND c.raw IS NULL THEN 2 ELSE o.status END AS status,
    o.answered
  FROM own AS o
  LEFT JOIN measure_conversions AS c ON c.slot = o.slot AND c.raw = o.score
  WHERE o.kind = 'table' AND NOT o.is_converted
),
-- Sex and age of those whose measure has norms by them.
normed AS (
  SELECT s.sitting, s.person_id, s.referral_id, s.completed_on
  FROM sittings AS s
  WHERE s.measure_number IN (SELECT c.measure_number FROM measure_scales AS c WHERE c.kind = 'norms')
),
people_at_sittings AS (
  SELECT
    s.sitting,
    any_value(p.sex) AS sex,
    coalesce(
      max(r.age_at_referral) FILTER (r.referral_id = s.referral_id),
      arg_max(r.age_at_referral, r.referred_on) FILTER (r.referred_on <= s.completed_on)
    ) AS age
  FROM normed AS s
  LEFT JOIN people AS p ON p.person_id = s.person_id
  LEFT JOIN referrals AS r ON r.person_id = s.person_id
  GROUP BY s.sitting
),
t_scores AS (
  SELECT o.sitting, o.slot, any_value(round(50 + 10 * (o.score - m.mean) / m.sd, 6)) AS score
  FROM own AS o
  JOIN people_at_sittings AS p ON p.sitting = o.sitting
  JOIN measure_norms AS m
    ON m.slot = o.slot AND (m.age IS NULL OR m.age = p.age) AND (m.sex IS NULL OR m.sex = p.sex)
  WHERE o.kind = 'norms' AND o.status = 3 AND NOT o.is_converted
  GROUP BY o.sitting, o.slot
),
set_by_norms AS (
  SELECT
    o.sitting,
    o.slot,
    o.score AS raw,
    t.score,
    CASE
      WHEN o.status <> 3 THEN o.status
      WHEN NOT o.score BETWEEN c.raw_lowest AND c.raw_highest THEN 2
      WHEN t.score IS NULL THEN 4
      ELSE 3
    END AS status,
    o.answered
  FROM own AS o
  JOIN measure_scales AS c ON c.slot = o.slot
  LEFT JOIN t_scores AS t ON t.sitting = o.sitting AND t.slot = o.slot
  WHERE o.kind = 'norms' AND NOT o.is_converted
),
-- Where the bands of the default system start; beyond any score where there is no such band (MOST_BANDS in bands.ts).
band_starts AS (
  SELECT
    c.slot,
    coalesce(max(b.starts) FILTER (b.position = 1), 1e300) AS band_1,
    coalesce(max(b.starts) FILTER (b.position = 2), 1e300) AS band_2,
    coalesce(max(b.starts) FILTER (b.position = 3), 1e300) AS band_3,
    coalesce(max(b.starts) FILTER (b.position = 4), 1e300) AS band_4,
    coalesce(max(b.starts) FILTER (b.position = 5), 1e300) AS band_5,
    coalesce(max(b.starts) FILTER (b.position = 6), 1e300) AS band_6,
    coalesce(max(b.starts) FILTER (b.position = 7), 1e300) AS band_7,
    coalesce(max(b.starts) FILTER (b.position = 8), 1e300) AS band_8
  FROM measure_scales AS c
  LEFT JOIN measure_bands AS b ON b.slot = c.slot AND b.is_default
  GROUP BY c.slot
),
results AS (
  SELECT sitting, slot, CASE WHEN NOT is_converted THEN score END AS raw, score, status, answered
  FROM own
  WHERE kind = 'plain' OR is_converted
  UNION ALL
  SELECT sitting, slot, score, score, status, answered FROM wholes
  UNION ALL
  SELECT sitting, slot, raw, score, status, answered FROM looked_up
  UNION ALL
  SELECT sitting, slot, raw, score, status, answered FROM set_by_norms
)
SELECT
  r.sitting,
  r.slot,
  CASE WHEN r.status >= 3 THEN r.raw END AS raw,
  CASE WHEN r.status = 3 THEN r.score END AS score,
  r.status::UTINYINT AS status,
  r.answered::INTEGER AS answered,
  -- Counted, not joined by range: the bands that start at or below the score.
  CASE WHEN r.status = 3 AND r.score >= b.band_1 THEN
    1 + (r.score >= b.band_2)::INTEGER + (r.score >= b.band_3)::INTEGER + (r.score >= b.band_4)::INTEGER
    + (r.score >= b.band_5)::INTEGER + (r.score >= b.band_6)::INTEGER + (r.score >= b.band_7)::INTEGER
    + (r.score >= b.band_8)::INTEGER
  END AS band
FROM results AS r
JOIN band_starts AS b ON b.slot = r.slot
