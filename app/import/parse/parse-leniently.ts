import type { Dialect } from './dialect.ts';

export interface LenientRecords {
  readonly rows: string[][];
  readonly strayQuotes: readonly number[];
  readonly unclosedQuote: boolean;
  /** Where the first record begins that is not in `rows`. */
  readonly cursor: number;
}

/**
 * Cuts text with quotation marks out of place as spreadsheets do: what stands between a closing mark and
 * the next delimiter belongs to the cell. PapaParse takes such a mark for content and runs on into the
 * next rows, so it is not asked again once it has found one. Indexes of such rows are in `strayQuotes`.
 */
export function parseLeniently(input: string, dialect: Dialect, last: boolean): LenientRecords {
  const { delimiter, newline } = dialect;
  const rows: string[][] = [];
  const strayQuotes = new Set<number>();
  let row: string[] = [];
  let cell = '';
  let quoting: 'none' | 'open' | 'closed' = 'none';
  let cursor = 0;
  let at = 0;

  function endCell(): void {
    row.push(cell);
    cell = '';
    quoting = 'none';
  }

  while (at < input.length) {
    const character = input.charAt(at);
    if (quoting === 'open') {
      const closing = input.indexOf('"', at);
      const end = closing === -1 ? input.length : closing;
      cell += input.slice(at, end);
      const isEscaped = input[end + 1] === '"';
      if (isEscaped) cell += '"';
      else if (closing !== -1) quoting = 'closed';
      at = end + (isEscaped ? 2 : 1);
      continue;
    }
    at++;
    if (character === '"' && cell === '' && quoting === 'none') {
      quoting = 'open';
    } else if (character === delimiter) {
      endCell();
    } else if (character === newline) {
      endCell();
      rows.push(row);
      row = [];
      cursor = at;
    } else {
      if (quoting === 'closed' && character.trim() !== '') strayQuotes.add(rows.length);
      cell += character;
    }
  }
  const unclosedQuote = last && quoting === 'open';
  if (last && cursor < input.length) {
    endCell();
    rows.push(row);
    cursor = input.length;
  }
  const whole = [...strayQuotes].filter((index) => index < rows.length);
  return { rows, strayQuotes: whole, unclosedQuote, cursor };
}
