import type {
  PathwayCaseloadFigure,
  PathwayClosuresFigure,
  PathwayContactsFigure,
  PathwayMonthsFigure,
  PathwayNotAcceptedFigure,
  PathwayOnwardFigure,
  PathwayReasonsFigure,
  PathwaySourcesFigure,
  PathwayStepsFigure,
  PathwayWaitsFigure,
  WaitStep,
} from './pathway-figures.ts';

/** The question a URL asks of the pathway page. null is "no filter", or "let the page choose". */
export interface PathwayQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly characteristic: string | null;
  readonly group: string | null;
  /** The characteristic whose groups are set side by side. */
  readonly by: string | null;
  /** The step that is waited for. */
  readonly wait: WaitStep;
  /** Days within which that step is counted as prompt. */
  readonly days: number;
}

/** Days from referral within which the page counts a step as prompt, unless asked otherwise. No national standard was found: a product choice, shown with every figure. */
export const PROMPT_DAYS = 28;

/** The days that may be chosen. */
export const promptDaysOffered: readonly number[] = [7, 14, 21, 28, 42, 56, 84];

export const noPathwayQuestion: PathwayQuestion = {
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
  by: null,
  wait: 'first_contact',
  days: PROMPT_DAYS,
};

/** The figures of the page; null where the files for one are missing. */
export interface PathwayFigures {
  readonly steps: PathwayStepsFigure;
  readonly waits: PathwayWaitsFigure | null;
  readonly sources: PathwaySourcesFigure;
  readonly reasons: PathwayReasonsFigure | null;
  readonly notAccepted: PathwayNotAcceptedFigure | null;
  readonly months: PathwayMonthsFigure;
  readonly contacts: PathwayContactsFigure | null;
  readonly onward: PathwayOnwardFigure | null;
  readonly closures: PathwayClosuresFigure | null;
  readonly caseload: PathwayCaseloadFigure | null;
}

export type PathwayResult =
  | { readonly state: 'no_referrals'; readonly reason: string; readonly needs: readonly string[] }
  | {
      readonly state: 'answered';
      /** The characteristic as drawn. null: none is in the files. */
      readonly by: string | null;
      readonly youngPeople: number;
      readonly referrals: number;
      readonly figures: PathwayFigures;
    };
