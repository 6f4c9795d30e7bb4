import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion, FeedbackResult } from '#app/results/feedback.ts';

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

/** The filters by name, as the ledger of releases keeps them. */
export function scopeFilters({ from, to, respondent }: FeedbackQuestion): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ from, to, who: respondent }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );
}
