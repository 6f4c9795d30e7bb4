-- scale_scores: one row per sitting (assessment) and reported scale of its measure. The rules of scoring are
-- in the header of slot_scores.
--
-- measure   the definition that scored it. Sittings of a measure without a definition have no rows
-- raw       the score before conversion; the same as score where there is none; null if the file gave it converted
-- score     the reported score (for SWEMWBS the metric score, for RCADS also T scores); null unless status is 'scored'
-- band      in the definition's default system. A score between two published bands stays in the lower one
-- status    scored, missing_items, out_of_range, no_norm (a raw score, but the age or sex is not known or has no norms),
--           no_responses, or not_collected (nothing was answered, and a reason given)
-- answered  items answered; 0 for none; null for a score that came with the file
SELECT * EXCLUDE (sitting, slot)
FROM sitting_scores
