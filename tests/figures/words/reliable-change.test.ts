import { describe, expect, test } from 'vitest';
import { shown, type Cell } from '#app/results/cell.ts';
import type { ReliableChangeFigure } from '#app/results/figure.ts';
import { reliableChangeWords } from '#app/figures/words/reliable-change.ts';
import { reliableChange } from '../example-figures.ts';
import { estimate, hidden, withCells } from '../example-tables.ts';
import { reliableChangeHidden, reliableChangePartlyHidden } from '../hidden-figures.ts';
import { noThreshold } from '../lower-is-better-figures.ts';

function changed(
  changes: readonly (readonly [row: string, column: string, cell: Cell])[],
): ReliableChangeFigure {
  const { bins, outcome } = reliableChange.tables;
  return { ...reliableChange, tables: { bins, outcome: withCells(outcome, changes) } };
}

describe('the title', () => {
  test.each<[string, ReliableChangeFigure, string]>([
    [
      'intervals that part',
      reliableChange,
      'More young people got reliably better (37%) than reliably worse (7%)',
    ],
    [
      'more got worse',
      changed([
        ['better', 'share', estimate(0.05, 0.03, 0.08)],
        ['worse', 'share', estimate(0.2, 0.15, 0.25)],
      ]),
      'More young people got reliably worse (20%) than reliably better (5%)',
    ],
    [
      'intervals that overlap',
      changed([['worse', 'share', estimate(0.31, 0.26, 0.37)]]),
      'No clear difference between the shares who got reliably better (37%) and reliably worse (31%)',
    ],
    [
      'the worse hidden',
      reliableChangePartlyHidden,
      '37% got reliably better; those who got reliably worse are too few to show',
    ],
    [
      'the better hidden',
      changed([['better', 'share', hidden]]),
      '7% got reliably worse; those who got reliably better are too few to show',
    ],
    [
      'everything hidden',
      reliableChangeHidden,
      'There are too few young people to show who got reliably better or worse',
    ],
    ['nobody', changed([['total', 'n', shown(0)]]), 'No young people have both scores yet'],
    [
      'fewer than thirty',
      changed([
        ['total', 'n', shown(14)],
        ['better', 'n', shown(5)],
        ['worse', 'n', shown(1)],
      ]),
      'Of these 14 young people, 5 got reliably better and 1 reliably worse',
    ],
    [
      'no published threshold',
      noThreshold,
      'Nobody has published how much change on this scale is more than measurement error',
    ],
  ])('%s', (_, figure, finding) => {
    expect(reliableChangeWords(figure).finding).toBe(finding);
  });
});

test('the subtitle says what a reliable change is', () => {
  expect(reliableChangeWords(reliableChange).subtitle).toContain(
    'A reliable change is 3 points or more, larger than the measure’s own error',
  );
});

test('without a threshold nothing in the words speaks of one as if it were there', () => {
  const { subtitle, alt, notes } = reliableChangeWords(noThreshold);
  expect(subtitle).not.toContain('reliable');
  expect(alt).toContain('without a line for reliable change');
  expect(notes).toContain(
    'No reliable-change threshold has been published for this SDQ scale, so nobody is called reliably better or worse.',
  );
});

test('hidden outcomes are called hidden in the description', () => {
  expect(reliableChangeWords(reliableChangePartlyHidden).alt).toContain(
    'reliably better: 37%, 152 young people; no reliable change: hidden; reliably worse: hidden',
  );
});

test('no word claims a cause', () => {
  const { finding, subtitle, alt, notes } = reliableChangeWords(reliableChange);
  expect([finding, subtitle, alt, ...notes].join(' ')).not.toMatch(/impact|because|effect|helped/i);
});
