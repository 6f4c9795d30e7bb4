import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '#app/import/parse/tidy-text.ts';
import { decodeWindows1252 } from '#app/import/decode/windows-1252.ts';

test.each([
  ['White &amp; Asian', 'White & Asian'],
  ['Children&#039;s', 'Children’s'.replace('’', "'")],
  ['&lt;5', '<5'],
  ['caf&eacute; &#163;5 &#xA3;6 &#146;', 'café £5 £6 ’'],
  ['first<br>second<br />third', 'first\nsecond\nthird'],
  ['&amp;lt;', '&lt;'],
  ['AT&T; R&D &unknown; &#0; <b>', 'AT&T; R&D &unknown; &#0; <b>'],
])('the entities of %s are decoded once', (text, meant) => {
  expect(tidyText(text)).toEqual({ text: meant, note: null });
});

test.each([
  ['ZoÃ«', 'Zoë'],
  ['donâ€™t', 'don’t'],
  ['Â£5 â€“ Â£10', '£5 – £10'],
  ['Å\u0081Ã³dÅº', 'Łódź'],
  ['Hereâ€¦ ðŸ™‚', 'Here… 🙂'],
  ['Zo&Atilde;&laquo;', 'Zo&Atilde;&laquo;'],
])('%s is read as it was meant', (text, meant) => {
  expect(tidyText(text).text).toBe(meant);
});

test('only one round of spoiling is undone, and it is told', () => {
  expect(tidyText('ZoÃƒÂ«')).toEqual({ text: 'ZoÃ«', note: 'mojibake' });
});

test.each(['Zoë', 'CAFÉ–BAR', 'Ängström', 'São Tomé', 'Ðóra', 'Château', '£5', 'ZoÃ« and Zoë'])(
  '%s stays as it is',
  (text) => {
    expect(tidyText(text)).toEqual({ text, note: null });
  },
);

test('Latin text that was once read through Windows-1252 always comes back', () => {
  const letter = fc.constantFrom(...'aZ é ü ñ £ ’ – … € ł Š'.split(' '));
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (text) => {
      const spoilt = decodeWindows1252(new TextEncoder().encode(text));
      expect(tidyText(spoilt).text).toBe(text);
    }),
  );
});
