import type { Interval } from '#app/results/interval.ts';

const minus = '\u2212';

/** A count with a comma for thousands: "1,204". */
export function formatCount(count: number): string {
  return formatNumber(count, 0);
}

/** A fraction from 0 to 1 as a whole percentage: "62%". */
export function formatPercent(fraction: number): string {
  return `${formatNumber(fraction * 100, 0)}%`;
}

/** A number with a fixed number of decimals, a true minus, thousands commas, and never a minus before zero. */
export function formatNumber(value: number, decimals = 1): string {
  const digits = formatterFor(decimals).format(Math.abs(value));
  return value < 0 && !isZero(digits) ? minus + digits : digits;
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Making a formatter takes far longer than using it, and a page uses thousands. */
function formatterFor(decimals: number): Intl.NumberFormat {
  const held = formatters.get(decimals);
  if (held) return held;
  const made = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  });
  formatters.set(decimals, made);
  return made;
}

/** A change, always with its sign: "+1.8", "−0.3". Zero has none: "0.0". */
export function formatChange(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !isZero(text) ? `+${text}` : text;
}

/** A threshold with the decimals it was published with: 3 is "3", 2.87 is "2.87". */
export function formatThreshold(value: number): string {
  return String(value).replace('-', minus);
}

/** "412 of 655". */
export function formatFraction(count: number, of: number): string {
  return `${formatCount(count)} of ${formatCount(of)}`;
}

/** How the two ends of an interval are written: any of the formats above. */
export type FormatNumber = (value: number) => string;

/** An interval for a sentence, kept on one line: "95% CI +1.4 to +2.1". */
export function intervalInProse(interval: Interval, format: FormatNumber = formatNumber): string {
  const level = formatNumber(interval.level * 100, interval.level === 0.998 ? 1 : 0);
  const text = `${level}% CI ${format(interval.lower)} to ${format(interval.upper)}`;
  return text.replaceAll(' ', '\u00a0');
}

/** An interval for a table cell: "[+1.4 to +2.1]". */
export function intervalInTable(interval: Interval, format: FormatNumber = formatNumber): string {
  return `[${format(interval.lower)} to ${format(interval.upper)}]`;
}

/** An ISO date (2026-11-19) as people write it: "19 November 2026". */
export function formatDate(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
}

function isZero(digits: string): boolean {
  return !/[1-9]/.test(digits);
}
