import { TextSource } from '../decode/text-source.ts';
import type { SourceFile } from '../import-report.ts';
import type { TextEncoding } from '../decode/text-encoding.ts';
import type { Layout } from '../survey/layout.ts';
import { namesOfHeaders } from './header-names.ts';
import type { RecordBlock } from './record-block.ts';
import type { ParsedRecords } from './record-parser.ts';
import { recordStream } from './record-stream.ts';
import { TailKeeper } from './tail-keeper.ts';
import { readHead } from './text-head.ts';
import { textShape } from './text-shape.ts';

/** Bytes read at a time. More is slower: cells then outlive the young generation of the heap. */
export const defaultChunkBytes = 256 * 1024;

/** The records below the headers of a CSV file whose layout is known, block by block, without footer rows. */
export class RecordSource {
  readonly #texts: TextSource;
  readonly #layout: Layout;
  /** Row numbers of headers with a quotation mark out of place. */
  readonly headerStrayQuotes: number[] = [];
  readonly #headerRows: (readonly string[])[] = [];
  #headers: readonly string[] | null = null;

  constructor(file: SourceFile, layout: Layout, chunkBytes = defaultChunkBytes) {
    this.#texts = new TextSource(file, chunkBytes, layout.encoding);
    this.#layout = layout;
  }

  /** What has been seen so far, null before the first byte. */
  get encoding(): TextEncoding | null {
    return this.#texts.encoding;
  }

  get delimiter(): string {
    return this.#layout.delimiter;
  }

  get bytesRead(): number {
    return this.#texts.bytesRead;
  }

  /** The names of all columns, blank ones at the end included, tidied and told apart. null until they are read. */
  get headers(): readonly string[] | null {
    return this.#headers;
  }

  /** Throws UnreadableFile, after every record before the fault has been given. */
  async *blocks(): AsyncGenerator<RecordBlock, void> {
    const texts = this.#texts.texts();
    const tail = new TailKeeper();
    try {
      yield* this.#blocksOf(texts, tail);
    } catch (error) {
      const rest = tail.takeRest();
      if (rest !== null) yield rest;
      throw error;
    } finally {
      await texts.return();
    }
  }

  async *#blocksOf(
    texts: AsyncGenerator<string, void>,
    tail: TailKeeper,
  ): AsyncGenerator<RecordBlock, void> {
    const head = await readHead(texts);
    const { newline, start } = textShape(head.head);
    const dialect = { delimiter: this.#layout.delimiter, newline, start };
    let nextRow = 1;
    let isUnclosed = false;
    for await (const parsed of recordStream(head, texts, dialect)) {
      const below = this.#belowHeaders(parsed, nextRow);
      nextRow += parsed.rows.length;
      isUnclosed = parsed.unclosedQuote;
      yield* tail.keep(below, nextRow - below.rows.length);
    }
    this.#nameHeaders();
    const rest = tail.takeEnd(isUnclosed, this.#headers ?? []);
    if (rest !== null) yield rest;
  }

  /** Takes the header rows out of what has been parsed, and drops what stands above them. */
  #belowHeaders(parsed: ParsedRecords, firstRow: number): ParsedRecords {
    if (this.#headers !== null) return parsed;
    const { headerRow, headerRows } = this.#layout;
    const from = Math.max(0, headerRow - firstRow);
    const to = Math.max(0, headerRow + headerRows - firstRow);
    const { rows, strayQuotes, unclosedQuote } = parsed;
    const whole = unclosedQuote ? rows.slice(0, rows.length - 1) : rows;
    this.#headerRows.push(...whole.slice(from, to).strings());
    this.headerStrayQuotes.push(
      ...strayQuotes
        .filter((index) => index >= from && index < to)
        .map((index) => firstRow + index),
    );
    if (whole.length >= to) this.#nameHeaders();
    return {
      rows: rows.slice(to),
      strayQuotes: strayQuotes.filter((index) => index >= to).map((index) => index - to),
      unclosedQuote,
    };
  }

  #nameHeaders(): void {
    if (this.#headers === null && this.#headerRows.length > 0) {
      this.#headers = namesOfHeaders(this.#headerRows);
    }
  }
}
