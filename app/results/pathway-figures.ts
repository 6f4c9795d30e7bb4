import type { FigureBase } from './figure-base.ts';
import type { ComparisonsMade } from './outcome-figures.ts';
import type { Table } from './table.ts';

/** The steps of the pathway in order, as in the view `episode_steps`. */
export const pathwaySteps = [
  'referred',
  'accepted',
  'first_contact',
  'plan_agreed',
  'onward_referral',
  'activity_taken_up',
  'completed',
  'referrer_told',
] as const;

export type PathwayStep = (typeof pathwaySteps)[number];

/** The steps that young people wait for, each counted from the referral. */
export const waitSteps = ['first_contact', 'plan_agreed', 'activity_taken_up'] as const;

export type WaitStep = (typeof waitSteps)[number];

/**
 * How far young people came. Table `steps`: a row per step, `referred` (role total, columns `n`, `referred`, `share`) to
 * `referrer_told`. `n` reached it; `share` is n of `referred` (everyone). Of those who reached the step before (`before`):
 * `kept` reached this one too (`kept_share`), `open` have not and their support goes on, `ended` have not and it is over.
 * kept + open + ended = before. Before `referrer_told` stand those who were referred by a professional, before `accepted` everyone.
 */
export interface PathwayStepsFigure extends FigureBase {
  readonly kind: 'pathway_steps';
  readonly tables: { readonly steps: Table };
}

/**
 * How long young people wait for one step.
 * - `overview`: a row per step of `waitSteps`; `n` (waits), `median` (days, Kaplan-Meier), `of` (referred at least `days` days
 *   before the last day the files speak of), `seen` (of them, reached the step within `days`), `seen_share`.
 * - `groups`: the same columns for `step`: row `all` (role total), and a row per group of the chosen characteristic with
 *   `seen_share` judged against everyone else.
 * - `bands`: the waits of `step`: rows per band of days (key "0..7", "85.."), `open` (still waiting) and `ended` (support ended
 *   before), and `all` (role total); `n`.
 */
export interface PathwayWaitsFigure extends FigureBase {
  readonly kind: 'pathway_waits';
  readonly step: WaitStep;
  readonly days: number;
  readonly characteristicLabel: string;
  readonly comparisons: ComparisonsMade;
  readonly tables: { readonly overview: Table; readonly groups: Table; readonly bands: Table };
}

/**
 * Who refers, and how many of theirs are accepted. Tables `sources` and `routes`: a row per source (or way in), `missing:<kind>`
 * and `all` (role total); `n`, `everyone`, `share` (n of everyone), `decided`, `accepted`, `accepted_share` (of decided; in
 * `sources` judged against everyone else).
 */
export interface PathwaySourcesFigure extends FigureBase {
  readonly kind: 'pathway_sources';
  readonly comparisons: ComparisonsMade;
  readonly tables: { readonly sources: Table; readonly routes: Table };
}

/**
 * What young people were referred for. Table `reasons`: a row per reason, several to a young person; `n`, `of` (those with any
 * reason), `share`. Row `all` (role total): those with any reason. Table `recorded`, row `all`: `n` with a reason, `of` everyone, `share`.
 */
export interface PathwayReasonsFigure extends FigureBase {
  readonly kind: 'pathway_reasons';
  readonly tables: { readonly reasons: Table; readonly recorded: Table };
}

/**
 * Those not accepted. `reasons`: a row per reason (`missing:<kind>` where none), `all` (role total); `n`, `of`, `share`.
 * `signposted`: rows `yes`, `no`, `not_recorded`, `all` (role total); `n`, `of`, `share`. `decision`: rows `not_accepted`,
 * `accepted`; `n` (with both days) and `median` days from referral to decision.
 */
export interface PathwayNotAcceptedFigure extends FigureBase {
  readonly kind: 'pathway_not_accepted';
  readonly tables: {
    readonly reasons: Table;
    readonly signposted: Table;
    readonly decision: Table;
  };
}

