import type { Problem } from './import-report.ts';
import { problemWords } from './problem-words.ts';

const headers = [
  'File',
  'Rows (the first 100)',
  'Number of rows',
  'Column',
  'Value in your file (may identify people)',
  'Problem',
  'What was done',
  'What to do',
] as const;

/**
 * The list of problems as CSV text for the person whose files they are (UTF-8 with a byte order mark,
 * lines end in CRLF), one line a problem. It quotes values of those files, and its header says so.
 */
export function problemsCsv(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => {
    const { what, done, fix } = problemWords(problem);
    const { file, rows, count, column, value } = problem;
    return [file, rows.join(' '), String(count), column ?? '', value ?? '', what, done, fix];
  });
  return `\uFEFF${[headers, ...lines].map(lineOf).join('')}`;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`;
}

const opensFormula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[-+]?\d+(\.\d+)?$/;

/** A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it a text. */
function safeCell(text: string): string {
  const safe = opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
