import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedId } from '#app/import/convert/records/derived-id.ts';

test('an id is a letter and the first 66 bits of SHA-256 of its parts, by another implementation', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (parts) => {
      const digest = createHash('sha256').update(parts.join('\u0000'), 'utf8').digest();
      expect(derivedId('A', parts)).toBe(`A${digest.toString('base64url').slice(0, 11)}`);
    }),
  );
});

test('parts are told apart by where one ends', () => {
  expect(derivedId('R', ['P1', '12'])).not.toBe(derivedId('R', ['P11', '2']));
});

test('a hundred thousand sittings have as many ids', () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, index) => derivedId('A', [`P${index}`])));
  expect(ids.size).toBe(100_000);
});
