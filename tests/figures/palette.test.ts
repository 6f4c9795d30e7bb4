import { expect, test } from 'vitest';
import { bandFills, palette } from '#app/figures/palette.ts';

test('the worst band is grey whichever way the scale runs', () => {
  expect(bandFills(3, 'higher')[0]).toBe(palette.grey);
  expect(bandFills(3, 'lower').at(-1)).toBe(palette.grey);
});

test.each([1, 2, 3, 4, 6])('%i bands have %i fills', (bands) => {
  expect(bandFills(bands, 'higher')).toHaveLength(bands);
});
