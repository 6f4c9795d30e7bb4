/**
 * What one text says about how its column writes dates. `either`: day and month could be either way round;
 * `day_is_month`: it reads the same both ways; `serial`: a day number of a spreadsheet.
 */
export type DateShape =
  'day_first' | 'month_first' | 'either' | 'day_is_month' | 'year_first' | 'serial' | 'none';

const clock = String.raw`(?:[T,]?\s*\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|(?:GMT|UTC|BST)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?)?`;
const numbers = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})${clock}$`, 'i');
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}$`, 'i');
const compact = /^(?:19|20)\d{2}(\d{2})(\d{2})$/;
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?';
const dayThenName = new RegExp(
  String.raw`^${weekday}\d{1,2}(?:st|nd|rd|th)?[- ]${months}\.?[- ,]+(?:\d{4}|\d{2})${clock}$`,
  'i',
);
const nameThenDay = new RegExp(
  String.raw`^${weekday}${months}\.?[- ]\d{1,2}(?:st|nd|rd|th)?[- ,]+\d{4}${clock}$`,
  'i',
);
const serial = /^\d{5}(?:\.\d+)?$/;
/** 3 October 1954 and 8 April 2064. */
const firstSerial = 20_000;
const lastSerial = 60_000;

/** `mayBeNumber`: the column is headed as dates, so that 45292 may be a spreadsheet's number for one and 20240101 a date. */
export function dateShape(text: string, mayBeNumber: boolean): DateShape {
  const parts = numbers.exec(text);
  if (parts !== null) return shapeOfParts(Number(parts[1]), Number(parts[3]));
  const year = yearFirst.exec(text);
  if (year !== null) return isMonthAndDay(Number(year[3]), Number(year[4])) ? 'year_first' : 'none';
  if (dayThenName.test(text)) return 'day_first';
  if (nameThenDay.test(text)) return 'month_first';
  return mayBeNumber ? shapeOfNumber(text) : 'none';
}

function shapeOfParts(first: number, second: number): DateShape {
  if (first === 0 || second === 0 || first > 31 || second > 31) return 'none';
  if (first > 12 && second > 12) return 'none';
  if (first > 12) return 'day_first';
  if (second > 12) return 'month_first';
  return first === second ? 'day_is_month' : 'either';
}

function shapeOfNumber(text: string): DateShape {
  const day = compact.exec(text);
  if (day !== null) return isMonthAndDay(Number(day[1]), Number(day[2])) ? 'year_first' : 'none';
  const isSerial = serial.test(text) && Number(text) >= firstSerial && Number(text) <= lastSerial;
  return isSerial ? 'serial' : 'none';
}

function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
