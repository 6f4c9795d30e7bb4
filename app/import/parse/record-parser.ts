import Papa from 'papaparse';
import { UnreadableFile } from '../decode/unreadable-file.ts';
import type { Dialect } from './dialect.ts';
import { parseLeniently, type LenientRecords } from './parse-leniently.ts';
import { RecordCutter } from './record-cutter.ts';
import type { Rows } from './rows.ts';
import { StringRows } from './string-rows.ts';

export interface ParsedRecords {
  /** Valid until the next text is pushed. */
  readonly rows: Rows;
  /** Indexes into `rows` of records with a quotation mark out of place. */
  readonly strayQuotes: readonly number[];
  /** The last record opens a quotation mark that the file never closes. */
  readonly unclosedQuote: boolean;
}

interface ChunkParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): {
    data: string[][];
    errors: readonly { code: string }[];
    meta: { cursor: number };
  };
}

const longestRecord = 8 * 1024 * 1024;

/** Cuts text that arrives in pieces into records; a record cut by the edge of a piece waits for the rest of it. */
export class RecordParser {
  readonly #dialect: Dialect;
  readonly #cutter: RecordCutter;
  #waiting = '';

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#cutter = new RecordCutter(dialect);
  }

  /** Throws UnreadableFile when one record grows beyond any real one: a quotation mark was never closed. */
  push(text: string, last: boolean): ParsedRecords {
    const whole = this.#waiting + text;
    const input = last && whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const { cursor, ...records } = this.#recordsOf(input, last);
    this.#waiting = last ? '' : input.slice(cursor);
    if (this.#waiting.length > longestRecord) {
      throw new UnreadableFile(this.#waiting.includes('"') ? 'unclosed_quote' : 'record_too_long');
    }
    return records;
  }

  #recordsOf(input: string, last: boolean): ParsedRecords & { readonly cursor: number } {
    const cut = this.#cutter.cut(input, last);
    if (cut !== null) return { ...cut, strayQuotes: [], unclosedQuote: false };
    const parsed = parse(input, this.#dialect, last);
    if (this.#dialect.newline === '\n' && input.includes('\r')) parsed.rows.forEach(dropReturn);
    return { ...parsed, rows: new StringRows(parsed.rows) };
  }
}

function parse(input: string, dialect: Dialect, last: boolean): LenientRecords {
  const { delimiter, newline } = dialect;
  const parser: ChunkParser = new Papa.Parser({ delimiter, newline });
  const { data, errors, meta } = parser.parse(input, 0, !last);
  if (errors.some(({ code }) => code === 'InvalidQuotes'))
    return parseLeniently(input, dialect, last);
  const unclosedQuote = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows: data, strayQuotes: [], unclosedQuote, cursor: meta.cursor };
}

/** Lines are cut at the line feed, so that files mixing both kinds of line end read alike. */
function dropReturn(row: string[]): void {
  const cell = row[row.length - 1];
  if (cell?.endsWith('\r')) row[row.length - 1] = cell.slice(0, -1);
}
