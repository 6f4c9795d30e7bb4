import { expect, test } from 'vitest';
import { bandFills, palette } from '#app/figures/palette.ts';

test('the worst band is grey whichever way the scale runs', () => {
  expect(bandFills(3, 'higher')[0]).toBe(palette.grey);
  expect(bandFills(3, 'lower').at(-1)).toBe(palette.grey);
});

test.each([1, 2, 3, 4, 6])('%i bands have %i fills', (bands) => {
  expect(bandFills(bands, 'higher')).toHaveLength(bands);
});

test.each([2, 3, 4, 5, 6])(
  'in grey print each of %i bands is darker than the one before, and all stand out from their ground',
  (bands) => {
    const fills = bandFills(bands, 'higher');
    const ground = luminance(palette.mist);
    for (const [at, fill] of fills.entries()) {
      expect((ground + 0.05) / (luminance(fill) + 0.05)).toBeGreaterThan(3);
      const before = fills[at - 1];
      if (before !== undefined) expect(lightness(before) - lightness(fill)).toBeGreaterThan(6);
    }
  },
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIELAB L*, 0 to 100: what a grey print keeps of a colour. */
function lightness(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16;
}
