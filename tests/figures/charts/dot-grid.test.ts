import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotGrid } from '#app/figures/charts/dot-grid.ts';
import type { Bin } from '#app/figures/charts/bin.ts';

function bin(n: number): Bin {
  return { from: 0, to: 1, n, hidden: false };
}

test('412 young people in bins of 31 pixels are three dots across', () => {
  expect(dotGrid([bin(56), bin(12)], 31)).toMatchObject({ across: 3, rows: 19 });
});

test('too many for dots is null, so that bars are drawn', () => {
  expect(dotGrid([bin(5000)], 31)).toBeNull();
});

test('every dot of a bin fits into it and under the height allowed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
      fc.integer({ min: 8, max: 60 }),
      (counts, width) => {
        const grid = dotGrid(counts.map(bin), width);
        if (!grid) return;
        expect(grid.across * grid.rows).toBeGreaterThanOrEqual(Math.max(...counts));
        expect(grid.across * grid.spacing).toBeLessThanOrEqual(width);
        expect(grid.rows * grid.spacing).toBeLessThanOrEqual(250);
      },
    ),
  );
});
