import type { MeasureDefinition } from './definition/measure-definition.ts';
import { itemsInOrder } from './items-in-order.ts';
import { measureById, measureDefinitions } from './registry.ts';
import type { ScaleScore } from './scale-score.ts';
import { scoreScale } from './score-scale.ts';
import type { GivenScore, Keying, Person } from './sitting.ts';
import { changeOutcome } from './change-outcome.ts';
import type { ScaleChange } from './change-outcome.ts';
import { UnknownMeasureError } from './unknown-measure-error.ts';

export interface ScoringOptions {
  /** The shipped definitions, unless a scheme's own stand beside them. */
  readonly definitions?: readonly MeasureDefinition[];
  /** Whether reversed items still have to be turned. `raw` (they do) unless said otherwise. */
  readonly keying?: Keying;
  /** Which of the definition's item orders the answers follow; the first unless said otherwise. */
  readonly itemOrder?: string;
  /** Scale scores that came with the file, by scale key: used where the scale's own items are blank. */
  readonly given?: Readonly<Record<string, GivenScore>>;
}

/**
 * Scores one sitting of one measure: for every scale of its definition, by scale key, either a score with its band in
 * each band system, or why there is none. Blank answers are null or absent; keys the measure does not have are ignored.
 * A scale that only pairs of ratings make (the mean change over goals) is left out. `person` decides flags and T scores.
 * Method: the definition file's, which cites its source. Throws UnknownMeasureError for an id without a definition.
 */
export function scoreAssessment(
  measureId: string,
  responses: Readonly<Record<string, number | null | undefined>>,
  person: Person = {},
  options: ScoringOptions = {},
): Readonly<Record<string, ScaleScore>> {
  const definition = requireMeasure(measureId, options.definitions);
  const sitting = {
    items: new Map(itemsInOrder(definition, options.itemOrder).map((item) => [item.key, item])),
    answers: responses,
    keying: options.keying ?? 'raw',
    given: options.given ?? {},
    person,
  };
  return Object.fromEntries(
    definition.scales
      .filter(({ method }) => method.kind !== 'goal_ratings')
      .map((scale) => [scale.key, scoreScale({ definition, scale, sitting })]),
  );
}

/**
 * The change between two scores of one scale, and whether it is more than measurement error.
 * `change` is last minus first; `outcome` knows which way is better. A change at the published, rounded threshold counts
 * (NHS England's rule) unless the definition says otherwise; `unrounded` is the threshold before rounding.
 * A missing or impossible score gives no change. Throws UnknownMeasureError for a measure or scale without a definition.
 */
export function scoreChange(
  measureId: string,
  scaleKey: string,
  first: number | null,
  last: number | null,
  person: Person = {},
  options: Pick<ScoringOptions, 'definitions'> = {},
): ScaleChange {
  const definition = requireMeasure(measureId, options.definitions);
  const scale = definition.scales.find(({ key }) => key === scaleKey);
  if (!scale) throw new UnknownMeasureError(`${measureId}.${scaleKey}`);
  return changeOutcome(definition, scale, first, last, person);
}

function requireMeasure(id: string, definitions = measureDefinitions()): MeasureDefinition {
  const definition = measureById(id, definitions);
  if (!definition) throw new UnknownMeasureError(id);
  return definition;
}
