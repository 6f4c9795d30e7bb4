import type { SourceFile, TextEncoding } from '../import-report.ts';
import { TextSource } from '../decode/text-source.ts';
import { chooseDialect, type Dialect } from './dialect.ts';
import { RecordParser, type ParsedRecords } from './record-parser.ts';

export interface RecordBlock extends ParsedRecords {
  /**
   * Row number of the first record as a spreadsheet numbers it: records are counted, blank ones too,
   * from 1. A line break inside a quoted cell does not begin a new row.
   */
  readonly firstRow: number;
}

const headLines = 10;
const headCharacters = 64 * 1024;

/** A CSV file as a sequence of blocks of records. What was found out on the way stands in its properties. */
export class RecordSource {
  readonly #texts: TextSource;
  readonly #score: (cells: readonly string[]) => number;
  #dialect: Dialect | null = null;

  /** `score` says how many of some cells look like known headers; it decides between delimiters. */
  constructor(file: SourceFile, chunkBytes: number, score: (cells: readonly string[]) => number) {
    this.#texts = new TextSource(file, chunkBytes);
    this.#score = score;
  }

  get encoding(): TextEncoding | null {
    return this.#texts.encoding;
  }

  get delimiter(): string | null {
    return this.#dialect?.delimiter ?? null;
  }

  get bytesRead(): number {
    return this.#texts.bytesRead;
  }

  /** Throws UnreadableFile. */
  async *blocks(): AsyncGenerator<RecordBlock, void> {
    const texts = this.#texts.texts();
    try {
      yield* this.#blocksOf(texts);
    } finally {
      await texts.return();
    }
  }

  async *#blocksOf(texts: AsyncGenerator<string, void>): AsyncGenerator<RecordBlock, void> {
    let firstRow = 1;
    const { head, isWhole } = await readHead(texts);
    const dialect = chooseDialect(head, this.#score);
    this.#dialect = dialect;
    const parser = new RecordParser(dialect);
    let text = head.slice(dialect.start);
    let last = isWhole;
    for (;;) {
      const parsed = parser.push(text, last);
      yield { ...parsed, firstRow };
      firstRow += parsed.rows.length;
      if (last) return;
      const next = await texts.next();
      last = next.done === true;
      text = next.done === true ? '' : next.value;
    }
  }
}

async function readHead(texts: AsyncGenerator<string, void>) {
  let head = '';
  while (head.length < headCharacters && head.split(/[\r\n]+/).length <= headLines) {
    const next = await texts.next();
    if (next.done === true) return { head, isWhole: true };
    head += next.value;
  }
  return { head, isWhole: false };
}