/** A month that is more than chance, by the rules of control charts. */
export interface MonthSignal {
  /** Row key in the table `months`: "2025-09". */
  readonly month: string;
  readonly rule: 'outside_limits' | 'trend' | 'near_limits' | 'shift';
  readonly direction: 'up' | 'down';
}

/**
 * Referrals (not young people) in each month. `months`: a row per month, `all` (role total); `n`. `limits`, row `all`: `mean`,
 * `lower`, `upper`, summaries of the months; no rows where there are fewer than two months. `years`, row `all`: `later` (the last
 * twelve whole months), `earlier` (the twelve before), `both`, `later_share`: half would be no change. No rows without 24 months.
 */
export interface PathwayMonthsFigure extends FigureBase {
  readonly kind: 'pathway_months';
  /** Some month has so few referrals that no month is called more than chance: that would tell of hidden counts. */
  readonly tooFew: boolean;
  readonly signals: readonly MonthSignal[];
  /** Limits rest on fewer months than is advised. */
  readonly fewMonths: boolean;
  /** The files end within this month; null: the last month is whole. */
  readonly partMonth: string | null;
  readonly tables: { readonly months: Table; readonly limits: Table; readonly years: Table };
}

/**
 * Contacts (not young people). `attendance`: a row per code of the field (`attended`, `did_not_attend`,
 * `attempted`, …), `all` (role total); `n`, `of`, `share`. `means` and `places`: a row per means or place and `all`; `n` (all
 * contacts), `expected` (attended or did not attend), `missed`, `missed_share`, no intervals. `people`, row `all`: `n`
 * (young people with an attended contact), `contacts` and `minutes` (means, bases `n` and `timed`), `length` (median days from
 * first to last attended contact, base `ended`, support over), `missed` (young people who missed one), `seen_again` (of them,
 * attended a later one), `seen_again_share`.
 */
export interface PathwayContactsFigure extends FigureBase {
  readonly kind: 'pathway_contacts';
  readonly tables: {
    readonly attendance: Table;
    readonly means: Table;
    readonly places: Table;
    readonly people: Table;
  };
}

/**
 * Onward referrals and signposts (not young people). `kinds`: rows `referral`, `signpost`, `not_recorded`, `all` (role total);
 * `n`, `started`, `started_share`, `open` (not started, no end known). `services`: the same by category of service (the service
 * itself where there is no services file), most used first. `agreed`: rows `yes`, `no`, `not_recorded`, `all`; `n`, `of`,
 * `share`. `status`: a row per status and `all`; `n`, `of`, `share`.
 */
export interface PathwayOnwardFigure extends FigureBase {
  readonly kind: 'pathway_onward';
  readonly tables: {
    readonly kinds: Table;
    readonly services: Table;
    readonly agreed: Table;
    readonly status: Table;
  };
}

/**
 * Why support ended, for those accepted whose support is over. `reasons`: a row per reason, `missing:<kind>`, and `all` (role
 * total); `n`, `of`, `share`. `open`, row `all`: `n` still open, `of` accepted, `share`.
 */
export interface PathwayClosuresFigure extends FigureBase {
  readonly kind: 'pathway_closures';
  readonly tables: { readonly reasons: Table; readonly open: Table };
}

/**
 * Open caseload at the end of each month, for all link workers together. Table `months`: a row per month; `open` (young people
 * accepted and not closed by then), `fte` (full-time link workers in post), `per_fte`. Never by link worker: that would be
 * about one member of staff. `per_fte` does not apply where fewer than `leastLinkWorkers` were in post.
 */
export interface PathwayCaseloadFigure extends FigureBase {
  readonly kind: 'pathway_caseload';
  readonly leastLinkWorkers: number;
  readonly tables: { readonly months: Table };
}

export type PathwayFigure =
  | PathwayStepsFigure
  | PathwayWaitsFigure
  | PathwaySourcesFigure
  | PathwayReasonsFigure
  | PathwayNotAcceptedFigure
  | PathwayMonthsFigure
  | PathwayContactsFigure
  | PathwayOnwardFigure
  | PathwayClosuresFigure
  | PathwayCaseloadFigure;
