import { Int32, makeData } from 'apache-arrow';
import { textData } from './arrow-data.ts';
import type { EncodedColumn } from './field-encoder.ts';
import { utf8Vector } from './utf8-vector.ts';

/** The two columns that say where a row came from. */
export class SourceEncoder {
  readonly #name;

  constructor(fileName: string) {
    this.#name = utf8Vector([fileName]);
  }

  encode(rowNumbers: Int32Array): readonly EncodedColumn[] {
    const length = rowNumbers.length;
    const every = { bits: new Uint8Array(0), zeros: 0 };
    const file = textData(this.#name, new Int32Array(length), every);
    const row = makeData({ type: new Int32(), length, nullCount: 0, data: rowNumbers });
    return [
      { name: 'source_file', data: file },
      { name: 'source_row', data: row },
    ];
  }
}
