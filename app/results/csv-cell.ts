/**
 * One value as it is written into a CSV file. A text that a spreadsheet would run as a formula (it starts with = + - @,
 * a tab or a carriage return) gets an apostrophe before it; a plain negative number keeps its minus. Quoted where RFC 4180 asks.
 *
 * OWASP, CSV injection: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = guardFormula(value);
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Text that a spreadsheet will not take for a formula. */
export function guardFormula(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return !isNumber && /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
