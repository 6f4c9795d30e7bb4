import { ANY_SCORE } from './any-score.ts';
import type { Scale } from './definition/scale.ts';

/** Whether a score lies on its scale. A scale whose ends are not known takes any number a score can be. False for NaN. */
export function isOnScale({ range }: Pick<Scale, 'range'>, score: number): boolean {
  const { min, max } = range ?? { min: -ANY_SCORE, max: ANY_SCORE };
  return score >= min && score <= max;
}
