import { describe, expect, test } from 'vitest';
import { tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { HeadlineFigure } from '#app/results/figure.ts';
import { headlineCards } from '#app/figures/words/headline-cards.ts';
import { headlineWords } from '#app/figures/words/headline.ts';
import { headline, sdqTotal } from '../example-figures.ts';
import { withCells } from '../example-tables.ts';
import { headlineHidden } from '../hidden-figures.ts';

const none: Cell = {
  state: 'not_applicable',
  reason: 'No reliable-change threshold has been published for this scale.',
};

const withoutThreshold: HeadlineFigure = {
  ...headline,
  scale: sdqTotal,
  tables: {
    cards: withCells(headline.tables.cards, [
      ['all', 'better', none],
      ['all', 'better_share', none],
      ['all', 'worse', none],
      ['all', 'worse_share', none],
    ]),
  },
};

function plain(figure: HeadlineFigure) {
  return headlineCards(figure).map(({ label, value, unit, lines }) =>
    [label, `${value} ${unit}`.trim(), ...lines].join(' | ').replaceAll('\u00a0', ' '),
  );
}

describe('the cards', () => {
  test('each number stands with what it rests on', () => {
    expect(plain(headline)).toEqual([
      'Average change | +1.8 points | 95% CI +1.4 to +2.1. | Published as meaningful: 1 to 3 points.',
      'Reliably better | 37% | 152 of 412 young people. | 95% CI 32% to 42%.',
      'Reliably worse | 7% | 30 of 412 young people. | 95% CI 5% to 10%.',
      'Have both scores | 63% | 412 of 655 young people. | 95% CI 59% to 67%.',
    ]);
  });

  test('hidden numbers are a symbol with its meaning, and never a percentage', () => {
    expect(plain(headlineHidden)).toEqual([
      'Average change | [c] | Too few young people to show.',
      'Reliably better | [c] | Too few young people to show.',
      'Reliably worse | [c] | Too few young people to show.',
      'Have both scores | [c] | Too few young people to show.',
    ]);
  });

  test('without a published threshold better and worse are not known, and why', () => {
    expect(plain(withoutThreshold).slice(0, 3)).toEqual([
      'Average change | +1.8 points | Lower is better. | 95% CI +1.4 to +2.1.',
      'Reliably better | Not known | No reliable-change threshold has been published for this scale.',
      'Reliably worse | Not known | No reliable-change threshold has been published for this scale.',
    ]);
  });

  test('one pair is too few for an average', () => {
    const figure: HeadlineFigure = {
      ...headline,
      tables: {
        cards: withCells(headline.tables.cards, [
          ['all', 'average_change', tooFewToTell(1, 2, 'An interval needs two pairs')],
        ]),
      },
    };
    expect(plain(figure)[0]).toBe(
      'Average change | Too few to tell | An interval needs two pairs.',
    );
  });
});

test('the description of hidden cards says hidden', () => {
  const { alt } = headlineWords(headlineHidden);
  expect(alt).toContain('Average change: hidden.');
  expect(alt).not.toContain('[c]');
});
