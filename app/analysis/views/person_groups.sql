-- person_groups: one row per young person and characteristic; for age, one row per referral.
--
-- referral_id  null where the characteristic belongs to the person and not to the referral
-- group_code   code of the record field; deprivation in fifths, "1" the most deprived; ages in bands at referral;
--              ethnicity_broad is the broad group that the detailed one rolls up to
-- missing      why there is no group: a kind of missing; null where there is one. Never merged with "other"
-- A person who stands twice in the people file is described by the last row read.
WITH person AS (
  SELECT * FROM people
  QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY source_file DESC, source_row DESC) = 1
),
described AS (
  SELECT
    CASE deprivation_direction
      WHEN 'one_is_least_deprived' THEN 11 - deprivation_decile
      ELSE deprivation_decile
    END AS decile,
    person.*
  FROM person
),
listed AS (
  SELECT person_id, unnest([
    {characteristic: 'sex', group_code: sex, missing: sex_missing},
    {characteristic: 'gender_identity', group_code: gender_identity, missing: gender_identity_missing},
    {characteristic: 'gender_same_as_at_birth', group_code: gender_same_as_at_birth, missing: gender_same_as_at_birth_missing},
    {characteristic: 'ethnicity', group_code: ethnicity, missing: ethnicity_missing},
    {characteristic: 'ethnicity_broad', group_code: coalesce(broad.broader, ethnicity), missing: ethnicity_missing},
    {characteristic: 'religion_or_belief', group_code: religion_or_belief, missing: religion_or_belief_missing},
    {characteristic: 'sexual_orientation', group_code: sexual_orientation, missing: sexual_orientation_missing},
    {characteristic: 'disability', group_code: disability, missing: disability_missing},
    {characteristic: 'marriage_and_civil_partnership', group_code: marriage_and_civil_partnership, missing: marriage_and_civil_partnership_missing},
    {characteristic: 'pregnancy_and_maternity', group_code: pregnancy_and_maternity, missing: pregnancy_and_maternity_missing},
    {characteristic: 'deprivation_fifth', group_code: ((decile + 1) // 2)::VARCHAR, missing: NULL},
    {characteristic: 'care_experience', group_code: care_experience, missing: care_experience_missing},
    {characteristic: 'young_carer', group_code: CASE WHEN young_carer THEN 'yes' WHEN NOT young_carer THEN 'no' END, missing: young_carer_missing},
    {characteristic: 'send', group_code: send, missing: send_missing},
    {characteristic: 'free_school_meals', group_code: free_school_meals, missing: free_school_meals_missing},
    {characteristic: 'refugee_or_asylum_seeker', group_code: refugee_or_asylum_seeker, missing: refugee_or_asylum_seeker_missing},
    {characteristic: 'english_as_additional_language', group_code: CASE WHEN english_as_additional_language THEN 'yes' WHEN NOT english_as_additional_language THEN 'no' END, missing: english_as_additional_language_missing},
    {characteristic: 'neurodivergence', group_code: neurodivergence, missing: neurodivergence_missing},
    {characteristic: 'youth_justice', group_code: CASE WHEN youth_justice THEN 'yes' WHEN NOT youth_justice THEN 'no' END, missing: youth_justice_missing},
    {characteristic: 'locality', group_code: locality, missing: NULL}
  ]) AS g
  FROM described
  LEFT JOIN (
    SELECT code, broader FROM vocabulary_terms WHERE table_name = 'people' AND field = 'ethnicity'
  ) AS broad ON broad.code = described.ethnicity
)
SELECT
  person_id,
  NULL::VARCHAR AS referral_id,
  g.characteristic AS characteristic,
  g.group_code AS group_code,
  CASE WHEN g.group_code IS NULL THEN coalesce(g.missing, 'blank') END AS missing
FROM listed
UNION ALL
SELECT
  person_id,
  referral_id,
  'age_band' AS characteristic,
  CASE
    WHEN age_at_referral < 5 THEN '0-4'
    WHEN age_at_referral < 11 THEN '5-10'
    WHEN age_at_referral < 16 THEN '11-15'
    WHEN age_at_referral < 18 THEN '16-17'
    WHEN age_at_referral < 25 THEN '18-24'
    WHEN age_at_referral >= 25 THEN '25+'
  END AS group_code,
  CASE WHEN age_at_referral IS NULL THEN 'blank' END AS missing
FROM episodes
