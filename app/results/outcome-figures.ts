import type { FigureBase, ScaleDescription, ScaleFigureBase } from './figure-base.ts';
import type { Table } from './table.ts';

/** How many comparisons a figure makes, and how many hold after allowing for that. Not numbers of young people. */
export interface ComparisonsMade {
  readonly made: number;
  readonly clear: number;
  readonly possible: number;
  /** The false discovery rate at which a difference is called clear: 0.05. */
  readonly rate: number;
}

/**
 * Reliably better, same and worse, by first score and by group. Table `groups`: row `all` (role total); rows
 * `start:<band key>`, or `start:below` and `start:above` (the middle of all first scores) where the scale has no bands;
 * rows of the chosen characteristic as in `average_change`. Columns `n`, `better`, `same`, `worse` and their shares
 * `better_share`, `same_share`, `worse_share` of n. Each set of rows adds up to `all` by itself.
 */
export interface BetterByGroupFigure extends ScaleFigureBase {
  readonly kind: 'better_by_group';
  readonly characteristicLabel: string | null;
  /** Rows whose first scores lie at the worse end of the scale: they tend to move towards the average whatever is done. */
  readonly startedLow: readonly string[];
  readonly tables: { readonly groups: Table };
}

/**
 * From which band to which. Table `moves`: a row per band of the first score and `all` (role total); `n`, and a count
 * `to:<band key>` for each band of the second score. Bands in the order of the scale, the lowest scores first.
 */
export interface BandMovesFigure extends ScaleFigureBase {
  readonly kind: 'band_moves';
  readonly tables: { readonly moves: Table };
}

/**
 * Scores over time of the young people who have three or more: the same ones at each point. Table `points`: rows `first`,
 * `middle` (the score nearest half way in time) and `last`; `n` (the same in each), `mean` and `days` (median, since the
 * first score).
 */
export interface TrajectoryFigure extends ScaleFigureBase {
  readonly kind: 'trajectory';
  readonly tables: { readonly points: Table };
}

/**
 * SDQ added value: by how much last scores were better than the first ones led to expect. Table `value`, row `all`: `n`,
 * `points` and `effect_size` (means with intervals; above 0 is better than expected).
 */
export interface AddedValueFigure extends FigureBase {
  readonly kind: 'added_value';
  readonly scale: ScaleDescription;
  /** What is not verified about the formula, and whom it is not for. Always shown with the numbers. */
  readonly doubts: readonly string[];
  readonly tables: { readonly value: Table };
}

/** What one row of the figure at a glance stands for. */
export type GlanceSubject =
  | {
      readonly kind: 'scale';
      readonly row: string;
      /** The measure’s main scale: the one to show when there is room for one. */
      readonly primary: boolean;
      readonly scale: ScaleDescription;
    }
  | { readonly kind: 'goals'; readonly row: string }
  | { readonly kind: 'personal_outcomes'; readonly row: string };

/**
 * Every scale, goals and personal outcomes, each on its own scale. Table `measures`: row key = key of the scale as in the
 * URL, `goals` or `personal_outcomes`; columns `n` (have both scores), `eligible`, `have_both_share`, `mean_change`,
 * `better` (reliably), `better_share`; `reached`, `reached_of` and `reached_share` for personal outcomes without a rating
 * (reached in full, of those of which it is known), and not applicable elsewhere.
 */
export interface AtAGlanceFigure extends FigureBase {
  readonly kind: 'at_a_glance';
  readonly subjects: readonly GlanceSubject[];
  readonly tables: { readonly measures: Table };
}

/**
 * What young people wanted to change, in their own goals. The unit is goals, not young people.
 * - `overview`, row `all`: `people` (young people with a goal), `goals`, `rated_twice`, `mean_change` (mean of young people’s
 *   own means, base `people_rated`), `people_rated`.
 * - `bins`: a row per change of rating from −10 to 10 (key "from..to"), count `n`, and `all`.
 * - `outcome`: rows `worse`, `same`, `better`, `all`; `n`, `of`, `share`.
 * - `reached`: rows `yes`, `partly`, `no`, `not_known`, `all`; `n`, `of`, `share`; `unrated` (those of them with no rating).
 * - `themes`: a row per theme and `all`; `n`, `people_rated`, `mean_change` (base people_rated; none in `all`), `reached`,
 *   `reached_of`, `reached_share`. Shares of goals carry no interval.
 */
