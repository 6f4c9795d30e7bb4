-- episodes: one row per referral (the first row read, where a referral id stands twice).
--
-- age_at_referral     as the referral gives it; where it gives none, whole years from the person's month of birth to the
--                     month of the referral. Exact to the month: in the month of a birthday the birthday counts as past.
--                     null when there is no month of birth or no day of referral, or when 0 to 120 years do not come out
-- accepted            decision is "accepted"; with no decision yet, true when a contact was attended,
--                     a plan agreed or a place taken up, otherwise unknown (null)
-- first_contact_on    first contact that the young person or family attended
-- took_up             an onward activity was started
-- completed           closed as completed
-- waiting             accepted or undecided, not closed, and no attended contact yet
-- days_*              whole days since the referral; null when the step has not happened or is dated before the referral
-- as_of               the last day the files speak of: nothing after it is known
SELECT
  r.referral_id,
  r.person_id,
  r.referred_on,
  r.source,
  r.route,
  coalesce(
    r.age_at_referral,
    CASE
      WHEN date_diff('month', b.birth_month, r.referred_on) BETWEEN 0 AND 1451
        THEN (date_diff('month', b.birth_month, r.referred_on) // 12)::INTEGER
    END
  ) AS age_at_referral,
  r.link_worker_id,
  r.decision,
  r.decided_on,
  r.not_accepted_reason,
  CASE
    WHEN r.decision = 'accepted' THEN true
    WHEN r.decision <> 'pending' THEN false
    WHEN c.first_contact_on IS NOT NULL OR r.plan_agreed_on IS NOT NULL OR o.taken_up_on IS NOT NULL THEN true
  END AS accepted,
  c.first_contact_on,
  coalesce(c.attended, 0) AS contacts_attended,
  coalesce(c.not_attended, 0) AS contacts_not_attended,
  coalesce(c.attempted, 0) AS contacts_attempted,
  c.minutes,
  r.plan_agreed_on,
  o.onward_on,
  o.taken_up_on,
  o.taken_up_on IS NOT NULL AS took_up,
  r.closed_on,
  r.closure_reason,
  r.closed_on IS NOT NULL OR r.closure_reason IS NOT NULL AS closed,
  coalesce(r.closure_reason = 'completed', false) AS completed,
  r.referrer_told_on,
  r.closed_on IS NULL AND r.closure_reason IS NULL AND c.first_contact_on IS NULL
    AND (r.decision IS NULL OR r.decision IN ('accepted', 'pending')) AS waiting,
  CASE WHEN r.decided_on >= r.referred_on THEN r.decided_on - r.referred_on END AS days_to_decision,
  CASE WHEN c.first_contact_on >= r.referred_on THEN c.first_contact_on - r.referred_on END AS days_to_first_contact,
  CASE WHEN r.plan_agreed_on >= r.referred_on THEN r.plan_agreed_on - r.referred_on END AS days_to_plan,
  CASE WHEN o.taken_up_on >= r.referred_on THEN o.taken_up_on - r.referred_on END AS days_to_take_up,
  CASE WHEN r.closed_on >= r.referred_on THEN r.closed_on - r.referred_on END AS days_to_close,
  s.as_of
FROM (SELECT * FROM referrals QUALIFY row_number() OVER (PARTITION BY referral_id ORDER BY source_file, source_row) = 1) AS r
CROSS JOIN analysis_settings AS s
LEFT JOIN (
  SELECT
    referral_id,
    min(contacted_on) FILTER (attendance = 'attended') AS first_contact_on,
    count(*) FILTER (attendance = 'attended') AS attended,
    count(*) FILTER (attendance = 'did_not_attend') AS not_attended,
    count(*) FILTER (attendance = 'attempted') AS attempted,
    sum(minutes) FILTER (attendance = 'attended') AS minutes
  FROM contacts
  GROUP BY referral_id
) AS c ON c.referral_id = r.referral_id
LEFT JOIN (
  SELECT
    referral_id,
    min(made_on) AS onward_on,
    min(started_on) AS taken_up_on
  FROM onward_referrals
  GROUP BY referral_id
) AS o ON o.referral_id = r.referral_id
LEFT JOIN (
  SELECT person_id, birth_month FROM people
  WHERE birth_month IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY source_file DESC, source_row DESC) = 1
) AS b ON b.person_id = r.person_id
