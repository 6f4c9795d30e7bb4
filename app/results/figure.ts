import type { Comparator, Comparisons, EquityGap, LeastReached } from './equity-base.ts';
import type { FeedbackFigure } from './feedback-figures.ts';
import type { FigureBase, ScaleDescription, ScaleFigureBase } from './figure-base.ts';
import type { OutcomeFigure } from './outcome-figures.ts';
import type { PathwayFigure } from './pathway-figures.ts';
import type { QualityFigure } from './quality-figures.ts';
import type { PrinciplesFigure } from './principles-figures.ts';
import type { Table } from './table.ts';

export type { ScaleDescription } from './figure-base.ts';

/** Cards at the head of the page. Table `cards`: one row per card. */
export interface HeadlineFigure extends ScaleFigureBase {
  readonly kind: 'headline';
  /** Columns n, average_change (mean), better, same, worse (counts), better_share, worse_share, eligible, have_both_share; one total row. */
  readonly tables: { readonly cards: Table };
}

/** First and second score side by side. */
export interface BeforeAfterFigure extends ScaleFigureBase {
  readonly kind: 'before_after';
  /** `bins`: a row per bin (key "from..to"), count columns first and second. `summary`: rows first and second, columns n, mean, and per band a count `band:<key>` and a share `band_share:<key>`. */
  readonly tables: { readonly bins: Table; readonly summary: Table };
}

/** Mean change with its interval, for everyone and for each group of one characteristic. */
export interface AverageChangeFigure extends ScaleFigureBase {
  readonly kind: 'average_change';
  readonly characteristicLabel: string | null;
  /** Columns n, mean_change; row `all` has role total. */
  readonly tables: { readonly groups: Table };
}

/** How many changed by how much, against the reliable-change line. */
export interface ReliableChangeFigure extends ScaleFigureBase {
  readonly kind: 'reliable_change';
  /** `bins`: a row per bin of change (key "from..to"), count column n. `outcome`: rows better, same, worse and total; columns n and share. */
  readonly tables: { readonly bins: Table; readonly outcome: Table };
}

/** Who has both scores, who is missing, and why. */
export interface WhoIsMissingFigure extends ScaleFigureBase {
  readonly kind: 'who_is_missing';
  /**
   * `status`: rows both, first_only, second_only, neither, total; columns n, share, and baseline (mean first score, base n_baseline).
   * `reasons`: why there is no pair, a row per reason. `groups`: share with both by group of the chosen characteristic.
   */
  readonly tables: { readonly status: Table; readonly reasons: Table; readonly groups: Table };
}

/** What every figure of the equity page says beside its tables. */
interface EquityFigureBase extends FigureBase {
  readonly against: Comparator;
  /** "scheme" columns and gaps are read against these words: "the whole scheme", "everyone else". */
  readonly againstLabel: string;
  /** All comparisons of the page that this figure is part of. */
  readonly comparisons: Comparisons;
}

/**
 * One row per characteristic with its largest gap. Table `overview`, row key = characteristic, columns:
 * `n` (to whom it applies), `missing`, `missing_share`; of the group with the largest gap `group` of `group_of` (share
 * `group_share`), of whom it is set against `other` of `other_of` (`other_share`), and `gap` (difference, with standing);
 * of the group reached least `reached` of `reached_of` (`reached_share`), `residents_share`, and `reach_ratio`.
 */
export interface EquityOverviewFigure extends EquityFigureBase {
  readonly kind: 'equity_overview';
  readonly gaps: readonly EquityGap[];
  readonly leastReached: readonly LeastReached[];
  readonly tables: { readonly overview: Table };
}

/**
 * The groups of one characteristic (or of two, crossed) at every step. Row keys: a group's code; `missing:<kind>` for
 * those not known; `all` (role total). Crossed rows have the key `<code>|<code>`.
 * - `steps`: `n`; for each step S of `equitySteps` the counts `S` and `S_of`, the share `S_share` (with standing) and the
 *   difference `S_gap` (with interval and the same standing); `waits` and `wait` (median days to first contact).
 * - `reach`: known groups with a population: `reached`, `reached_of`, `reached_share`, `residents`, `residents_share`,
 *   `ratio` (with interval and standing) and `rate` per 1,000. No rows without a population file.
 * - `indices`: row key S_share, columns of the kind `summary`: `difference`, `ratio`, `variance`, `theil`, `fraction`, and for
 *   ordered groups `slope` and `relative_slope`. `reachIndices`: the same for row `rate` of the table `reach`.
 */
export interface EquityMatrixFigure extends EquityFigureBase {
  readonly kind: 'equity_matrix';
  /** One, or two when crossed. */
  readonly characteristics: readonly { readonly key: string; readonly label: string }[];
  readonly tables: {
    readonly steps: Table;
    readonly reach: Table;
    readonly indices: Table;
    readonly reachIndices: Table;
  };
}

/** The fifths of deprivation at every step, the most deprived first: tables as in the matrix, with slopes. */
export interface EquityGradientFigure extends EquityFigureBase {
  readonly kind: 'equity_gradient';
  readonly tables: EquityMatrixFigure['tables'];
}

/**
 * How far one group and everybody came, of all who were referred. Table `steps`: a row for the group and a total row `all`;
 * columns `n`, and for each of accepted, took_up, completed, both_scores its count, share `S_share` of n and `S_gap`.
 */
export interface EquityStepsFigure extends EquityFigureBase {
  readonly kind: 'equity_steps';
  readonly characteristicLabel: string;
  readonly groupLabel: string;
  readonly tables: { readonly steps: Table };
}

/**
 * Change of one scale by group. Table `groups`: `n` (both scores), `eligible`, `evidence_share` (n of eligible: how much is
 * known), `first` (mean first score), `change` (mean change), `gap` (mean change less everyone else's) and `adjusted_gap` (the
 * same at equal first scores, with standing). Means of base `n`.
 */
export interface EquityOutcomesFigure extends EquityFigureBase {
  readonly kind: 'equity_outcomes';
  readonly scale: ScaleDescription;
  readonly characteristicLabel: string;
  readonly tables: { readonly groups: Table };
}

/**
 * What is recorded of each characteristic. Table `characteristics`, a row each: `n`, `known`, `applies` (n less those whom the
 * question does not apply to), `known_share` of those, and a count `missing:<kind>` for each kind of not known.
 */
export interface EquityCompletenessFigure extends EquityFigureBase {
  readonly kind: 'equity_completeness';
  readonly tables: { readonly characteristics: Table };
}

export type EquityFigure =
  | EquityOverviewFigure
  | EquityMatrixFigure
  | EquityGradientFigure
  | EquityStepsFigure
  | EquityOutcomesFigure
  | EquityCompletenessFigure;

export type Figure =
  | EquityFigure
  | OutcomeFigure
  | FeedbackFigure
  | PathwayFigure
  | QualityFigure
  | PrinciplesFigure
  | HeadlineFigure
  | BeforeAfterFigure
  | AverageChangeFigure
  | ReliableChangeFigure
  | WhoIsMissingFigure;

export type FigureKind = Figure['kind'];
