-- scale_scores: one row per sitting (assessment) and reported scale of its measure.
--
-- measure   the definition that scored it: the id as recorded, or the family ("sdq") with the informant; a measure of
--           the scheme's own also by its name. Sittings of a measure without a definition have no rows
-- raw       the score before conversion; the same as score where there is none; null if the file gave it converted
-- score     the reported score (for SWEMWBS the metric score, for RCADS also T scores); null unless status is 'scored'
-- band      in the definition's default system. A score between two published bands stays in the lower one
-- status    scored, missing_items, out_of_range, no_norm (a raw score, but the age or sex is not known or has no norms),
--           no_responses, or not_collected (nothing was answered, and a reason given)
-- answered  items answered; 0 for none; null for a score that came with the file
--
-- A row without a level is an answer to an item. Answers count before scores that came with the file. Reversed items are turned unless keying is 'reversed'.
-- A scale made of scales adds its parts if any of them was answered; else it is the given score; else the given parts.
-- A raw given score is converted where the measure converts, and counts before a converted one of the same sitting.
-- Of several answers to one item in one sitting, the last counts (by source row); a blank never undoes an answer.
-- An answer outside its item's range, or a fraction where only whole numbers are answers, spoils the scales that use it.
-- T scores take the sex from people and the age from the sitting's referral; without one, from the person's last referral made by that day.
WITH
-- Answers are added up per set of items, before anything is known of the sitting: measures that share items share sets.
-- Plain arithmetic in place of CASE and greatest(), which cost as much as all the rest. `outside` above 0: some answer
-- is beyond its range or, where only whole numbers are answers, a fraction.
item_sums AS MATERIALIZED (
  SELECT
    r.assessment_id,
    i.item_set,
    sum(i.plus + i.times * r.value + i.bend * abs(r.value - 1)) AS points,
    max(abs(r.value - i.middle) - i.reach + i.per_fraction * (r.value - floor(r.value))) AS outside,
    count(*) AS answered,
    bit_or(i.bit) AS bits
  FROM responses AS r
  JOIN measure_items AS i ON i.item = r.item AND i.turned = (r.keying IS NOT DISTINCT FROM 'reversed')
  WHERE coalesce(r.level, 'item') = 'item' AND r.value IS NOT NULL
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
    i.plus + i.times * r.value + i.bend * abs(r.value - 1) AS points,
    abs(r.value - i.middle) - i.reach + i.per_fraction * (r.value - floor(r.value)) AS outside
  FROM responses AS r
  JOIN measure_items AS i ON i.item = r.item AND i.turned = (r.keying IS NOT DISTINCT FROM 'reversed')
  JOIN answered_twice AS t ON t.assessment_id = r.assessment_id AND t.item_set = i.item_set
  WHERE coalesce(r.level, 'item') = 'item' AND r.value IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY r.assessment_id, i.item_set, i.item
    ORDER BY r.source_row DESC NULLS LAST, r.source_file DESC, r.value DESC
  ) = 1
),
item_results AS (
  SELECT assessment_id, item_set, points, outside > 1e-9 AS is_outside, answered
  FROM item_sums
  WHERE bit_count(bits) = answered
  UNION ALL
  SELECT assessment_id, item_set, sum(points), max(outside) > 1e-9, count(*)
  FROM last_answers
  GROUP BY assessment_id, item_set
),
sittings AS MATERIALIZED (
  SELECT
    row_number() OVER () AS sitting,
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
),
-- The last given score: by source row, then the higher value, both packed in one number. One row per sitting and slot.
given AS (
  SELECT
    s.sitting * 65536 + k.slot AS cell,
    arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
      FILTER (r.level = 'raw_score') AS raw,
    arg_max(r.value, r.source_row * 10000.0 + least(greatest(r.value, -999), 999))
      FILTER (r.level = 'converted_score' AND NOT k.raw_only) AS converted
  FROM responses AS r
  JOIN sittings AS s ON s.assessment_id = r.assessment_id
  -- Reads both r and s, so that the planner does not pair every sitting with every key first.
  JOIN measure_given_keys AS k
    ON k.measure_number = CASE WHEN r.level <> 'item' THEN s.measure_number END AND k.key = r.item
  WHERE r.value IS NOT NULL AND r.level IN ('raw_score', 'converted_score')
  GROUP BY 1
  HAVING raw IS NOT NULL OR converted IS NOT NULL
),
-- What each slot comes to by itself.
-- source: 0 nothing, 1 given, 2 items. status: 0 no_responses, 1 missing_items, 2 out_of_range, 3 scored, 4 no_norm
own AS MATERIALIZED (
  SELECT
    s.sitting,
    c.slot,
    c.has_parts,
    CASE WHEN i.answered IS NOT NULL THEN i.answered WHEN g.cell IS NULL THEN 0 END AS answered,
    CASE WHEN i.answered IS NOT NULL THEN 2 WHEN g.cell IS NOT NULL THEN 1 ELSE 0 END AS source,
    i.answered IS NULL AND g.raw IS NULL AND g.converted IS NOT NULL AS is_converted,
    CASE
      WHEN i.is_outside THEN 2
      WHEN i.answered < c.needed THEN 1
      WHEN i.answered IS NOT NULL THEN 3
      WHEN g.cell IS NULL THEN 0
      WHEN c.converts AND g.raw IS NOT NULL THEN 3
      WHEN coalesce(g.raw, g.converted) BETWEEN c.lowest AND c.highest THEN 3
      ELSE 2
    END AS status,
    CASE
      WHEN i.answered IS NULL THEN round(coalesce(g.raw, g.converted), 6)
      WHEN c.half_up THEN floor(0.5 + c.factor * i.points / i.answered)
      ELSE round(c.factor * i.points / i.answered, 6)
    END AS score
  FROM sittings AS s
  JOIN measure_scales AS c ON c.measure_number = s.measure_number
  LEFT JOIN item_results AS i ON i.assessment_id = s.assessment_id AND i.item_set = c.item_set
  LEFT JOIN given AS g ON g.cell = s.sitting * 65536 + c.slot
),
-- What the parts of a slot come to together. A gate of 0 (the SDQ's "no difficulties") makes the whole 0.
sums_of_parts AS (
  SELECT
    o.sitting,
    p.slot,
    max(o.source) AS source,
    bool_or(o.status = 2) AS outside,
    bool_or(p.is_gate AND o.status = 3 AND o.score = 0) AS shut,
    bool_and(p.is_gate OR o.status = 3) AS complete,
    sum(p.weight * o.score) AS score,
    sum(p.weight * o.answered) AS answered
  FROM own AS o
  JOIN measure_parts AS p ON p.part = o.slot
  GROUP BY o.sitting, p.slot
),
results AS (
  SELECT sitting, slot, answered, is_converted, status, score
  FROM own
  WHERE NOT has_parts
  UNION ALL
  SELECT
    o.sitting,
    o.slot,
    CASE WHEN o.source = 1 AND p.source < 2 THEN NULL ELSE p.answered END,
    false,
    CASE
      WHEN o.source = 1 AND p.source < 2 THEN o.status
      WHEN p.outside THEN 2
      WHEN p.shut OR p.complete THEN 3
      WHEN p.source > 0 THEN 1
      ELSE 0
    END,
    CASE
      WHEN o.source = 1 AND p.source < 2 THEN o.score
      WHEN p.shut THEN 0
      ELSE round(p.score, 6)
    END
  FROM own AS o
  JOIN sums_of_parts AS p ON p.sitting = o.sitting AND p.slot = o.slot
  WHERE o.has_parts
),
-- Sex and age of those whose measure has norms by them.
normed AS (
  SELECT s.sitting, s.person_id, s.referral_id, s.completed_on
  FROM sittings AS s
  WHERE s.measure_number IN (SELECT c.measure_number FROM measure_scales AS c WHERE c.normed)
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
  SELECT r.sitting, r.slot, any_value(round(50 + 10 * (r.score - m.mean) / m.sd, 6)) AS score
  FROM results AS r
  JOIN people_at_sittings AS p ON p.sitting = r.sitting
  JOIN measure_norms AS m
    ON m.slot = r.slot AND (m.age IS NULL OR m.age = p.age) AND (m.sex IS NULL OR m.sex = p.sex)
  WHERE r.status = 3 AND NOT r.is_converted
  GROUP BY r.sitting, r.slot
),
converted AS (
  SELECT
    r.sitting,
    r.slot,
    c.measure,
    c.informant,
    c.scale,
    r.answered,
    CASE
      WHEN r.status <> 3 OR NOT c.converts OR r.is_converted THEN r.status
      WHEN NOT c.normed AND v.raw IS NULL THEN 2
      WHEN c.normed AND NOT r.score BETWEEN c.raw_lowest AND c.raw_highest THEN 2
      WHEN c.normed AND t.score IS NULL THEN 4
      ELSE 3
    END AS status,
    CASE WHEN NOT (c.converts AND r.is_converted) THEN r.score END AS raw,
    CASE WHEN NOT c.converts OR r.is_converted THEN r.score WHEN c.normed THEN t.score ELSE v.score END AS score
  FROM results AS r
  JOIN measure_scales AS c ON c.slot = r.slot AND c.reported
  LEFT JOIN measure_conversions AS v ON v.slot = r.slot AND v.raw = CASE WHEN NOT r.is_converted THEN r.score END
  LEFT JOIN t_scores AS t ON t.sitting = r.sitting AND t.slot = r.slot
)
SELECT
  a.assessment_id,
  a.person_id,
  a.referral_id,
  f.measure,
  a.version,
  coalesce(a.informant, f.informant) AS informant,
  a.occasion,
  a.completed_on,
  f.scale,
  CASE WHEN f.status >= 3 THEN f.raw END AS raw,
  CASE WHEN f.status = 3 THEN f.score END AS score,
  b.band,
  CASE f.status
    WHEN 4 THEN 'no_norm'
    WHEN 3 THEN 'scored'
    WHEN 2 THEN 'out_of_range'
    WHEN 1 THEN 'missing_items'
    ELSE CASE WHEN a.not_collected_reason IS NULL THEN 'no_responses' ELSE 'not_collected' END
  END AS status,
  a.not_collected_reason,
  f.answered::INTEGER AS answered
FROM sittings AS a
JOIN converted AS f ON f.sitting = a.sitting
LEFT JOIN measure_bands AS b
  ON b.slot = f.slot AND b.is_default
  AND b.starts <= CASE WHEN f.status = 3 THEN f.score END AND b.next_starts > f.score
