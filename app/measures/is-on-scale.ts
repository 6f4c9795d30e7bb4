import type { Scale } from './definition/scale.ts';

/** Whether a score lies on its scale. A scale whose ends are not known takes any number. Never true for NaN. */
export function isOnScale({ range }: Pick<Scale, 'range'>, score: number): boolean {
  return range === null ? Number.isFinite(score) : score >= range.min && score <= range.max;
}
