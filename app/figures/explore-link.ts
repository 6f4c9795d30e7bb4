/**
 * The address at which a query opens in Explore, with the number of young people that the figure counts, to be set beside those
 * who agreed to research. Both stand after the #, so that they never reach the server.
 */
export function exploreLink(sql: string, people: number | null = null): string {
  const counted = people === null ? '' : `&n=${people}`;
  return `/explore#sql=${encodeURIComponent(sql)}${counted}`;
}
