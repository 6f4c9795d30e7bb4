import type { Method } from './method.ts';
import type { Table } from './table.ts';

/** What every figure carries beside its tables. Holds no number about people: those are in `tables` only. */
interface FigureBase {
  readonly id: string;
  /** Where the numbers come from, such as "outcome scores and referrals files". */
  readonly source: string;
  /** The young people it speaks of, in words, filters included: "young people who completed support, referred by schools". */
  readonly population: string;
  readonly method: Method;
}

/** A figure of the scores of one scale. */
interface ScaleFigureBase extends FigureBase {
  readonly scale: ScaleDescription;
}

/** The facts about one scale of a measure that figures need in order to draw and to speak. Published facts, not data. */
export interface ScaleDescription {
  readonly measure: string;
  readonly measureLabel: string;
  readonly scale: string;
  readonly scaleLabel: string;
  readonly informantLabel: string;
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly bands: readonly {
    readonly key: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** What the bands rest on, shown wherever they are: "cut points from adults 16 and over in England". */
  readonly bandsNote: string | null;
  /** The smallest change that is more than measurement error. null: none has been published. */
  readonly reliableChange: {
    readonly threshold: number;
    readonly unrounded: number | null;
    readonly source: string;
  } | null;
}

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

export type Figure =
  | HeadlineFigure
  | BeforeAfterFigure
  | AverageChangeFigure
  | ReliableChangeFigure
  | WhoIsMissingFigure;

export type FigureKind = Figure['kind'];
