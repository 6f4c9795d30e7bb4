import type { DateDay } from 'apache-arrow';
import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  makeData,
  Utf8,
  type Data,
  type Vector,
} from 'apache-arrow';
import type { Bitmap } from './bitmap.ts';

export type TextType = Dictionary<Utf8, Int32>;

/** Strings stored once and pointed at. Each column of a stream needs a type of its own. */
export function textType(): TextType {
  return new Dictionary(new Utf8(), new Int32());
}

/**
 * For each row the text at its position in the dictionary, or null. The positions are copied because
 * apache-arrow 17 drops one of two neighbouring buffers that share their memory when it joins a stream
 * (collapseContiguousByteRanges in util/buffer): remove the copy when that is mended.
 */
export function textData(
  type: TextType,
  dictionary: Vector<Utf8>,
  positions: Int32Array,
  present: Bitmap,
): Data<TextType> {
  const length = positions.length;
  return makeData({ type, length, ...nulls(present), data: positions.slice(), dictionary });
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
