/** Every dated column that says how far the files reach; the latest of them is `as_of`. */
const dated: readonly (readonly [table: string, column: string])[] = [
  ['referrals', 'referred_on'],
  ['referrals', 'decided_on'],
  ['referrals', 'closed_on'],
  ['contacts', 'contacted_on'],
  ['onward_referrals', 'made_on'],
  ['onward_referrals', 'started_on'],
  ['assessments', 'completed_on'],
  ['goal_ratings', 'rated_on'],
];

/**
 * SQL expression for the last day the files speak of, never later than `today` (ISO date): a typing slip in one year
 * would otherwise make every open wait too long. The engine has no clock of its own that can be trusted.
 */
export function asOfSql(today: string): string {
  const latest = dated.map(
    ([table, column]) =>
      `SELECT max(${column}) AS day FROM ${table} WHERE ${column} <= DATE '${today}'`,
  );
  return `SELECT coalesce(max(day), DATE '${today}') FROM (${latest.join(' UNION ALL ')})`;
}
