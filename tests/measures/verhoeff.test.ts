import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedCodes } from '#app/measures/snomed/listed-codes.ts';
import { hasCheckDigit } from '#app/measures/verhoeff.ts';

// 2363 is the example of Verhoeff's scheme in the literature; the others are SNOMED CT concepts in common use.
test.each(['2363', '718466001', '22298006', '73211009', '138875005'])(
  '%s ends in its check digit',
  (code) => {
    expect(hasCheckDigit(code)).toBe(true);
  },
);

test('all 368 codes of the national data set end in their check digit', () => {
  expect(listedCodes.size).toBe(368);
  expect([...listedCodes.keys()].filter((code) => !hasCheckDigit(code))).toEqual([]);
});

test('any single wrong digit is noticed', () => {
  const code = fc.constantFrom(...listedCodes.keys());
  fc.assert(
    fc.property(code, fc.nat(), fc.integer({ min: 1, max: 9 }), (sound, place, by) => {
      const at = place % sound.length;
      const digit = (Number(sound[at]) + by) % 10;
      expect(hasCheckDigit(`${sound.slice(0, at)}${digit}${sound.slice(at + 1)}`)).toBe(false);
    }),
  );
});

test.each(['', 'abc', '71846600l', '-718466001', '7184 66001'])('"%s" is no code', (text) => {
  expect(hasCheckDigit(text)).toBe(false);
});
