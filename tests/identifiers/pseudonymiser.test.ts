import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import { pseudonymiser } from '#app/identifiers/pseudonymiser.ts';
import { nhsNumbers } from './real-numbers.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const code = pseudonymiser(key);

test('a pseudonym is the first 60 bits of HMAC-SHA-256 in base 32, as Node works it out', () => {
  const digest = createHmac('sha256', key).update('nhs_number\u00009434765870').digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = Array.from({ length: 12 }, (_, index) =>
    alphabet.charAt(parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
  expect(code('nhs_number', '943 476 5870')).toBe(
    `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`,
  );
});

test.each([
  ['nhs_number', '943 476 5870', '9434765870'],
  ['nhs_number', '943-476-5870', ' 9434765870 '],
  ['upn', 'b801200005001', 'B801200005001'],
  ['chi_number', '0101051234', '101051234'],
  ['national_insurance_number', 'AB 12 34 56 C', 'ab123456c'],
  ['name', 'Aisha  Khan', 'aisha khan'],
  ['phone', '+44 7700 900123', '07700 900123'],
  ['phone', '7700900123', '07700900123'],
  ['local_id', 'HYL-00412', 'hyl 00412'],
  ['local_id', 'HYL_00412', 'HYL00412'],
] as const)('as a %s, "%s" and "%s" are the same', (kind, one, other) => {
  expect(code(kind, one)).toBe(code(kind, other));
});

test.each([
  ['local_id', '1-23', '12-3'],
  ['local_id', 'R-0012', 'R-012'],
  ['local_id', '0035f00001AbcDE', '0035f00001aBcDE'],
  ['nhs_number', '9434765870', '9434765871'],
  ['name', 'Aisha Khan', 'Aisha Khatun'],
] as const)('as a %s, "%s" and "%s" are not the same', (kind, one, other) => {
  expect(code(kind, one)).not.toBe(code(kind, other));
});

test('the same text is another code as another kind, and under another key', () => {
  expect(code('nhs_number', '9434765870')).not.toBe(code('uln', '9434765870'));
  expect(pseudonymiser(newPseudonymKey())('uln', '9434765870')).not.toBe(code('uln', '9434765870'));
});

test('pseudonyms are three groups of four without I, L, O and U, and all different', () => {
  const numbers = nhsNumbers(20_000);
  const codes = numbers.map((number) => code('nhs_number', number));
  expect(
    codes.every((text) => /^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/.test(text)),
  ).toBe(true);
  expect(new Set(codes).size).toBe(numbers.length);
});

test('a pseudonym holds nothing of what it stands for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (text) => {
      expect(code('local_id', text)).not.toContain(text.toUpperCase());
    }),
  );
});

test('keys are 32 random bytes, and a short key is refused', () => {
  const keys = Array.from({ length: 50 }, () => newPseudonymKey());
  expect(keys.every((each) => each.length === 32)).toBe(true);
  expect(new Set(keys.map(String)).size).toBe(50);
  expect(() => pseudonymiser(new Uint8Array(8))).toThrow('at least 16 bytes');
});
