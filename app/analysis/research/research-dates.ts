/** How days reach researchers: cut to the first of their month, or moved by a number of days that is one young person's own. */
export type ResearchDates = 'month' | 'shifted';

/** The furthest that a young person's days are moved, either way: within it the season of the year stays about the same. */
export const LARGEST_SHIFT_DAYS = 28;

const A_DAY = 86_400_000;

/** A day as ISO text cut to the first of its month. */
export function cutToMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** A day as ISO text, moved. All days of one young person are moved alike, so that the time between two stays true. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);
}
