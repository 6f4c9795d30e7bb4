import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { scaleDescription } from '#app/measures/registry.ts';
import type { ScaleDescription } from '#app/results/figure-base.ts';

/** The key of young people’s own goals among the outcomes that the equity page can look at. */
export const OWN_GOALS = 'own_goals';

/**
 * Young people’s own goals as an outcome: the mean of the ratings, 0 to 10, of those of a young person’s goals that were
 * rated twice. One goal has a published threshold of reliable change; no threshold for the mean over goals was found.
 */
export function ownGoals(measures: readonly MeasureDefinition[]): ScaleDescription | undefined {
  const goal = scaleDescription('gbo', 'goal', measures);
  return (
    goal && {
      ...goal,
      scale: OWN_GOALS,
      measureLabel: 'own goals',
      scaleLabel: 'Average rating',
      informantLabel: 'young person',
      decimals: 1,
      bands: [],
      bandsNote: null,
      bandsForAdults: false,
      reliableChange: null,
      importantChange: null,
    }
  );
}
