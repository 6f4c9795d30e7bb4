import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Range } from '#app/disclosure/round-count.ts';
import type { Quantity } from '#app/disclosure/suppression/quantities.ts';
import type { Reader } from '#app/disclosure/suppression/reader.ts';

/** Solvers answer in fractions: this much is not a difference. */
const negligible = 1e-6;

/** The whole numbers between two ends that a solver gave. */
export function wholeNumbers(least: number, greatest: number): Range {
  return { lowest: Math.ceil(least - negligible), highest: Math.floor(greatest + negligible) };
}

/** How far apart the ends of what a reader can infer for a quantity have to be. */
export function neededWidth({ kind }: Quantity, reader: Reader, policy: DisclosurePolicy): number {
  const isOfValues = reader === 'told' || kind === 'rest';
  return isOfValues ? policy.leastPossibleValues - 1 : policy.leastWidth;
}

export function widthOf({ lowest, highest }: Range): number {
  return highest - lowest;
}
