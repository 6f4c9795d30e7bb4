const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?:[ T,].*)?$/;
const WORDS =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})(?:[ T,].*)?$/i;
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ T,].*)?$/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const DAY = 86_400_000;

/**
 * The day that a text names, as days since 1970, good enough to tell dates of birth from dates of contact: where day
 * and month could be either way round, the day is taken to come first. null: no date, or no such day.
 */
export function dayInText(text: string): number | null {
  if (text.length < 6 || text.length > 40) return null;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const numbers = NUMBERS.exec(text);
    if (numbers) return dayOfNumbers(numbers);
  }
  const words = WORDS.exec(text);
  if (words) return dayOf(fullYear(words[3] ?? ''), monthNamed(words[2]), Number(words[1]));
  const american = MONTH_FIRST.exec(text);
  return american ? dayOf(Number(american[3]), monthNamed(american[1]), Number(american[2])) : null;
}

function dayOfNumbers([, a = '', separator, b = '', c = '']: RegExpExecArray): number | null {
  if (a.length === 4) return c.length === 2 ? dayOf(Number(a), Number(b), Number(c)) : null;
  if (a.length === 3 || c.length === 3 || (c.length === 2 && separator === '.')) return null;
  const year = fullYear(c);
  return Number(b) > 12 ? dayOf(year, Number(a), Number(b)) : dayOf(year, Number(b), Number(a));
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year <= 30 ? 2000 : 1900);
}

function monthNamed(name = ''): number {
  const at = MONTHS.indexOf(name.toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

function dayOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const instant = Date.UTC(year, month - 1, day);
  return new Date(instant).getUTCDate() === day ? instant / DAY : null;
}
