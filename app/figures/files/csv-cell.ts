/**
 * One field of a CSV file (RFC 4180): quoted where it must be, and with an apostrophe before any text that a
 * spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). Plain numbers pass as they are.
 */
export function csvCell(text: string): string {
  const guarded = guardFormula(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Text that a spreadsheet will not take for a formula. */
export function guardFormula(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return !isNumber && /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
