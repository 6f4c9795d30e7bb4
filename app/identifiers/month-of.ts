/**
 * The month of an ISO date as its first day, so that it is still a date: 2025-04-17 gives 2025-04-01.
 * null: not an ISO date.
 */
export function monthOf(isoDate: string): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(isoDate) ? `${isoDate.slice(0, 7)}-01` : null;
}
