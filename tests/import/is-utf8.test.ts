import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUtf8 } from '#app/import/decode/is-utf8.ts';

/** The platform's own judgement. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that make and break sequences more often than evenly spread ones. */
const telling = fc.constantFrom(
  ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0],
  ...[0xf4, 0xf5, 0xff],
);

test('the judgement on any bytes is that of a strict decoder', () => {
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 6 }), (values) => {
      const bytes = Uint8Array.from(values);
      expect(isUtf8(bytes, 0, bytes.length)).toBe(decodes(bytes));
    }),
    { numRuns: 5_000 },
  );
});

test('only the bytes between start and end are judged', () => {
  const bytes = Uint8Array.of(0xff, 0xc3, 0xa9, 0xff);
  expect(isUtf8(bytes, 1, 3)).toBe(true);
  expect(isUtf8(bytes, 1, 2)).toBe(false);
});
