-- refused_evaluation: one row per young person whose records may not be used to evaluate the scheme:
-- consent to evaluation was declined or withdrawn. No recorded decision is not a refusal.
SELECT DISTINCT person_id
FROM people
WHERE consent_to_evaluation IN ('declined', 'withdrawn')
