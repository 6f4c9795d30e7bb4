import type { FigureBase } from './figure-base.ts';
import type { ComparisonsMade } from './outcome-figures.ts';
import type { Table } from './table.ts';

/** How an answer is drawn and counted. `unsure` ("don’t know") is an answer, and stays in every denominator. */
export type AnswerTone = 'positive' | 'neutral' | 'negative' | 'unsure';

/** One answer that a scale allows, in the order of the scale, best first. */
export interface ScaleAnswer {
  readonly code: string;
  readonly label: string;
  readonly tone: AnswerTone;
}

/**
 * Who replied. Table `groups`: a row per stakeholder group and a total row `all`; `replies` (one per reply, however many
 * questions it answers), `could` (how many could have replied) and `share` of those: both not collected where no file tells.
 */
export interface FeedbackResponsesFigure extends FigureBase {
  readonly kind: 'feedback_responses';
  /** The stakeholder groups that the guidance names and nobody of whom replied. */
  readonly silent: readonly string[];
  readonly tables: { readonly groups: Table };
}

/** The two wordings of the Friends and Family Test. They are never put together. */
export type FftWording = 'since_2020' | 'until_2020';

/**
 * The Friends and Family Test in one wording. Table `groups`: a row per stakeholder group and a total row `all`; counts `n`,
 * `positive`, `neither`, `negative`, `dont_know`; shares `positive_share` and `negative_share` of all answers, don’t know
 * included.
 */
export interface FeedbackFftFigure extends FigureBase {
  readonly kind: 'feedback_fft';
  readonly wording: FftWording;
  readonly tables: { readonly groups: Table };
}

/**
 * The questions that one stakeholder group answered on one scale. Table `questions`: a row per question, the most positive
 * first; `n`, a count `answer:<code>` for each of `answers`, and `positive`, `negative` with `positive_share` and
 * `negative_share` of `n`.
 */
export interface FeedbackQuestionsFigure extends FigureBase {
  readonly kind: 'feedback_questions';
  readonly respondent: string;
  /** "Young people", "Referrers". */
  readonly respondentLabel: string;
  readonly answerScale: string;
  readonly answerScaleLabel: string;
  readonly answers: readonly ScaleAnswer[];
  readonly tables: { readonly questions: Table };
}

/**
 * Which young people are heard: those whose own reply carries their ID, of all whose referral was accepted. Table `groups`: a
 * row per group of one characteristic and a total row `all`; `answered`, `supported`, `share` (standing against everyone
 * else, adjusted for all groups compared). Table `replies`: rows `named` and `anonymous` and a total; `n` replies.
 */
export interface FeedbackVoiceFigure extends FigureBase {
  readonly kind: 'feedback_voice';
  readonly characteristic: string;
  readonly characteristicLabel: string;
  readonly comparisons: ComparisonsMade;
  readonly tables: { readonly groups: Table; readonly replies: Table };
}

/**
 * What was done about what was said. Table `raised_by`: a row per stakeholder group and a total row `all`; `n` actions and
 * how many are `open`, `in_progress`, `done`, `not_taken_forward` or `not_recorded`; `closed` (done, or put aside with a
 * reason) and `closed_share`. Public counts: actions are published one by one, and are not people.
 */
export interface FeedbackActionsFigure extends FigureBase {
  readonly kind: 'feedback_actions';
  readonly tables: { readonly raised_by: Table };
}

export type FeedbackFigure =
  | FeedbackResponsesFigure
  | FeedbackFftFigure
  | FeedbackQuestionsFigure
  | FeedbackVoiceFigure
  | FeedbackActionsFigure;
