import { answersInNumbers } from './answers-in-numbers.ts';
import type { GivenAnswer } from './answers-in-numbers.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import { findScale } from './find-scale.ts';
import { itemOrderNamed } from './item-order-named.ts';
import { itemsInOrder } from './items-in-order.ts';
import { knownSex } from './known-sex.ts';
import { measureDefinitions, resolveFamily } from './registry.ts';
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
  /** Which of the definition's item orders the answers follow ("order_b", or "B"); the first unless said otherwise. */
  readonly itemOrder?: string;
  /** Scale scores that came with the file, by scale key: used where the scale's own items are blank. */
  readonly given?: Readonly<Record<string, GivenScore>>;
}

/**
 * Scores one sitting of one measure: for every scale of its definition, by scale key, either a score with its band in
 * each band system, or why there is none. Blank answers are null, '' or absent; keys the measure does not have are ignored.
 * An answer may also be text: a number, or words that the definition gives for an answer.
 * A scale that only pairs of ratings make (the mean change over goals) is left out. `person` decides flags and T scores,
 * and who answered says which definition of a family ("rcads47", "sdq") is meant.
 * Method: the definition file's, which cites its source. Throws UnknownMeasureError for an id without a definition, and
 * UnknownItemOrderError for an order of items that the measure does not have.
 */
export function scoreAssessment(
  measureId: string,
  responses: Readonly<Record<string, GivenAnswer>>,
  person: Person = {},
  options: ScoringOptions = {},
): Readonly<Record<string, ScaleScore>> {
  const definition = requireMeasure(measureId, person, options.definitions);
  const order = itemOrderNamed(definition, options.itemOrder);
  const items = new Map(itemsInOrder(definition, order).map((item) => [item.key, item]));
  const sitting = {
    items,
    answers: answersInNumbers(items, responses),
    keying: options.keying ?? 'raw',
    given: options.given ?? {},
    person: { ...person, sex: knownSex(person.sex ?? null) },
  };
  return Object.fromEntries(
    definition.scales
      .filter(({ method }) => method.kind !== 'goal_ratings')
      .map((scale) => [scale.key, scoreScale({ definition, scale, sitting })]),
  );
}

/**
 * The change between two scores of one scale, and whether it is more than measurement error. `scaleKey` may also be
 * another name of the scale, or the measure's own for the scale that stands for it.
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
  const definition = requireMeasure(measureId, person, options.definitions);
  const scale = findScale(definition, scaleKey);
  if (!scale) throw new UnknownMeasureError(`${measureId}.${scaleKey}`);
  return changeOutcome(definition, scale, first, last, person);
}

function requireMeasure(
  id: string,
  { informant = null }: Person,
  definitions = measureDefinitions(),
): MeasureDefinition {
  const definition = resolveFamily(id, informant, definitions);
  if (!definition) throw new UnknownMeasureError(id);
  return definition;
}
