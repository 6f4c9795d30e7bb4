import type { PolicySummary, Released } from '#app/results/released.ts';

/** Marks a value as having passed the gate. The one place where the mark is given: call it on protected values only. */
export function releasedValue<T>(
  value: T,
  policy: PolicySummary,
  hiddenCells: number,
): Released<T> {
  return { value, policy, hiddenCells } as Released<T>;
}
