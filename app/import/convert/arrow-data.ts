import type { DateDay } from 'apache-arrow';
import {
  Bool,
  Dictionary,
  Float64,
  Int16,
  Int32,
  Int8,
  makeData,
  Null,
  Utf8,
  type Data,
  type Vector,
} from 'apache-arrow';
import type { Bitmap } from './bitmap.ts';

/**
 * For each row the text at its position in the dictionary, or null: strings stored once and pointed at, by numbers as
 * narrow as they can be. A column without any text costs nothing. The positions are copied because apache-arrow 17 drops
 * one of two neighbouring buffers that share their memory when it joins a stream (collapseContiguousByteRanges in
 * util/buffer): remove the copy when that is mended.
 */
export function textData(
  dictionary: Vector<Utf8>,
  positions: Int32Array,
  present: Bitmap,
): Data<Null | Dictionary<Utf8>> {
  const { length } = positions;
  if (present.zeros === length) return makeData({ type: new Null(), length });
  const shared = { length, ...nulls(present), dictionary };
  if (dictionary.length <= 2 ** 7) {
    const type = new Dictionary(new Utf8(), new Int8());
    return makeData({ type, ...shared, data: Int8Array.from(positions) });
  }
  if (dictionary.length <= 2 ** 15) {
    const type = new Dictionary(new Utf8(), new Int16());
    return makeData({ type, ...shared, data: Int16Array.from(positions) });
  }
  const type = new Dictionary(new Utf8(), new Int32());
  return makeData({ type, ...shared, data: positions.slice() });
}

/** For each row the whole number, or the day, that its code stands for, or null. */
export function int32Data(
  type: DateDay | Int32,
  numbers: readonly number[],
  codes: Int32Array,
  present: Bitmap,
): Data {
  const data = codes.map((code) => numbers[code] ?? 0);
  const buffers = { length: codes.length, ...nulls(present), data };
  return type instanceof Int32 ? makeData({ type, ...buffers }) : makeData({ type, ...buffers });
}

/** For each row the number that its code stands for, or null. */
export function float64Data(
  numbers: readonly number[],
  codes: Int32Array,
  present: Bitmap,
): Data<Float64> {
  const data = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) data[row] = numbers[codes[row] ?? 0] ?? 0;
  return makeData({ type: new Float64(), length: codes.length, ...nulls(present), data });
}

/** For each row yes or no, or null. */
export function booleanData(isTrue: Bitmap, present: Bitmap, length: number): Data<Bool> {
  return makeData({ type: new Bool(), length, ...nulls(present), data: isTrue.bits });
}

function nulls({ bits, zeros }: Bitmap) {
  return { nullCount: zeros, nullBitmap: zeros === 0 ? null : bits };
}
