import { overlap, type AgeRange } from './age-range.ts';

/**
 * Which age bands of a population to add up: bands that the scheme serves, none overlapping, the narrowest first, so that
 * a table with both single years and totals is counted once.
 */
export function chooseAges(bands: readonly AgeRange[], served: AgeRange): readonly AgeRange[] {
  const chosen: AgeRange[] = [];
  const width = ({ from, to }: AgeRange) => to - from;
  const fitting = bands.filter((band) => overlap(band, served));
  for (const band of fitting.sort((one, other) => width(one) - width(other))) {
    if (!chosen.some((taken) => overlap(taken, band))) chosen.push(band);
  }
  return chosen.sort((one, other) => one.from - other.from);
}

/** How much of either end of the ages referred is left aside, so that one odd age does not bring in a whole band. */
export const SHARE_OF_AGES_LEFT_ASIDE = 0.01;

/** The ages that the scheme serves, judged by whom it was sent: all but the youngest and oldest hundredth. */
export function agesServed(
  counts: readonly { readonly age: number; readonly n: number }[],
): AgeRange | null {
  const known = [...counts].sort((one, other) => one.age - other.age);
  const total = known.reduce((sum, { n }) => sum + n, 0);
  const first = ageAt(known, total * SHARE_OF_AGES_LEFT_ASIDE);
  const last = ageAt(known.toReversed(), total * SHARE_OF_AGES_LEFT_ASIDE);
  return first === null || last === null ? null : { from: first, to: last };
}

function ageAt(
  counts: readonly { readonly age: number; readonly n: number }[],
  reach: number,
): number | null {
  let passed = 0;
  for (const { age, n } of counts) {
    passed += n;
    if (passed > reach) return age;
  }
  return null;
}
