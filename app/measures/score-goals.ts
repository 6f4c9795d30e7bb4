import { changeOutcome } from './change-outcome.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import { measureById } from './registry.ts';
import { roundedOff } from './rounded-off.ts';
import { UnknownMeasureError } from './unknown-measure-error.ts';

/** What a young person's goals come to. Arrays run along the goals as given. */
export interface GoalScores {
  readonly changePerGoal: readonly (number | null)[];
  readonly outcomePerGoal: readonly ChangeOutcome[];
  /** Mean change over the goals rated twice; null when none was. No threshold is published for it. */
  readonly meanChange: number | null;
  readonly goalsRatedTwice: number;
}

/**
 * Goal-based outcomes: the change of each goal from its first to its last rating (0 to 10), whether it reaches the
 * threshold for one goal, and the mean change. `baseline` and `followup` must hold the SAME goals in the same order:
 * match them by goal, never by position on the form. Goals without both ratings are left out of the mean.
 */
export function scoreGoals(
  baseline: readonly (number | null | undefined)[],
  followup: readonly (number | null | undefined)[],
  options: { readonly definitions?: readonly MeasureDefinition[] } = {},
): GoalScores {
  const definition = measureById('gbo', options.definitions);
  const scale = definition?.scales.find(({ key }) => key === 'goal');
  if (!definition || !scale) throw new UnknownMeasureError('gbo.goal');
  const goals = Array.from({ length: Math.max(baseline.length, followup.length) }, (_, at) =>
    changeOutcome(definition, scale, baseline[at] ?? null, followup[at] ?? null, {}),
  );
  const changes = goals.flatMap(({ change }) => (change === null ? [] : [change]));
  return {
    changePerGoal: goals.map(({ change }) => change),
    outcomePerGoal: goals.map(({ outcome }) => outcome),
    meanChange:
      changes.length > 0
        ? roundedOff(changes.reduce((sum, one) => sum + one, 0) / changes.length)
        : null,
    goalsRatedTwice: changes.length,
  };
}
