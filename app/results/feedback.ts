import type {
  FeedbackActionsFigure,
  FeedbackFftFigure,
  FeedbackQuestionsFigure,
  FeedbackResponsesFigure,
  FeedbackVoiceFigure,
} from './feedback-figures.ts';

/** The question a URL asks. null is "no filter", or "let the page choose". */
export interface FeedbackQuestion {
  /** First and last day on which feedback was given, ISO. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only one stakeholder group. */
  readonly respondent: string | null;
  /** The characteristic by which those who answered are set against those supported. */
  readonly by: string | null;
}

export const noFeedbackQuestion: FeedbackQuestion = {
  from: null,
  to: null,
  respondent: null,
  by: null,
};

/** A stakeholder group with at least one reply. */
export interface FeedbackRespondent {
  readonly code: string;
  readonly label: string;
  readonly replies: number;
}

export type FeedbackResult =
  | { readonly state: 'no_feedback'; readonly reason: string; readonly needs: readonly string[] }
  | {
      readonly state: 'answered';
      readonly respondents: readonly FeedbackRespondent[];
      /** Characteristics that those who answered can be compared by. */
      readonly characteristics: readonly { readonly key: string; readonly label: string }[];
      /** First and last day on which feedback was given, no filter applied. */
      readonly givenFrom: string | null;
      readonly givenTo: string | null;
      /** Replies that the filters let through. */
      readonly replies: number;
      readonly responses: FeedbackResponsesFigure;
      /** One for each wording that was used. */
      readonly fft: readonly FeedbackFftFigure[];
      /** Young people first, then families, and so on; one for each scale. */
      readonly questions: readonly FeedbackQuestionsFigure[];
      /** null where no reply of a young person carries their ID. */
      readonly voice: FeedbackVoiceFigure | null;
      /** null where no actions file is in. */
      readonly actions: FeedbackActionsFigure | null;
    };

/** One comment whose writer agreed to be quoted, as it came: not screened yet, and so never to be shown as it is. */
export interface ConsentedComment {
  readonly respondent: string;
  readonly respondentLabel: string;
  readonly text: string;
}

/** One action as it came. */
export interface RecordedAction {
  readonly youSaid: string;
  readonly weDid: string;
  readonly raisedByLabel: string | null;
  readonly status: string | null;
  readonly statusLabel: string | null;
  readonly closedOn: string | null;
}

/** The texts of the feedback, before the screen. Comments without consent stay in the database. */
export interface RecordedVoices {
  readonly comments: readonly ConsentedComment[];
  /** Comments written, and how many of their writers did not say that they may be quoted. */
  readonly written: number;
  readonly withoutConsent: number;
  /** Whether any row says yes or no to being quoted: without that column nothing may be. */
  readonly asksConsent: boolean;
  /** Replies per stakeholder group: one of few cannot be quoted without being known. */
  readonly repliesBy: Readonly<Record<string, number>>;
  /** Localities of the records: the scheme’s own account of what it did may name them. */
  readonly places: readonly string[];
  /** null where no actions file is in. */
  readonly actions: readonly RecordedAction[] | null;
}

/** A comment that may be read by others. */
export interface Quote {
  readonly text: string;
  /** "Young person". Never more than the stakeholder group. */
  readonly who: string;
  readonly respondent: string;
  /** Something in it was masked. */
  readonly masked: boolean;
}

/** "You said, we did" as it may be read by others. */
export interface SaidAndDone {
  readonly youSaid: string;
  readonly weDid: string;
  /** "Raised by a young person". */
  readonly who: string | null;
  /** "Done, 12 January 2026". */
  readonly howWeKnow: string | null;
  readonly status: string | null;
}

/** Why comments are not quoted, and how many. `n` is null where the disclosure policy hides it. */
export interface WithheldComments {
  readonly reason: 'no_consent' | 'could_identify' | 'small_group';
  readonly n: number | null;
}

/** What people said in their own words, screened. */
export interface Voices {
  readonly quotes: readonly Quote[];
  readonly withheld: readonly WithheldComments[];
  readonly asksConsent: boolean;
  /** null where no actions file is in. */
  readonly actions: readonly SaidAndDone[] | null;
}
