const HOURS = 'h|hr|hrs|hour|hours';
const MINUTES = 'm|min|mins|minute|minutes';
const WORDED = new RegExp(
  `^(?:(\\d+(?:\\.\\d+)?) ?(?:${HOURS})\\.?)?(?:,? ?(?:and )?(\\d+) ?(?:${MINUTES})\\.?)?$`,
  'i',
);
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::00)?$/;

/**
 * Whole minutes of a length of time in words or as hours and minutes: "45 mins", "1 hour", "1.5 hrs", "1h 30m",
 * "1:30". null for anything else, a bare number and parts of a minute included.
 */
export function durationInMinutes(text: string): number | null {
  const cell = text.trim();
  if (cell === '') return null;
  const [, hours, minutes] = CLOCK.exec(cell) ?? WORDED.exec(cell) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  const total = 60 * Number(hours ?? 0) + Number(minutes ?? 0);
  return Number.isInteger(total) ? total : null;
}
