import type { FigureBase } from './figure-base.ts';
import type { Rating } from './principles-review.ts';
import type { Table } from './table.ts';

/** Where one principle stands: the level most of its ratings bear out, or not known yet. */
export interface PrincipleLevel {
  readonly principle: string;
  readonly title: string;
  /** null: too few of its statements are rated. */
  readonly level: Rating | null;
  /** The same in the earlier review; undefined where none is compared. */
  readonly earlier?: Rating | null;
}

/**
 * The seven principles at a glance. Table `principles`: a row per principle (key "1" to "7") and a total row `all`; public
 * counts of statements, which are not people: `statements` (those that apply), `starting_out`, `getting_there`, `excelling`,
 * `not_rated` and `does_not_apply`.
 */
export interface PrinciplesOverviewFigure extends FigureBase {
  readonly kind: 'principles_overview';
  readonly levels: readonly PrincipleLevel[];
  /** What the earlier review is called; null: none is compared. */
  readonly earlierName: string | null;
  readonly tables: { readonly principles: Table };
}

/**
 * The numbers behind the statements. Row keys are `<statement>|<evidence>`. Table `shares`: `count`, `of`, `share`. Table
 * `averages`: `n` and `value` (a mean or a median over them).
 */
export interface PrinciplesEvidenceFigure extends FigureBase {
  readonly kind: 'principles_evidence';
  readonly tables: { readonly shares: Table; readonly averages: Table };
}

export type PrinciplesFigure = PrinciplesOverviewFigure | PrinciplesEvidenceFigure;
