import type {
  AverageChangeFigure,
  BeforeAfterFigure,
  HeadlineFigure,
  ReliableChangeFigure,
  WhoIsMissingFigure,
} from './figure.ts';

/** One scale of one measure by one informant that the loaded files hold scores for. */
export interface ScaleChoice {
  /** `measure:version:scale:informant`, as held in the URL. */
  readonly key: string;
  readonly measure: string;
  readonly measureLabel: string;
  /** Its full name, for a chooser. */
  readonly measureName: string;
  readonly scale: string;
  readonly scaleLabel: string;
  readonly informantLabel: string;
  readonly scores: number;
  readonly pairs: number;
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly n: number;
}

/** What may be chosen on the outcomes page with the files that are in. */
export interface OutcomesChoices {
  readonly scales: readonly ScaleChoice[];
  readonly sources: readonly FilterOption[];
  readonly characteristics: readonly {
    readonly key: string;
    readonly label: string;
    readonly groups: readonly FilterOption[];
  }[];
  readonly referredFrom: string | null;
  readonly referredTo: string | null;
}

/** The question a URL asks. Empty strings are never used: null is "no filter". */
export interface OutcomesFilter {
  readonly scale: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly characteristic: string | null;
  readonly group: string | null;
  /** The characteristic whose groups are set side by side; null lets the page choose. */
  readonly by: string | null;
  readonly eligible: 'completed' | 'accepted';
}

export type OutcomesResult =
  | { readonly state: 'no_scores'; readonly reason: string; readonly needs: readonly string[] }
  | {
      readonly state: 'answered';
      readonly choice: ScaleChoice;
      readonly licence: string;
      readonly headline: HeadlineFigure;
      readonly beforeAfter: BeforeAfterFigure;
      readonly averageChange: AverageChangeFigure;
      readonly reliableChange: ReliableChangeFigure;
      readonly whoIsMissing: WhoIsMissingFigure;
      readonly youngPeople: number;
    };

/** The page as it opens: everyone who completed support, the scale with the most pairs. */
export const noFilter: OutcomesFilter = {
  scale: null,
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
  by: null,
  eligible: 'completed',
};
