import type { Data } from 'apache-arrow';

// Without this a text that begins with U+FEFF would lose it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The buffer of a column whose values fit a number: integers up to 32 bits, floats, days. */
export function numbersOf(values: unknown): ArrayLike<number> {
  if (
    values instanceof Int8Array ||
    values instanceof Int16Array ||
    values instanceof Int32Array ||
    values instanceof Uint8Array ||
    values instanceof Uint16Array ||
    values instanceof Uint32Array ||
    values instanceof Float32Array ||
    values instanceof Float64Array
  ) {
    return values;
  }
  return unexpected(values);
}

/** The buffer of a column of 64-bit integers. */
export function longsOf(values: unknown): ArrayLike<bigint> {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) return values;
  return unexpected(values);
}

/** The buffer of a column of decimals: four words a value. */
export function wordsOf(values: unknown): Uint32Array {
  return values instanceof Uint32Array ? values : unexpected(values);
}

/** The buffer of a column of bytes. */
export function bytesOf(values: unknown): Uint8Array {
  return values instanceof Uint8Array ? values : unexpected(values);
}

export function textReader(data: Data): (row: number) => string {
  const offsets = numbersOf(data.valueOffsets);
  const bytes = bytesOf(data.values);
  return (row) => utf8.decode(bytes.subarray(offsets[row], offsets[row + 1]));
}

export function bitReader(data: Data): (row: number) => boolean {
  const bytes = bytesOf(data.values);
  return (row) => {
    const position = data.offset + row;
    return (((bytes[position >> 3] ?? 0) >> (position & 7)) & 1) === 1;
  };
}

function unexpected(values: unknown): never {
  throw new TypeError(`The engine sent an Arrow buffer of an unexpected kind (${typeof values}).`);
}
