const millisecondsPerDay = 86_400_000;

/** Days from 1 January 1970 to an ISO date (YYYY-MM-DD). Throws RangeError when it is not one. */
export function daysSince1970(isoDate: string): number {
  const days = Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay;
  if (!Number.isInteger(days)) throw new RangeError(`not an ISO date: ${isoDate}`);
  return days;
}
