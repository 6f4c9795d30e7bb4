import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

/** Whether a measure is made of a person's own goals, which have tables of their own. */
export function isGoalMeasure({ scales }: MeasureDefinition): boolean {
  return scales.some(({ method }) => method.kind === 'goal_ratings');
}
