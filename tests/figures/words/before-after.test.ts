import { describe, expect, test } from 'vitest';
import { shown, type Cell } from '#app/results/cell.ts';
import type { BeforeAfterFigure } from '#app/results/figure.ts';
import { beforeAfterWords } from '#app/figures/words/before-after.ts';
import { beforeAfter } from '../example-figures.ts';
import { estimate, hidden, withCells } from '../example-tables.ts';
import { beforeAfterHidden, beforeAfterPartlyHidden } from '../hidden-figures.ts';
import { sdqBeforeAfter } from '../lower-is-better-figures.ts';

type Changes = readonly (readonly [row: string, column: string, cell: Cell])[];

function changed(changes: Changes): BeforeAfterFigure {
  const { bins, summary } = beforeAfter.tables;
  return { ...beforeAfter, tables: { bins, summary: withCells(summary, changes) } };
}

describe('the title', () => {
  test.each<[string, BeforeAfterFigure, string]>([
    [
      'intervals that part: fewer',
      beforeAfter,
      'Fewer young people were in the low band at their second score: 54% before, 37% after',
    ],
    [
      'intervals that part: more',
      changed([['second', 'band_share:low', estimate(0.68, 0.63, 0.72)]]),
      'More young people were in the low band at their second score: 54% before, 68% after',
    ],
    [
      'intervals that overlap',
      changed([['second', 'band_share:low', estimate(0.5, 0.45, 0.55)]]),
      'There was no clear change in the share in the low band: 54% before, 50% after',
    ],
    [
      'shares without intervals are set down and no more',
      changed([
        ['first', 'band_share:low', shown(0.54)],
        ['second', 'band_share:low', shown(0.37)],
      ]),
      'In the low band: 54% before, 37% after',
    ],
    [
      'a hidden share gives way to the averages',
      changed([['second', 'band_share:low', hidden]]),
      'The average score was 19.6 before and 21.4 after',
    ],
    [
      'a hidden share and a hidden average',
      changed([
        ['second', 'band_share:low', hidden],
        ['first', 'mean', hidden],
      ]),
      'There are too few young people to show their scores',
    ],
    ['everything hidden', beforeAfterHidden, 'There are too few young people to show their scores'],
    ['nobody', changed([['second', 'n', shown(0)]]), 'No young people have both scores yet'],
    [
      'fewer than thirty',
      changed([['second', 'n', shown(12)]]),
      'For these 12 young people, the average score was 19.6 before and 21.4 after',
    ],
    [
      'a scale without bands',
      { ...beforeAfter, scale: { ...beforeAfter.scale, bands: [], bandsNote: null } },
      'The average score was 19.6 before and 21.4 after',
    ],
  ])('%s', (_, figure, finding) => {
    expect(beforeAfterWords(figure).finding).toBe(finding);
  });

  test('where lower is better the band looked at is the highest', () => {
    expect(beforeAfterWords(sdqBeforeAfter).finding).toContain('in the very high band');
  });
});

describe('around the title', () => {
  test('what the bands rest on is said', () => {
    expect(beforeAfterWords(beforeAfter).notes).toContain(
      'Bands: cut points from adults 16 and over in England.',
    );
  });

  test('regression to the mean is named, from the end where scores are worst', () => {
    expect(beforeAfterWords(beforeAfter).notes).toContain(
      'Scores that start low tend to move towards the average anyway.',
    );
    expect(beforeAfterWords(sdqBeforeAfter).notes).toContain(
      'Scores that start high tend to move towards the average anyway.',
    );
  });

  test('the description gives both occasions', () => {
    expect(beforeAfterWords(beforeAfter).alt).toBe(
      'Two histograms, the first score above the second. First score: average 19.6, low 54%, medium 44%, high 2%. Second score: average 21.4, low 37%, medium 56%, high 7%.',
    );
  });

  test('hidden shares are called hidden', () => {
    const words = beforeAfterWords(beforeAfterPartlyHidden);
    expect(words.alt).toContain('low 54%, medium hidden, high hidden');
    expect(JSON.stringify(words)).not.toContain('[c]');
  });
});
