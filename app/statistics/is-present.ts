import { requireFinite } from '#app/statistics/arguments.ts';

/** Whether a value is there. null, undefined and NaN are missing; an infinite value is nobody's score and stops. */
export function isPresent(value: number | null | undefined): value is number {
  if (value === null || value === undefined || Number.isNaN(value)) return false;
  requireFinite('value', value);
  return true;
}
