import { makeData, makeVector, Utf8, type Vector } from 'apache-arrow';

const encoder = new TextEncoder();

/** Texts as one Arrow vector of strings, encoded in a single pass when all are ASCII. */
export function utf8Vector(texts: readonly string[]): Vector<Utf8> {
  const joined = texts.join('');
  const data = encoder.encode(joined);
  const lengthOf = data.length === joined.length ? (text: string) => text.length : utf8Length;
  const valueOffsets = new Int32Array(texts.length + 1);
  let end = 0;
  texts.forEach((text, index) => {
    end += lengthOf(text);
    valueOffsets[index + 1] = end;
  });
  return makeVector(
    makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data }),
  );
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    length += unit < 0x800 || isSurrogate ? 1 : 2;
  }
  return length;
}
