import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '#app/statistics/benjamini-hochberg.ts';

// Benjamini Y, Hochberg Y. J R Stat Soc B 1995;57:289-300, section 3.2: fifteen p values, of which four are rejected at 5%.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

test('the example of Benjamini and Hochberg: the four smallest are clear', () => {
  const adjusted = benjaminiHochberg(published);
  expect(adjusted.filter((p) => p !== null && p <= 0.05)).toHaveLength(4);
  // by hand: 0.0001 × 15, 0.0004 × 15/2, 0.0019 × 15/3, 0.0095 × 15/4, 0.0201 × 15/5
  [0.0015, 0.003, 0.0095, 0.035625, 0.0603].forEach((p, at) => {
    expect(adjusted[at]).toBeCloseTo(p, 12);
  });
});

test('a comparison that could not be made stays so, and is not counted', () => {
  expect(benjaminiHochberg([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
});

test('one comparison stays as it is, and none is none', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
  expect(benjaminiHochberg([])).toEqual([]);
});

test('a p value above 1 is refused', () => {
  expect(() => benjaminiHochberg([1.2])).toThrow(/p value/);
});

test('adjusted values are never smaller, never above 1, and keep the order', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(values, (raw) => {
      const adjusted = benjaminiHochberg(raw).map((p) => p ?? NaN);
      raw.forEach((p, at) => {
        expect(adjusted[at]).toBeGreaterThanOrEqual(p - 1e-12);
        expect(adjusted[at]).toBeLessThanOrEqual(1);
      });
      const byRaw = raw.map((p, at) => [p, adjusted[at] ?? NaN] as const).sort(([x], [y]) => x - y);
      byRaw
        .slice(1)
        .forEach(([, p], at) => expect(p).toBeGreaterThanOrEqual((byRaw[at]?.[1] ?? 0) - 1e-12));
    }),
  );
});
