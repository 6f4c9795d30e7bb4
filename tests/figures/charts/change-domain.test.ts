import { describe, expect, test } from 'vitest';
import { changeDomain } from '#app/figures/charts/change-domain.ts';
import type { IntervalRow } from '#app/figures/charts/interval-row.ts';

function row(
  value: number | null,
  lower: number | null,
  upper: number | null,
  strong = false,
): IntervalRow {
  return {
    key: '',
    label: '',
    text: '',
    detail: '',
    meaning: 'similar',
    value,
    lower,
    upper,
    strong,
  };
}

describe('the change axis', () => {
  test('always holds no change', () => {
    const { domain } = changeDomain([row(2, 1.5, 2.5)], null, 8);
    expect(domain[0]).toBeLessThanOrEqual(0);
  });

  test('takes in a threshold that is near', () => {
    const { domain, showsThreshold } = changeDomain([row(1.8, 1.4, 2.1)], 3, 8);
    expect(showsThreshold).toBe(true);
    expect(domain[1]).toBeGreaterThanOrEqual(3);
  });

  test('leaves out a threshold that would press the intervals together', () => {
    expect(changeDomain([row(0.5, 0.2, 0.8)], 8, 8).showsThreshold).toBe(false);
  });

  test('cuts an interval more than four times as far out as any estimate', () => {
    const { domain } = changeDomain([row(1, 0.5, 1.5, true), row(1, -40, 42)], null, 8);
    expect(Math.max(...domain.map(Math.abs))).toBeLessThan(10);
  });

  test('has something to draw when there are no numbers', () => {
    expect(changeDomain([row(null, null, null)], 3, 8)).toEqual({
      domain: [-1, 1],
      ticks: [-1, 0, 1],
      showsThreshold: false,
    });
  });

  test('ends on ticks', () => {
    const { domain, ticks } = changeDomain([row(1.8, -0.7, 2.7)], null, 8);
    expect([ticks[0], ticks.at(-1)]).toEqual([...domain]);
  });
});
