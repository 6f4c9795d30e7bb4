import { describe, expect, test } from 'vitest';
import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { AverageChangeFigure } from '#app/results/figure.ts';
import { averageChangeWords } from '#app/figures/words/average-change.ts';
import { averageChange } from '../example-figures.ts';
import { estimate, hidden, withCells } from '../example-tables.ts';
import { averageChangeHidden, averageChangePartlyHidden } from '../hidden-figures.ts';
import { sdqAverageChange } from '../lower-is-better-figures.ts';

function alone(
  n: Cell,
  change: Cell,
  base: AverageChangeFigure = averageChange,
): AverageChangeFigure {
  const groups = withCells(base.tables.groups, [
    ['all', 'n', n],
    ['all', 'mean_change', change],
  ]);
  const rows = groups.rows.filter(({ role }) => role === 'total');
  return { ...base, characteristicLabel: null, tables: { groups: { ...groups, rows } } };
}

describe('the title claims no more than the interval allows', () => {
  test.each<[string, Cell, Cell, string]>([
    ['a rise', shown(412), estimate(1.77, 1.42, 2.13), 'Scores rose by 1.8 points on average'],
    [
      'a fall on a scale where higher is better',
      shown(90),
      estimate(-1.2, -2.0, -0.4),
      'Scores fell by 1.2 points on average, a change for the worse',
    ],
    [
      'an interval that holds 0',
      shown(305),
      estimate(0.2, -0.1, 0.4),
      'There was no clear change in scores on average',
    ],
    [
      'an interval that ends at 0',
      shown(305),
      estimate(0.2, 0, 0.4),
      'There was no clear change in scores on average',
    ],
    [
      'fewer than thirty',
      shown(14),
      estimate(2.1, 0.4, 3.8),
      'The scores of these 14 young people rose by 2.1 points on average',
    ],
    [
      'fewer than thirty and an interval that holds 0',
      shown(14),
      estimate(2.1, -0.4, 4.6),
      'The scores of these 14 young people show no clear change on average',
    ],
    ['no interval', shown(60), shown(1.8), 'The average change was a rise of 1.8 points'],
    ['nobody', shown(0), tooFewToTell(0, 2, 'x'), 'No young people have both scores yet'],
    [
      'one person',
      shown(1),
      tooFewToTell(1, 2, 'x'),
      'There are too few young people to tell an average change',
    ],
    ['hidden', hidden, hidden, 'There are too few young people to show an average change'],
  ])('%s', (_, n, change, finding) => {
    expect(averageChangeWords(alone(n, change)).finding).toBe(finding);
  });

  test('where lower is better a fall is called a change for the better', () => {
    expect(averageChangeWords({ ...sdqAverageChange, characteristicLabel: null }).finding).toBe(
      'Scores fell by 1.6 points on average, a change for the better',
    );
  });

  test('where lower is better a rise is called a change for the worse', () => {
    const figure = alone(shown(204), estimate(1.5, 0.9, 2.1), sdqAverageChange);
    expect(averageChangeWords(figure).finding).toBe(
      'Scores rose by 1.5 points on average, a change for the worse',
    );
  });
});

describe('one young person', () => {
  const one = (change: number) =>
    averageChangeWords({
      ...averageChange,
      tables: {
        groups: withCells(averageChange.tables.groups, [
          ['all', 'n', shown(1)],
          ['all', 'mean_change', shown(change)],
        ]),
      },
    }).finding;

  test('is spoken of as one, without an average', () => {
    expect(one(2.1)).toMatch(/^The score of this 1 young person rose by 2.1 points/);
  });

  test('whose score stayed the same did not change', () => {
    expect(one(0)).toMatch(/^The score of this 1 young person did not change/);
  });
});

describe('groups', () => {
  test('no clear difference is said when no group stands apart from everyone else', () => {
    expect(averageChangeWords(averageChange).finding).toBe(
      'Scores rose by 1.8 points on average, with no clear difference by age',
    );
  });

  test('a group that stands apart only by its own interval is possibly different, among how many comparisons', () => {
    const { finding, notes } = averageChangeWords(sdqAverageChange);
    expect(finding).toContain('with possible differences by sex');
    expect(notes.join(' ')).toContain(
      'Possibly apart from everyone else: Another answer. 3 comparisons were made.',
    );
  });

  test('nothing is said of differences between nobody', () => {
    const groups = withCells(averageChange.tables.groups, [['all', 'n', shown(0)]]);
    expect(averageChangeWords({ ...averageChange, tables: { groups } }).finding).toBe(
      'No young people have both scores yet',
    );
  });

  test('nothing is said of differences when the groups are hidden', () => {
    const groups = averageChangeHidden.tables.groups.rows;
    const figure = {
      ...averageChange,
      tables: {
        groups: {
          ...averageChange.tables.groups,
          rows: averageChange.tables.groups.rows.map((row, index) =>
            index === 0 ? row : (groups[index] ?? row),
          ),
        },
      },
    };
    expect(averageChangeWords(figure).finding).toBe('Scores rose by 1.8 points on average');
  });
});

describe('around the title', () => {
  test('the subtitle gives what, unit, interval and n', () => {
    expect(averageChangeWords(averageChange).subtitle).toBe(
      'Average change in SWEMWBS mental wellbeing score, points, with 95% confidence intervals, n\u00a0=\u00a0412',
    );
  });

  test('the subtitle says when lower is better', () => {
    expect(averageChangeWords(sdqAverageChange).subtitle).toMatch(
      /n\u00a0=\u00a0204\. Lower is better$/,
    );
  });

  test('a scale without a published threshold says that there is none', () => {
    expect(averageChangeWords(sdqAverageChange).notes).toContain(
      'No reliable-change threshold has been published for this SDQ scale, so nobody is called reliably better or worse.',
    );
  });

  test('the threshold is said to be a yardstick for one young person', () => {
    expect(averageChangeWords(averageChange).notes.join(' ')).toContain(
      'A reliable change for one young person is 3 points or more. It is a yardstick for one person’s change, not for an average.',
    );
  });

  test('a small number of young people is said to be small', () => {
    const { notes } = averageChangeWords(alone(shown(14), estimate(2.1, 0.4, 3.8)));
    expect(notes).toContain(
      'Only 14 young people: another group of this size could look quite different.',
    );
  });

  test('the description says hidden and too few in words, never as symbols', () => {
    const { alt } = averageChangeWords(averageChangePartlyHidden);
    expect(alt).toContain('Aged 18 to 20: hidden. Aged 21 to 24: too few to tell');
    expect(alt).not.toMatch(/\[[a-z]\]/);
  });

  test('the description holds every group with its interval', () => {
    expect(averageChangeWords(averageChange).alt.replaceAll('\u00a0', ' ')).toContain(
      'Aged 11 to 13: +1.8, 95% CI +1.0 to +2.5',
    );
  });
});
