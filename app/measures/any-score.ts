/** Beyond any score there is, for scales and bands without an end. Larger numbers are slips, not scores. */
export const ANY_SCORE = 1e9;
