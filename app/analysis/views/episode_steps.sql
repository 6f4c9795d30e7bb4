-- episode_steps: one row per referral and step of the pathway, eight steps a referral.
--
-- reached     the step happened (false: it has not, or not yet; null: the files cannot say)
-- reached_on  the day it happened, where recorded
-- days        whole days since the referral; null where either day is missing or the step is dated before the referral
-- step_order  1 to 8, the order of the pathway; a step can be reached without the one before it
WITH steps AS (
  SELECT referral_id, person_id, referred_on,
    unnest([
      {step_order: 1, step: 'referred', reached: true, reached_on: referred_on},
      {step_order: 2, step: 'accepted', reached: accepted, reached_on: CASE WHEN accepted THEN decided_on END},
      {step_order: 3, step: 'first_contact', reached: first_contact_on IS NOT NULL, reached_on: first_contact_on},
      {step_order: 4, step: 'plan_agreed', reached: plan_agreed_on IS NOT NULL, reached_on: plan_agreed_on},
      {step_order: 5, step: 'onward_referral', reached: onward_on IS NOT NULL, reached_on: onward_on},
      {step_order: 6, step: 'activity_taken_up', reached: took_up, reached_on: taken_up_on},
      {step_order: 7, step: 'completed', reached: completed, reached_on: CASE WHEN completed THEN closed_on END},
      {step_order: 8, step: 'referrer_told', reached: referrer_told_on IS NOT NULL, reached_on: referrer_told_on}
    ]) AS s
  FROM episodes
)
SELECT
  referral_id,
  person_id,
  s.step AS step,
  s.step_order AS step_order,
  s.reached AS reached,
  s.reached_on AS reached_on,
  CASE WHEN s.reached_on >= referred_on THEN s.reached_on - referred_on END AS days
FROM steps
