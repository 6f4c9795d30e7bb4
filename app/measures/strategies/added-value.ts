import type { Method } from '../definition/method.ts';
import { roundedOff } from '../rounded-off.ts';

export type AddedValueMethod = Extract<Method, { kind: 'added_value' }>;

/** Points by which the last score was better than the first ones led to expect, and the same in standard deviations. */
export interface AddedValue {
  readonly value: number;
  readonly effectSize: number;
}

/**
 * constant + Σ weight × first score − last score of the outcome scale. Above 0: better than expected. null when any of
 * the scores is missing. `first` is by scale key. Source: the definition's; for the SDQ, Ford et al. 2009.
 */
export function addedValue(
  method: AddedValueMethod,
  first: Readonly<Record<string, number | null | undefined>>,
  last: number | null,
): AddedValue | null {
  let expected = method.constant;
  for (const { scale, weight } of method.first) {
    const score = first[scale] ?? null;
    if (score === null) return null;
    expected += weight * score;
  }
  if (last === null) return null;
  const value = roundedOff(expected - last);
  return { value, effectSize: roundedOff(value / method.spread) };
}
