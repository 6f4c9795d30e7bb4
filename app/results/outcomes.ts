import type {
  AverageChangeFigure,
  BeforeAfterFigure,
  HeadlineFigure,
  ReliableChangeFigure,
  WhoIsMissingFigure,
} from './figure.ts';
import type {
  AddedValueFigure,
  AtAGlanceFigure,
  BandMovesFigure,
  BetterByGroupFigure,
  CannotTellFigure,
  CompareFigure,
  GoalsFigure,
  HowLargeFigure,
  MissingInFullFigure,
  TrajectoryFigure,
} from './outcome-figures.ts';

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
      /** What the measure’s owner must agree to before scores are worked out by computer; null: nothing. */
      readonly scoringAgreement: string | null;
      /** Rules that these scores rest on and that nobody has verified, a sentence each. */
      readonly doubts: readonly string[];
      readonly headline: HeadlineFigure;
      readonly beforeAfter: BeforeAfterFigure;
      readonly averageChange: AverageChangeFigure;
      readonly reliableChange: ReliableChangeFigure;
      readonly whoIsMissing: WhoIsMissingFigure;
      /** null where no threshold of reliable change is published. */
      readonly betterByGroup: BetterByGroupFigure | null;
      /** null where the scale has no bands. */
      readonly bandMoves: BandMovesFigure | null;
      readonly cannotTell: CannotTellFigure;
      readonly youngPeople: number;
    };

/** One of the two sides compared: what it adds to the filter of the page. null leaves the page’s filter as it is. */
export interface ComparedSide {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly characteristic: string | null;
  readonly group: string | null;
}

/** Two sides of one scale. A young person who belongs to both is counted on the side of the earlier spell alone. */
export interface OutcomesComparison {
  readonly one: ComparedSide;
  readonly two: ComparedSide;
}

/** What belongs to the question of the page and is worked out after it, on demand. */
export interface OutcomesDetails {
  readonly missingInFull: MissingInFullFigure;
  readonly howLarge: HowLargeFigure;
  /** null where fewer than ten young people have three scores. */
  readonly trajectory: TrajectoryFigure | null;
  /** null unless the scale is the total of the SDQ answered by parents, and its parts are there. */
  readonly addedValue: AddedValueFigure | null;
}

/** Everything at once, and what young people wanted themselves. */
export interface OutcomesOverview {
  readonly atAGlance: AtAGlanceFigure;
  /** null where no goals are in the files. */
  readonly goals: GoalsFigure | null;
}

export type OutcomesCompared =
  { readonly state: 'no_scores' } | { readonly state: 'compared'; readonly figure: CompareFigure };

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
