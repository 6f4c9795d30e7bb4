import { FIRST_YEAR, LAST_YEAR } from '#app/records/calendar-date.ts';
import { dateAndClock } from './date-and-clock.ts';
import type { DateOrder } from '../plan/column-use.ts';

/** A date text put so that it can be read in one way only, or `null`: in this column's order it is no date. */
export interface OrderedDate {
  readonly text: string | null;
  readonly hasTwoDigitYear: boolean;
  /** It would be a date with day and month the other way round. */
  readonly isOtherWayRound: boolean;
}

const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?';
const monthThenDay = new RegExp(
  String.raw`^${weekday}([a-z]+)\.?[- ](\d{1,2})(?:st|nd|rd|th)?[- ,]+(\d{4})$`,
  'i',
);
const dayThenMonth = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]+)\.?[- ,]+(\d{4}|\d{2})$`,
  'i',
);
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const serial = /^\d{1,6}(?:\.\d+)?$/;

/** Day 0 of the serial dates of spreadsheets (1900 system), in days before 1970. */
const serialEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * Puts the dates of a column whose order of day and month is settled into a form that says it: 03/04/2025 in a
 * month-first column becomes 2025-03-04. What is not a date written in digits is given back as it stands. A year of
 * two digits is the last one that it can be, next year at the latest.
 */
export function orderedDate(text: string, order: DateOrder, thisYear: number): OrderedDate {
  const plain = { text, hasTwoDigitYear: false, isOtherWayRound: false };
  if (order === 'excel_serial')
    return serial.test(text) ? { ...plain, text: ofSerial(text) } : plain;
  const parts = dateAndClock(text);
  if (parts === null) return plain;
  const ordered = orderedDay(parts.date, order, thisYear);
  const isIso = parts.zoned !== '' && /^\d{4}-\d\d-\d\d$/.test(ordered.text ?? '');
  return isIso ? { ...ordered, text: `${ordered.text ?? ''}${parts.zoned}` } : ordered;
}

function orderedDay(text: string, order: DateOrder, thisYear: number): OrderedDate {
  const plain = { text, hasTwoDigitYear: false, isOtherWayRound: false };
  const worded = dayThenMonth.exec(text);
  if (worded) {
    const [, day = '', month = '', year = ''] = worded;
    const hasTwoDigitYear = year.length === 2;
    const fullYear = hasTwoDigitYear ? String(yearOf(Number(year), thisYear)) : year;
    return { ...plain, text: `${day} ${month} ${fullYear}`, hasTwoDigitYear };
  }
  const words = monthThenDay.exec(text);
  if (words) return { ...plain, text: `${words[2] ?? ''} ${words[1] ?? ''} ${words[3] ?? ''}` };
  const packed = order === 'year_first' ? (eightDigits.exec(text) ?? spaced(text)) : spaced(text);
  if (packed) return { ...plain, text: iso(packed[1], packed[2], packed[3]) };
  const digits = numeric.exec(text);
  if (digits === null) return plain;
  const [, first, , second, year = ''] = digits;
  const isMonthFirst = order === 'month_first';
  const fullYear = year.length === 4 ? year : String(yearOf(Number(year), thisYear));
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const found = iso(fullYear, month, day);
  return {
    text: found,
    hasTwoDigitYear: year.length === 2,
    isOtherWayRound: found === null && iso(fullYear, day, month) !== null,
  };
}

function spaced(text: string): readonly string[] | null {
  const found = yearFirst.exec(text);
  return found === null ? null : ['', found[1] ?? '', found[3] ?? '', found[4] ?? ''];
}

/** The last year with these two digits that is not beyond next year. */
function yearOf(digits: number, thisYear: number): number {
  const latest = thisYear + 1;
  return latest - ((((latest - digits) % 100) + 100) % 100);
}

/** ISO text, or null where there is no such month or day. */
function iso(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function ofSerial(text: string): string | null {
  const date = new Date((Math.floor(Number(text)) - serialEpoch) * millisecondsPerDay);
  const year = date.getUTCFullYear();
  return year < FIRST_YEAR || year > LAST_YEAR ? null : date.toISOString().slice(0, 10);
}
