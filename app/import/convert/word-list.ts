import { makeData, makeVector, Utf8, type Vector } from 'apache-arrow';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const bytesPerUnit = 3;

/** Texts one after another as UTF-8, as Arrow keeps them: no string is kept of any. */
export class WordList {
  #bytes = new Uint8Array(1024);
  /** Where each text ends, behind a 0 for where the first begins. */
  #ends = new Int32Array(256);
  #size = 0;

  add(text: string): void {
    const start = this.#ends[this.#size] ?? 0;
    this.#makeRoom(start + text.length * bytesPerUnit);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start));
    this.#ends[++this.#size] = start + written;
  }

  /** Adds a text of ASCII alone that stands in `units` from `start` on and before `end`. */
  addAscii(units: Uint16Array, start: number, end: number): void {
    let to = this.#ends[this.#size] ?? 0;
    this.#makeRoom(to + end - start);
    const bytes = this.#bytes;
    for (let at = start; at < end; at++) bytes[to++] = units[at] ?? 0;
    this.#ends[++this.#size] = to;
  }

  at(index: number): string {
    return decoder.decode(this.#bytes.subarray(this.#ends[index], this.#ends[index + 1]));
  }

  /** All of them, valid until the list is cleared. */
  vector(): Vector<Utf8> {
    const valueOffsets = this.#ends.subarray(0, this.#size + 1);
    const data = this.#bytes.subarray(0, this.#ends[this.#size]);
    return makeVector(
      makeData({ type: new Utf8(), length: this.#size, nullCount: 0, valueOffsets, data }),
    );
  }

  clear(): void {
    this.#size = 0;
  }

  /** Room for `bytes` in all and for one more text. A list grows by being copied, so that its vectors stay as they are. */
  #makeRoom(bytes: number): void {
    if (bytes > this.#bytes.length) {
      const larger = new Uint8Array(bytes * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#size + 2 > this.#ends.length) {
      const larger = new Int32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
  }
}
