/** The address at which a query opens in Explore. The query stands after the #, so that it never reaches the server. */
export function exploreLink(sql: string): string {
  return `/explore#sql=${encodeURIComponent(sql)}`;
}
