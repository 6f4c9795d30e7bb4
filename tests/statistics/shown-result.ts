import type { Estimated, TooFewToTell } from '#app/results/cell.ts';

/** The estimate of a statistic that must not refuse. */
export function told<T>(estimated: Estimated<T>): T {
  if (estimated.state !== 'shown') throw new Error(`refused: ${estimated.reason}`);
  return estimated;
}

/** The refusal of a statistic that must refuse. */
export function refused<T>(estimated: Estimated<T>): TooFewToTell {
  if (estimated.state === 'shown') throw new Error('told something');
  return estimated;
}
