-- placed_sittings: one row per sitting, with the spell of support it belongs to. Found once for all scales of a sitting.
--
-- episode    the referral named on the sitting, when that person has such a referral; else the person's latest referral
--            made by that day, if still open then; else their next one, if made within `baseline_days_before_referral`
--            days after; else the latest made by that day although closed. For an undated sitting, the person's only
--            referral; with no referrals file at all, the person. null: no spell could be found
-- in_window  a score of it may serve as a first score: dated no earlier than `baseline_days_before_referral` days before
--            the referral, and no later than `baseline_days_after_first_contact` days after the first attended
--            contact (after the referral where no contact is recorded); undated, its occasion is "first"
-- place      order in time: date (an undated "first" before all, an undated "last" after all), then
--            first < review < last, then assessment id
WITH spells AS (
  SELECT referral_id, person_id, referred_on, closed_on, coalesce(first_contact_on, referred_on) AS contact_on
  FROM episodes
),
dated AS (SELECT * FROM spells WHERE referred_on IS NOT NULL),
any_referral AS (SELECT count(*) > 0 AS loaded FROM spells),
only_spell AS (
  SELECT person_id, min(referral_id) AS referral_id FROM spells GROUP BY person_id HAVING count(*) = 1
),
found AS (
  SELECT
    s.*,
    coalesce(
      named.referral_id,
      CASE WHEN coalesce(earlier.closed_on >= s.completed_on, true) THEN earlier.referral_id END,
      CASE WHEN later.referred_on <= s.latest_referral THEN later.referral_id END,
      earlier.referral_id,
      CASE WHEN s.completed_on IS NULL THEN only_spell.referral_id END
    ) AS referral
  FROM (
    SELECT
      sitting, assessment_id, person_id, referral_id, occasion, completed_on,
      completed_on + baseline_days_before_referral AS latest_referral
    FROM sittings CROSS JOIN analysis_settings
  ) AS s
  ASOF LEFT JOIN dated AS earlier ON earlier.person_id = s.person_id AND s.completed_on >= earlier.referred_on
  ASOF LEFT JOIN dated AS later ON later.person_id = s.person_id AND s.completed_on < later.referred_on
  LEFT JOIN spells AS named ON named.referral_id = s.referral_id AND named.person_id = s.person_id
  LEFT JOIN only_spell ON only_spell.person_id = s.person_id
)
SELECT
  f.sitting,
  CASE WHEN r.loaded THEN f.referral ELSE 'person:' || f.person_id END AS episode,
  CASE
    WHEN f.completed_on IS NULL THEN coalesce(f.occasion = 'first', false)
    WHEN e.referred_on IS NULL THEN true
    ELSE f.completed_on BETWEEN e.referred_on - a.baseline_days_before_referral
      AND e.contact_on + a.baseline_days_after_first_contact
  END AS in_window,
  row_number() OVER (
    ORDER BY
      coalesce(
        f.completed_on,
        CASE f.occasion WHEN 'first' THEN DATE '0001-01-01' WHEN 'last' THEN DATE '9999-12-31' END
      ),
      CASE f.occasion WHEN 'first' THEN 1 WHEN 'last' THEN 3 ELSE 2 END,
      f.assessment_id,
      f.sitting
  ) AS place
FROM found AS f
CROSS JOIN any_referral AS r
CROSS JOIN analysis_settings AS a
LEFT JOIN spells AS e ON e.referral_id = f.referral
