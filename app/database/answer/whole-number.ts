const TWO_TO_32 = 4_294_967_296;

/** A 64-bit integer as a number while a number holds it exactly, beyond ±(2^53 − 1) as text with every digit. */
export function exactInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** A decimal, given as the whole number that `scale` places make of it, by the rule of `decimalNumber`. */
export function decimalOf(unscaled: bigint, scale: number): number | string {
  return scale === 0 ? exactInteger(unscaled) : Number(`${String(unscaled)}e-${scale}`);
}

/**
 * A decimal (four 32-bit words, low word first, from `start`) as the nearest number. Without a
 * fraction it follows `exactInteger`, so a key too long for a number keeps its digits.
 */
export function decimalNumber(words: Uint32Array, start: number, scale: number): number | string {
  const [low = 0, second = 0, third = 0, high = 0] = words.subarray(start, start + 4);
  const signed = second | 0;
  const extension = signed < 0 ? 0xffff_ffff : 0;
  const unscaled = signed * TWO_TO_32 + low;
  if (third === extension && high === extension && Number.isSafeInteger(unscaled)) {
    // Two numbers that are exact divide to the nearest one; 10^22 is the last exact power.
    if (scale <= 22) return unscaled / 10 ** scale;
  }
  const top = (BigInt(high | 0) << 96n) + (BigInt(third) << 64n);
  return decimalOf(top + (BigInt(second) << 32n) + BigInt(low), scale);
}
