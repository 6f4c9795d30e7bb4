/** An Arrow bitmap with one bit a row, least significant first, and how many of them are 0. */
export interface Bitmap {
  readonly bits: Uint8Array;
  readonly zeros: number;
}

/** A function from the codes of rows to their bits, given 1 or 0 for each code. */
export function bitmapLookup(isSet: Uint8Array): (codes: Int32Array) => Bitmap {
  const isAlwaysSet = !isSet.includes(0);
  return (codes) => {
    const bits = new Uint8Array((codes.length + 7) >> 3);
    if (isAlwaysSet) return { bits: bits.fill(0xff), zeros: 0 };
    let ones = 0;
    for (let row = 0; row < codes.length; row++) {
      if (isSet[codes[row] ?? 0] === 1) {
        bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
        ones++;
      }
    }
    return { bits, zeros: codes.length - ones };
  };
}
