-- sitting_norms: one row per sitting and scale (slot of measure_scales) that has norms for the young person's age and sex
-- at the time: the mean and standard deviation of raw scores that its T score is worked out from.
--
-- Norms of one kind of informant are not used for another's answers; where nobody says who answered, they are.
-- The sex is that of people, the age that of the sitting's referral; without one, of the person's last referral made by
-- that day.
WITH aged AS (
  SELECT
    s.sitting,
    any_value(s.measure_number) AS measure_number,
    any_value(p.sex) AS sex,
    any_value(s.informant) AS informant,
    coalesce(
      max(r.age_at_referral) FILTER (r.referral_id = s.referral_id),
      arg_max(r.age_at_referral, r.referred_on) FILTER (r.referred_on <= s.completed_on)
    ) AS age
  FROM sittings AS s
  LEFT JOIN people AS p ON p.person_id = s.person_id
  LEFT JOIN referrals AS r ON r.person_id = s.person_id
  WHERE s.measure_number IN (SELECT measure_number FROM measure_norms)
  GROUP BY s.sitting
)
SELECT a.sitting, n.slot, any_value(n.mean) AS mean, any_value(n.sd) AS sd
FROM aged AS a
JOIN measure_norms AS n
  ON n.measure_number = a.measure_number
  AND (n.age IS NULL OR n.age = a.age)
  AND (n.sex IS NULL OR n.sex = a.sex)
  AND (n.informant IS NULL OR n.informant = coalesce(a.informant, n.informant))
GROUP BY a.sitting, n.slot
