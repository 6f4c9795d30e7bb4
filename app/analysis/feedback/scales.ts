import { termLabel } from '../term-label.ts';
import type { AnswerTone, FftWording, ScaleAnswer } from '#app/results/feedback-figures.ts';

/** The answers that each scale allows, the best first, and what each counts as. */
const answers: Readonly<Record<string, readonly (readonly [code: string, tone: AnswerTone])[]>> = {
  fft: [
    ['very_good', 'positive'],
    ['good', 'positive'],
    ['positive', 'positive'],
    ['neither_good_nor_poor', 'neutral'],
    ['neutral', 'neutral'],
    ['poor', 'negative'],
    ['very_poor', 'negative'],
    ['negative', 'negative'],
    ['dont_know', 'unsure'],
  ],
  fft_until_2020: [
    ['extremely_likely', 'positive'],
    ['likely', 'positive'],
    ['positive', 'positive'],
    ['neither_likely_nor_unlikely', 'neutral'],
    ['neutral', 'neutral'],
    ['unlikely', 'negative'],
    ['extremely_unlikely', 'negative'],
    ['negative', 'negative'],
    ['dont_know', 'unsure'],
  ],
  chi_esq: [
    ['certainly_true', 'positive'],
    ['partly_true', 'neutral'],
    ['not_true', 'negative'],
    ['dont_know', 'unsure'],
  ],
  agreement: [
    ['strongly_agree', 'positive'],
    ['agree', 'positive'],
    ['neither_agree_nor_disagree', 'neutral'],
    ['disagree', 'negative'],
    ['strongly_disagree', 'negative'],
    ['dont_know', 'unsure'],
  ],
  yes_no: [
    ['yes', 'positive'],
    ['no', 'negative'],
    ['dont_know', 'unsure'],
  ],
};

/** The answers of a scale; none for one that is not known, such as a comment. */
export function answersOf(scale: string): readonly ScaleAnswer[] {
  return (answers[scale] ?? []).map(([code, tone]) => ({
    code,
    label: termLabel('feedback', 'answer', code),
    tone,
  }));
}

/** Scales whose questions are drawn one by one, in the order in which they are shown. */
export const questionScales = ['chi_esq', 'agreement', 'yes_no'] as const;

/** The two wordings of the Friends and Family Test, as the scale of an answer gives them. */
export const fftScales: readonly (readonly [scale: string, wording: FftWording])[] = [
  ['fft', 'since_2020'],
  ['fft_until_2020', 'until_2020'],
];
