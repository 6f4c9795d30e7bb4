import { palette } from '../palette.ts';
import type { ScaleAnswer } from '#app/results/feedback-figures.ts';

/** The fill of one answer, and the ink that is legible on it. */
export interface AnswerFill {
  readonly fill: string;
  readonly ink: string;
}

const positive = ['#14697F', '#5FA6B8', '#B4D6DE'] as const;
const negative = ['#E2935F', '#BD4700', '#8C3300'] as const;
const pale = new Set<string>(['#5FA6B8', '#B4D6DE', '#E2935F']);

/**
 * One fill per answer: petrol for positive, the best darkest; grey between; rust for negative, the worst darkest; paper for
 * “don’t know”. The order along the bar says the same, so that nothing rests on colour alone.
 */
export function answerFills(answers: readonly ScaleAnswer[]): ReadonlyMap<string, AnswerFill> {
  const good = answers.filter(({ tone }) => tone === 'positive');
  const bad = answers.filter(({ tone }) => tone === 'negative');
  return new Map(
    answers.map((answer): [string, AnswerFill] => {
      switch (answer.tone) {
        case 'positive':
          return [answer.code, onFill(positive[Math.min(good.indexOf(answer), 2)] ?? positive[0])];
        case 'negative': {
          const first = bad.length === 1 ? 1 : 0;
          return [
            answer.code,
            onFill(negative[Math.min(first + bad.indexOf(answer), 2)] ?? negative[1]),
          ];
        }
        case 'neutral':
          return [answer.code, { fill: '#E6EAEB', ink: palette.ink }];
        case 'unsure':
          return [answer.code, { fill: palette.paper, ink: palette.ink2 }];
      }
    }),
  );
}

function onFill(fill: string): AnswerFill {
  return { fill, ink: pale.has(fill) ? palette.ink : palette.paper };
}
