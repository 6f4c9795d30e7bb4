import type { AtGate } from '#app/disclosure/gate.ts';
import { midSentence } from '#app/figures/words/mid-sentence.ts';
import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion, FeedbackResult } from '#app/results/feedback.ts';
import { publishedFigure } from '../shared/published-figures.ts';

/** What the page draws of an answer, exact or as it may leave. */
export type FeedbackFigures = Pick<
  FeedbackAnswered,
  'responses' | 'fft' | 'questions' | 'voice' | 'actions'
>;

export type FeedbackAnswered = Extract<FeedbackResult, { state: 'answered' }>;

/**
 * The figures of the page by the names under which they are released together and kept in the ledger. The one that compares
 * groups carries its characteristic, so that a later release is set against the same one.
 */
export function namedFigures(result: FeedbackAnswered): Readonly<Record<string, FeedbackFigure>> {
  const { responses, fft, questions, voice, actions } = result;
  const all: readonly (FeedbackFigure | null)[] = [responses, ...fft, ...questions, voice, actions];
  return Object.fromEntries(all.flatMap((figure) => (figure ? [[nameOf(figure), figure]] : [])));
}

function nameOf(figure: FeedbackFigure): string {
  return figure.kind === 'feedback_voice' ? `${figure.id}:${figure.characteristic}` : figure.id;
}

/** The figures of the page as they may leave. */
export function publishedFigures(result: FeedbackFigures, gate: AtGate): FeedbackFigures {
  const { responses, fft, questions, voice, actions } = result;
  return {
    responses: publishedFigure(responses, gate),
    fft: fft.map((figure) => publishedFigure(figure, gate)),
    questions: questions.map((figure) => publishedFigure(figure, gate)),
    voice: voice && publishedFigure(voice, gate),
    actions: actions && publishedFigure(actions, gate),
  };
}

/** The figures in a few words, by id, for the checks panel. */
export function figureNames({
  fft,
  questions,
}: Pick<FeedbackFigures, 'fft' | 'questions'>): Readonly<Record<string, string>> {
  return {
    'feedback-responses': 'Who replied',
    ...Object.fromEntries(
      fft.map(({ id, wording }) => [
        id,
        `Friends and Family Test${wording === 'until_2020' ? ', wording until 2020' : ''}`,
      ]),
    ),
    ...Object.fromEntries(
      questions.map(({ id, respondentLabel, answerScaleLabel }) => [
        id,
        `${respondentLabel} (${midSentence(answerScaleLabel)})`,
      ]),
    ),
    'feedback-voice': 'Who is heard',
    'feedback-actions': 'You said, we did',
  };
}

/** The filters by name, as the ledger of releases keeps them. */
export function scopeFilters({ from, to, respondent }: FeedbackQuestion): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ from, to, who: respondent }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );
}
