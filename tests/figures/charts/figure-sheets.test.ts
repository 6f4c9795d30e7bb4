import { describe, expect, test } from 'vitest';
import { sheetRows } from '#app/figures/charts/figure-sheets.ts';

describe('the groups of a chart on paper', () => {
  test.each([
    [0, [[0, 0]]],
    [10, [[0, 10]]],
    [
      11,
      [
        [0, 6],
        [6, 11],
      ],
    ],
    [
      23,
      [
        [0, 12],
        [12, 23],
      ],
    ],
    [
      25,
      [
        [0, 9],
        [9, 17],
        [17, 25],
      ],
    ],
  ])('%i of them are cut into sheets as alike as can be', (count, sheets) => {
    expect(sheetRows(count)).toEqual(sheets);
  });

  test('are each on one sheet, and never more than twelve on any', () => {
    for (let count = 1; count <= 200; count += 1) {
      const sheets = sheetRows(count);
      expect(sheets.map(([from]) => from)).toEqual([0, ...sheets.slice(0, -1).map(([, to]) => to)]);
      expect(sheets.at(-1)?.[1]).toBe(count);
      expect(Math.max(...sheets.map(([from, to]) => to - from))).toBeLessThanOrEqual(12);
    }
  });
});
