import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierKinds, quasiIdentifierKinds } from '#app/identifiers/identifier-finding.ts';
import { maskValue } from '#app/identifiers/mask-value.ts';

test.each([
  ['943 476 5870', 'nhs_number', '••• ••• 5870'],
  ['9434765870', 'nhs_number', '••• ••• 5870'],
  ['B801200005001', 'upn', '••••••••••001'],
  ['AB123456C', 'national_insurance_number', '••••••••C'],
  ['17/03/2010', 'date_of_birth', '••/••/2010'],
  ['2010-03-17 00:00', 'date_of_birth', '2010-••-••'],
  ['17 Mar 2010', 'date_of_birth', '•• ••• 2010'],
  ['17/03/10', 'date_of_birth', '••/••/••'],
  ['E01005412', 'lsoa', 'E01•••412'],
  ['M14 5FW', 'postcode', 'M14 •••'],
  ['m145fw', 'postcode', 'M14 •••'],
  ['Aisha Khan', 'name', 'A••• K•••'],
  ['Élodie', 'name', 'É•••'],
  ['12 Oak Road, Hull', 'address', '••• ••• ••• •••'],
  ['07700 900123', 'phone', '••••• •••123'],
  ['a.khan@example.org', 'email', 'a•••@•••'],
  ['53.4807, -2.2426', 'coordinates', '53.•••, -2.•••'],
  ['81.2.69.142', 'ip_address', '•••.•••.•••.•••'],
  ['https://example.org/jake', 'url_or_handle', 'https://•••'],
  ['@jake_07', 'url_or_handle', '@•••'],
  ['HYL-00412', 'local_id', '•••-••412'],
  ['412', 'local_id', '•••'],
] as const)('"%s", a %s, is shown as "%s"', (text, kind, shown) => {
  expect(maskValue(text, kind)).toBe(shown);
});

test('of any value no more than four characters, a year or half a postcode is left', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789 -/'.split('')),
    minLength: 0,
    maxLength: 30,
  });
  const covering = [...identifierKinds, ...quasiIdentifierKinds].filter(
    (kind) =>
      ![
        'coordinates',
        'postcode_sector',
        'postcode_district',
        'lsoa',
        'output_area',
        'msoa',
        'ward',
      ].includes(kind),
  );
  fc.assert(
    fc.property(word, fc.constantFrom(...covering), (text, kind) => {
      const left = maskValue(text, kind).replace(/[^\p{L}\d]/gu, '');
      expect(left.length).toBeLessThanOrEqual(4);
    }),
  );
});
