import { describe, expect, test } from 'vitest';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { Figure } from '#app/results/figure.ts';
import * as examples from '../example-figures.ts';
import * as hiddenFigures from '../hidden-figures.ts';
import { hiddenOf } from '../hidden-of.ts';
import * as lower from '../lower-is-better-figures.ts';
import { outcomeFigures } from '../outcome-figures.ts';

const figures: readonly (readonly [string, Figure])[] = [
  ['headline', examples.headline],
  ['before and after', examples.beforeAfter],
  ['average change', examples.averageChange],
  ['reliable change', examples.reliableChange],
  ['who is missing', examples.whoIsMissing],
  ['SDQ before and after', lower.sdqBeforeAfter],
  ['SDQ average change', lower.sdqAverageChange],
  ['no threshold', lower.noThreshold],
  ['headline, hidden', hiddenFigures.headlineHidden],
  ['before and after, partly hidden', hiddenFigures.beforeAfterPartlyHidden],
  ['before and after, hidden', hiddenFigures.beforeAfterHidden],
  ['average change, partly hidden', hiddenFigures.averageChangePartlyHidden],
  ['average change, hidden', hiddenFigures.averageChangeHidden],
  ['reliable change, partly hidden', hiddenFigures.reliableChangePartlyHidden],
  ['reliable change, hidden', hiddenFigures.reliableChangeHidden],
  ['who is missing, partly hidden', hiddenFigures.whoIsMissingPartlyHidden],
  ['who is missing, hidden', hiddenFigures.whoIsMissingHidden],
  ...outcomeFigures,
  ...outcomeFigures.map(([name, figure]) => [`${name}, hidden`, hiddenOf(figure)] as const),
];

function allWords(figure: Figure): string {
  const { finding, subtitle, alt, notes, warning } = figureWords(figure);
  return [finding, subtitle, alt, ...notes, warning?.lead, warning?.text].filter(Boolean).join(' ');
}

describe.each(figures)('%s', (_, figure) => {
  test('claims no cause', () => {
    expect(allWords(figure)).not.toMatch(
      /\b(impact|thanks to|led to|due to|effective|improved by)\b/i,
    );
  });

  test('speaks of young people, never of users, cases or patients', () => {
    expect(allWords(figure)).not.toMatch(/\b(users?|cases?|patients?|clients?)\b/i);
  });

  test('never writes a hidden number as a percentage or a number that is not one', () => {
    expect(allWords(figure)).not.toMatch(/\[[a-z]\]%|NaN|undefined|null|Infinity/);
  });

  test('writes a real minus', () => {
    expect(allWords(figure)).not.toMatch(/(^|\s)-\d/);
  });
});
