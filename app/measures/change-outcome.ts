import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Scale } from './definition/scale.ts';
import { isOnScale } from './is-on-scale.ts';
import { roundedOff } from './rounded-off.ts';
import { isWithinAges } from './is-within-ages.ts';
import type { ScoreFlag } from './scale-score.ts';
import type { Person } from './sitting.ts';

/** What a change comes to. `no_threshold`: none is published, so only the change itself is said. */
export type ChangeOutcome =
  | 'improved'
  | 'deteriorated'
  | 'no_reliable_change'
  | 'no_threshold'
  | 'missing_score'
  | 'out_of_range';

export interface ScaleChange {
  /** Last minus first; null when either score is missing or impossible. Never NaN. */
  readonly change: number | null;
  readonly outcome: ChangeOutcome;
  /** The published threshold that was used; null when there is none. */
  readonly threshold: number | null;
  /** The threshold before it was rounded, where that is known. */
  readonly unrounded: number | null;
  readonly flags: readonly ScoreFlag[];
}

/** The change from `first` to `last` on one scale, judged by the definition's threshold and direction. */
export function changeOutcome(
  { ages }: Pick<MeasureDefinition, 'ages'>,
  scale: Scale,
  first: number | null,
  last: number | null,
  person: Person,
): ScaleChange {
  const fact = scale.reliableChange;
  const rule = fact.confidence === 'not_found' ? null : fact;
  const age = person.age ?? null;
  const common = {
    threshold: rule?.threshold ?? null,
    unrounded: rule?.unrounded ?? null,
    flags:
      age !== null && !isWithinAges(age, ages)
        ? [{ kind: 'age_outside_measure' as const, age }]
        : [],
  };
  if (first === null || last === null) return { change: null, outcome: 'missing_score', ...common };
  if (!isOnScale(scale, first) || !isOnScale(scale, last)) {
    return { change: null, outcome: 'out_of_range', ...common };
  }
  const change = roundedOff(last - first);
  if (!rule) return { change, outcome: 'no_threshold', ...common };
  const size = Math.abs(change);
  const counts = rule.comparison === '>=' ? size >= rule.threshold : size > rule.threshold;
  if (!counts) return { change, outcome: 'no_reliable_change', ...common };
  const better = scale.better === 'higher' ? change > 0 : change < 0;
  return { change, outcome: better ? 'improved' : 'deteriorated', ...common };
}
