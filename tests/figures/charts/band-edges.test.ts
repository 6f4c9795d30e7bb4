import { describe, expect, test } from 'vitest';
import { bandStretches } from '#app/figures/charts/band-edges.ts';
import { binsOf } from '#app/figures/charts/bin.ts';
import { beforeAfter, sdqTotal, swemwbs } from '../example-figures.ts';

const bins = binsOf(beforeAfter.tables.bins, 'first');

describe('bands on the score axis', () => {
  test('touch where the bins have an edge', () => {
    expect(bandStretches(swemwbs, bins).map(({ from, to }) => [from, to])).toEqual([
      [7, 19.5],
      [19.5, 27.5],
      [27.5, 35],
    ]);
  });

  test('touch half way when no bin has an edge there', () => {
    expect(bandStretches(sdqTotal, []).map(({ from, to }) => [from, to])).toEqual([
      [0, 14.5],
      [14.5, 17.5],
      [17.5, 19.5],
      [19.5, 40],
    ]);
  });

  test('are none on a scale without bands', () => {
    expect(bandStretches({ ...swemwbs, bands: [] }, bins)).toEqual([]);
  });
});
