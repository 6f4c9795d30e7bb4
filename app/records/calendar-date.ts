/** Earliest and latest year that a record may carry. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`;
const ISO = new RegExp(
  String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]${CLOCK} ?(Z|[+-]\d{2}:?\d{2})?)?$`,
  'i',
);
const UK = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,? ${CLOCK}(?: ?[ap]m)?)?$`,
  'i',
);
const WORDS = new RegExp(
  String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?[ -](\d{4})(?:,? ${CLOCK})?$`,
  'i',
);

/**
 * Reads one date as UK services write it: 2025-04-03, 03/04/2025 (day first), 3-4-2025, 3 Apr 2025,
 * each with or without a time. A time with a zone is moved to London before its day is taken.
 * Gives ISO text (YYYY-MM-DD), or null: not a date, an impossible day, or a two-digit year, which is not guessed.
 */
export function calendarDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, , month, day, hour, minute, second, zone] = iso;
    if (!clockIsPossible(hour, minute, second)) return null;
    const date = isoDate(Number(year), Number(month), Number(day));
    if (date === null || zone === undefined) return date;
    const instant = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
    );
    return londonDate(instant - zoneMinutes(zone) * 60_000);
  }
  const uk = UK.exec(text);
  if (uk) {
    const [, day, , month, year, hour, minute, second] = uk;
    return clockIsPossible(hour, minute, second)
      ? isoDate(Number(year), Number(month), Number(day))
      : null;
  }
  const worded = WORDS.exec(text);
  if (worded) {
    const [, day, name, year, hour, minute, second] = worded;
    const month = monthNumber(name ?? '');
    return clockIsPossible(hour, minute, second) ? isoDate(Number(year), month, Number(day)) : null;
  }
  return null;
}

/** The day in London at an instant (milliseconds since 1970, UTC), as ISO text. */
export function londonDate(instant: number): string {
  const summer = instant >= clockChange(instant, 2) && instant < clockChange(instant, 9);
  return new Date(instant + (summer ? 3_600_000 : 0)).toISOString().slice(0, 10);
}

/** 01:00 UTC on the last Sunday of a month (0 is January) in the year of an instant: when UK clocks change. */
function clockChange(instant: number, month: number): number {
  const lastDay = new Date(Date.UTC(new Date(instant).getUTCFullYear(), month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 86_400_000;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  const word = name.toLowerCase();
  const full = FULL_MONTHS.indexOf(word);
  if (full >= 0) return full + 1;
  return word === 'sept' ? 9 : MONTHS.indexOf(word) + 1;
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function clockIsPossible(hour?: string, minute?: string, second?: string): boolean {
  return Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) < 60;
}