export interface GoalsFigure extends FigureBase {
  readonly kind: 'goals';
  /** Points from which one goal counts as reliably nearer or further, and where that comes from. */
  readonly reliableChange: { readonly threshold: number; readonly source: string } | null;
  readonly tables: {
    readonly overview: Table;
    readonly bins: Table;
    readonly outcome: Table;
    readonly reached: Table;
    readonly themes: Table;
  };
}

/**
 * Who has both scores among all groups of all characteristics, and what the result would be if those missing had done worst
 * and best. Belongs beside `who_is_missing`.
 * - `groups`: row `all` (role total) and `<characteristic>|<group>`; `both`, `eligible`, `share` (with standing against
 *   everyone else, adjusted for all comparisons made). The rows of each characteristic add up to `all` by themselves.
 * - `baseline`, row `all`: `n_both`, `n_first_only`, `least` (the smaller of the two), `both` and `first_only` (mean first
 *   scores), `gap` (first only less both, with interval and standing, base `least`).
 * - `bounds`: rows `observed` (those with both scores), `unchanged`, `worst` and `best` (all eligible, if those missing had
 *   not changed, or had done as badly or as well as the scale allows); `n`, `better`, `better_share`, `worse`, `worse_share`,
 *   `mean_change` (without interval beyond `observed`: a bound is no estimate).
 */
export interface MissingInFullFigure extends ScaleFigureBase {
  readonly kind: 'missing_in_full';
  readonly characteristics: readonly { readonly key: string; readonly label: string }[];
  readonly comparisons: ComparisonsMade;
  readonly tables: { readonly groups: Table; readonly baseline: Table; readonly bounds: Table };
}

/**
 * Two periods or two groups side by side.
 * - `sides`: rows `one` and `two`; `n`, `eligible`, `have_both_share`, `mean_first`, `mean_change`, `better`, `better_share`,
 *   `worse`, `worse_share`.
 * - `difference`, row `all`: side one less side two. `least` (the smaller n), `change` (difference of mean changes, Welch),
 *   `adjusted_change` (the same at equal first scores), `n_one`, `n_two`, `better_one`, `better_two`, `better_one_share`,
 *   `better_two_share`, `better` (difference of shares, Newcombe). A difference whose interval holds 0 is not one.
 */
export interface CompareFigure extends ScaleFigureBase {
  readonly kind: 'compare';
  /** What each side is, in words: "referred from 1 April 2024 to 31 March 2025". */
  readonly sides: { readonly one: string; readonly two: string };
  readonly tables: { readonly sides: Table; readonly difference: Table };
}

/**
 * What so many pairs can and cannot show. Table `power`, row `all`: `n`, `sd` (of the change), `change` (the mean change
 * found), `smallest` (smallest true average change likely to be shown: 80% power, 5% level), `needed` (pairs needed to show
 * the published meaningful change) and `more` (how many more than there are; 0: enough). `needed` and `more` are not
 * applicable where no meaningful change is published (`scale.importantChange`). Base of all: `n`.
 */
export interface CannotTellFigure extends ScaleFigureBase {
  readonly kind: 'cannot_tell';
  readonly tables: { readonly power: Table };
}

/**
 * The same change in other measures of size, for "How this is worked out".
 * - `sizes`: rows `typical` (Hodges-Lehmann, in points), `d_av` and `d_z` (with Hedges’ correction); `n`, `value`.
 * - `crossing`: a row per published cut-off (key `<comparison><value>`); `n`, `first_beyond` (on the side of need at first),
 *   `second_beyond`, `crossed` (no longer), `crossed_share` (of first_beyond), `recovered` (crossed and reliably better),
 *   `fell` (to the side of need at second only). No rows where none is published.
 */
export interface HowLargeFigure extends ScaleFigureBase {
  readonly kind: 'how_large';
  readonly cutOffs: readonly {
    readonly row: string;
    readonly meaning: string;
    readonly source: string;
  }[];
  readonly tables: { readonly sizes: Table; readonly crossing: Table };
}

export type OutcomeFigure =
  | BetterByGroupFigure
  | BandMovesFigure
  | TrajectoryFigure
  | AddedValueFigure
  | AtAGlanceFigure
  | GoalsFigure
  | MissingInFullFigure
  | CompareFigure
  | CannotTellFigure
  | HowLargeFigure;
