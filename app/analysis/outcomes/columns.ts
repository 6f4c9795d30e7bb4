import type { Column } from '#app/results/table.ts';

export function countColumn(key: string, label: string): Column {
  return { key, label, measure: { kind: 'count' } };
}

export function shareColumn(
  key: string,
  label: string,
  numerator: string,
  denominator: string,
): Column {
  return { key, label, measure: { kind: 'share', numerator, denominator } };
}

/** A mean in points of a scale; `signed` for a change. */
export function meanColumn(key: string, label: string, base: string, signed: boolean): Column {
  return { key, label, measure: { kind: 'mean', base, decimals: 1, signed } };
}

/** A share of records that are as they should be: that all of them are tells nothing of anybody. */
export function filledColumn(
  key: string,
  label: string,
  numerator: string,
  denominator: string,
): Column {
  return { key, label, measure: { kind: 'share', numerator, denominator, wholeIsHarmless: true } };
}
