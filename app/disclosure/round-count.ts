import type { DisclosurePolicy } from '#app/disclosure/policy.ts';

/** Whole numbers from `lowest` to `highest`, both included. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** The part of a policy that says what a rounded count may stand for. */
export type Rounding = Pick<DisclosurePolicy, 'hideUpTo' | 'roundTo' | 'rounding'>;

/** Whether a count is hidden for its own sake. */
export function isSmall(count: number, policy: DisclosurePolicy): boolean {
  return count === 0 ? policy.hideZero : count <= policy.hideUpTo;
}

/** A count as the policy rounds it; only 0 itself becomes 0. */
export function roundCount(count: number, { roundTo, rounding }: DisclosurePolicy): number {
  if (count === 0) return 0;
  if (rounding === 'midpoint') return Math.ceil(count / roundTo) * roundTo - roundTo / 2;
  return Math.max(1, Math.floor(count / roundTo + 0.5)) * roundTo;
}

/** The true counts that a reader who knows the policy can suppose behind a rounded one. */
export function countsBehind(rounded: number, policy: Rounding): Range {
  if (rounded === 0) return { lowest: 0, highest: 0 };
  const { lowest, highest } =
    policy.rounding === 'midpoint' ? bandAround(rounded, policy) : nearestTo(rounded, policy);
  return { lowest: Math.max(policy.hideUpTo + 1, lowest), highest };
}

function bandAround(middle: number, { roundTo }: Rounding): Range {
  return { lowest: middle - roundTo / 2 + 1, highest: middle + roundTo / 2 };
}

function nearestTo(rounded: number, { roundTo }: Rounding): Range {
  const lowest = rounded === roundTo ? 1 : rounded - Math.floor(roundTo / 2);
  return { lowest, highest: rounded + Math.ceil(roundTo / 2) - 1 };
}
