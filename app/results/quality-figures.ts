import type { FigureBase } from './figure-base.ts';
import type { Table } from './table.ts';

/** What rests on a field: it cannot be said, or only with care, where the field has gaps. No number: those are in the tables. */
export interface QualityQuestionOfField {
  /** Row key in the table `fields`. */
  readonly field: string;
  /** In mid-sentence: "whether results differ by ethnic group". */
  readonly question: string;
}

/** The columns of every table of fields: `n`, `applies`, `filled`, `filled_share` (of applies), `missing:<kind>` for each kind. */
/**
 * The fields that answers rest on, and how full they are: the data quality of the Board report. Table `fields`: row key
 * `<table>.<field>`; `n` records, `applies` (those for which an answer is to be expected), `filled`, `filled_share` of applies, and
 * of the rest a count `missing:<kind>` for each kind of missing. `missing:not_applicable` is n less applies.
 */
export interface QualityKeyFieldsFigure extends FigureBase {
  readonly kind: 'quality_key_fields';
  readonly questions: readonly QualityQuestionOfField[];
  /** Shares from which a field counts as reliable, and as usable with care. Product choices, stated. */
  readonly reliableFrom: number;
  readonly withCareFrom: number;
  readonly tables: { readonly fields: Table };
}

/** Every field of one file, with the columns of `quality_key_fields`. */
export interface QualityFieldsFigure extends FigureBase {
  readonly kind: 'quality_fields';
  /** Record table, and what it is called. */
  readonly table: string;
  readonly tableLabel: string;
  readonly tables: { readonly fields: Table };
}

/**
 * Fullness of the key fields by quarter of referral. Table `fields`: a row per key field; for each quarter Q ("2025-Q1") counts
 * `Q` (filled) and `Q_of` (where an answer is to be expected), and the share `Q_share`.
 */
export interface QualityOverTimeFigure extends FigureBase {
  readonly kind: 'quality_over_time';
  readonly quarters: readonly { readonly key: string; readonly label: string }[];
  readonly tables: { readonly fields: Table };
}

/**
 * Whether each step of the pathway carries its day. Table `steps`: a row per step, and `all` (referrals closed or not accepted
 * whose every step is dated); `reached` (of referrals), `dated`, `dated_share`, `before_referral` (dated before it).
 */
export interface QualityStepsFigure extends FigureBase {
  readonly kind: 'quality_steps';
  readonly tables: { readonly steps: Table };
}

/**
 * What the checks found across rows, files and tables, and what became of it. Table `checks`: a row per check that found
 * something; `found` rows, `left_out` (count in no result), `mended` (a cell read as blank, or as what it must have been), `kept`.
 * left_out + mended + kept = found. Table `files`: a row per file with rows that could not be read; `rows`.
 */
export interface QualityChecksFigure extends FigureBase {
  readonly kind: 'quality_checks';
  readonly tables: { readonly checks: Table; readonly files: Table };
}

/**
 * Who has outcome scores, of the young people who completed support. Table `measures`: row `any` (role total) and a row per
 * measure; `eligible`, `both`, `first_only`, `second_only`, `neither`, `both_share`; and of `neither`, `not_asked`: recorded as not
 * collected, with or without a reason.
 */
export interface QualityScoresFigure extends FigureBase {
  readonly kind: 'quality_scores';
  readonly tables: { readonly measures: Table };
}

/**
 * How far the records are kept up. `files`: a row per dated file; `rows`, `behind` (days from its last day to the last day the
 * files speak of). `open`, row `all`: `n` young people whose support is open, `quiet` (no contact for `quietDays` days or more), `quiet_share`.
 */
export interface QualityUpkeepFigure extends FigureBase {
  readonly kind: 'quality_upkeep';
  readonly quietDays: number;
  readonly tables: { readonly files: Table; readonly open: Table };
}

export type QualityFigure =
  | QualityKeyFieldsFigure
  | QualityFieldsFigure
  | QualityOverTimeFigure
  | QualityStepsFigure
  | QualityChecksFigure
  | QualityScoresFigure
  | QualityUpkeepFigure;
