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
-- What each slot comes to by itself.
own AS MATERIALIZED (
  SELECT
    s.sitting,
    c.slot,
    c.kind,
    i.answered,
    false AS is_converted,
    CASE WHEN i.is_outside THEN 2 WHEN i.answered < c.needed THEN 1 ELSE 3 END AS status,
    floor(0.5 + c.steps * c.factor * i.points / i.answered) / c.steps AS score
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
  FROM given_scores AS g
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
set_by_norms AS (
  SELECT
    o.sitting,
    o.slot,
    o.score AS raw,
    round(50 + 10 * (o.score - n.mean) / n.sd, 6) AS score,
    CASE
      WHEN o.status <> 3 THEN o.status
      WHEN NOT o.score BETWEEN c.raw_lowest AND c.raw_highest THEN 2
      WHEN n.slot IS NULL THEN 4
      ELSE 3
    END AS status,
    o.answered
  FROM own AS o
  JOIN measure_scales AS c ON c.slot = o.slot
  LEFT JOIN sitting_norms AS n ON n.sitting = o.sitting AND n.slot = o.slot
  WHERE o.kind = 'norms' AND NOT o.is_converted
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
  -- Counted, not joined by range.
  CASE
    WHEN r.status <> 3 OR r.score < b.band_1 THEN NULL
    WHEN r.score < b.band_2 THEN 1
    WHEN r.score < b.band_3 THEN 2
    WHEN r.score < b.band_4 THEN 3
    WHEN r.score < b.band_5 THEN 4
    WHEN r.score < b.band_6 THEN 5
    WHEN r.score < b.band_7 THEN 6
    WHEN r.score < b.band_8 THEN 7
    ELSE 8
  END AS band
FROM results AS r
JOIN measure_band_starts AS b ON b.slot = r.slot
