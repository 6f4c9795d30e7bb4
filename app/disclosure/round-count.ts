import type { DisclosurePolicy } from '#app/disclosure/policy.ts';

/** Whole numbers from `lowest` to `highest`, both included. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** Whether a count is hidden for its own sake. */
export function isSmall(count: number, policy: DisclosurePolicy): boolean {
  return count === 0 ? policy.hideZero : count <= policy.hideUpTo;
}

/** A count to the nearest multiple of the policy's base; halves go up, and only 0 itself becomes 0. */
export function roundCount(count: number, policy: DisclosurePolicy): number {
  if (count === 0) return 0;
  return Math.max(1, Math.floor(count / policy.roundTo + 0.5)) * policy.roundTo;
}

/** The true counts that a reader who knows the policy can suppose behind a rounded one. */
export function countsBehind(rounded: number, policy: DisclosurePolicy): Range {
  if (rounded === 0) return { lowest: 0, highest: 0 };
  const base = policy.roundTo;
  return {
    lowest: Math.max(policy.hideUpTo + 1, rounded - Math.floor(base / 2)),
    highest: rounded + Math.ceil(base / 2) - 1,
  };
}
