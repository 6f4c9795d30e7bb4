import type { Comparator, Comparisons } from './equity-base.ts';
import type {
  EquityCompletenessFigure,
  EquityGradientFigure,
  EquityMatrixFigure,
  EquityOutcomesFigure,
  EquityOverviewFigure,
  EquityStepsFigure,
} from './figure.ts';

/** The question a URL asks. Empty strings are never used: null is "no filter", or "let the page choose". */
export interface EquityQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  /** Only the young people of one group of one characteristic. */
  readonly characteristic: string | null;
  readonly group: string | null;
  /** The characteristic whose groups are set side by side. */
  readonly by: string | null;
  /** A second characteristic, crossed with `by`, which must then be given. */
  readonly across: string | null;
  /** Row key of the group whose way along the pathway is set against everybody's. */
  readonly focus: string | null;
  readonly against: Comparator;
  /** Key of what outcomes are judged by: a scale, as on the outcomes page, or young people’s own goals. */
  readonly scale: string | null;
}

export const noEquityQuestion: EquityQuestion = {
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
  by: null,
  across: null,
  focus: null,
  against: 'scheme',
  scale: null,
};

/** A protected characteristic of the Equality Act 2010, an inclusion group of Core20PLUS5, or a place. */
export type CharacteristicFamily = 'protected' | 'inclusion' | 'place';

/**
 * One characteristic and whether anything can be said of it:
 * - `compared`: at least one comparison was made;
 * - `too_few`: recorded, but no group is large enough to compare;
 * - `not_collected`: nobody has an answer recorded;
 * - `does_not_apply`: the question applies to nobody in the files.
 */
export interface EquityCharacteristic {
  readonly key: string;
  readonly label: string;
  readonly family: CharacteristicFamily;
  readonly state: 'compared' | 'too_few' | 'not_collected' | 'does_not_apply';
}

/** Something the reader must know before using reach, or about a characteristic that cannot be judged. */
export type EquityFinding =
  | { readonly kind: 'not_collected'; readonly characteristic: string; readonly label: string }
  | { readonly kind: 'does_not_apply'; readonly characteristic: string; readonly label: string }
  | { readonly kind: 'no_population'; readonly characteristic: string; readonly label: string }
  /** The denominator counts people of all ages: not to be used for children. */
  | { readonly kind: 'all_age_population'; readonly characteristic: string; readonly label: string }
  /** The denominator does not say which ages it counts. */
  | { readonly kind: 'ages_not_stated'; readonly characteristic: string; readonly label: string }
  /** Groups of the population file whose names match no group of the records. */
  | {
      readonly kind: 'population_not_matched';
      readonly characteristic: string;
      readonly label: string;
      readonly groups: readonly string[];
    }
  | {
      readonly kind: 'several_areas';
      readonly characteristic: string;
      readonly areas: readonly string[];
    };

export type EquityResult =
  | { readonly state: 'no_referrals'; readonly reason: string; readonly needs: readonly string[] }
  | {
      readonly state: 'answered';
      /** What the question came to after the page's choices: `by` and `focus` as drawn. */
      readonly by: string;
      readonly focus: string | null;
      readonly against: Comparator;
      /** In the order of the overview: clear gaps first, then possible ones, then by size. */
      readonly characteristics: readonly EquityCharacteristic[];
      readonly youngPeople: number;
      readonly comparisons: Comparisons;
      readonly findings: readonly EquityFinding[];
      readonly overview: EquityOverviewFigure;
      readonly matrix: EquityMatrixFigure;
      /** Two characteristics crossed; null unless asked for. */
      readonly crossed: EquityMatrixFigure | null;
      /** null where no group can be set against everybody. */
      readonly steps: EquityStepsFigure | null;
      /** null where deprivation is not in the files. */
      readonly gradient: EquityGradientFigure | null;
      /** null where neither outcome scores nor goals are in the files. */
      readonly outcomes: EquityOutcomesFigure | null;
      readonly completeness: EquityCompletenessFigure;
      /** Key of what outcomes are judged by: a scale, or young people’s own goals. null where neither is in the files. */
      readonly outcome: string | null;
      readonly outcomeChoices: readonly { readonly key: string; readonly label: string }[];
    };
