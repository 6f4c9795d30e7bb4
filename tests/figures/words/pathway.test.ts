import { describe, expect, test } from 'vitest';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import { allHidden, estimate, hidden, withCell } from '../example-tables.ts';
import {
  caseloadOf,
  closures,
  monthsOf,
  steps,
  waitsOf,
  waitsWithOneClear,
} from '../pathway-figures.ts';

const finding = (figure: Figure): string => figureWords(figure).finding;

const hiddenSteps = { ...steps, tables: { steps: allHidden(steps.tables.steps) } };

describe.each<readonly [string, Figure]>([
  ['steps', steps],
  ['steps, hidden', hiddenSteps],
  ['waits', waitsWithOneClear],
  ['waits, hidden', waitsOf(hidden, hidden)],
  ['months', monthsOf([{ month: '2025-09', rule: 'outside_limits', direction: 'up' }])],
  ['closures', closures],
  ['caseload', caseloadOf(shown(20))],
])('%s', (_, figure) => {
  const words = figureWords(figure);
  const all = [words.finding, words.subtitle, words.alt, ...words.notes].join(' ');

  test('never claims a cause, blames nobody and uses no forbidden word', () => {
    expect(all).not.toMatch(
      /because of|due to|caused|led to|impact|effect of|failed to|refused|clients?|patients?|users?\b|cases?\b/i,
    );
  });

  test('holds no broken number', () => {
    expect(all).not.toMatch(/NaN|undefined|null|Infinity|−0\b/);
  });
});

test('how far young people came is said in three numbers', () => {
  expect(finding(steps)).toBe(
    'Of 200 young people referred, 160 were accepted, 120 took up an activity and 80 completed support',
  );
});

test('a hidden step is left out of the sentence, and hidden numbers are said to be hidden', () => {
  const partly = {
    ...steps,
    tables: { steps: withCell(steps.tables.steps, 'completed', 'n', hidden) },
  };
  expect(finding(partly)).toBe(
    'Of 200 young people referred, 160 were accepted and 120 took up an activity',
  );
  expect(finding(hiddenSteps)).toBe('The number of young people at each step is too small to show');
  expect(figureWords(hiddenSteps).alt).not.toMatch(/\b(160|120|80)\b/);
});

test('those still open are said not to be lost', () => {
  expect(figureWords(steps).notes.join(' ')).toMatch(/not counted as lost/);
});

describe('waits', () => {
  test('the middle wait, the share, and the group that is clearly apart', () => {
    expect(finding(waitsWithOneClear)).toBe(
      'Half of those accepted had a first contact by day 18; 70% within 28 days. Clearly lower for: African (45%)',
    );
  });

  test('a group that is not clearly apart is not named, however low its share', () => {
    expect(finding(waitsOf(estimate(0.45, 0.3, 0.6)))).toContain('No group is clearly slower');
  });

  test('a middle wait not reached is not given a number', () => {
    const notYet = {
      state: 'too_few_to_tell',
      n: 140,
      needed: 141,
      reason: 'Fewer than half',
    } as const;
    expect(finding(waitsOf(estimate(0.45, 0.3, 0.6), notYet))).toMatch(
      /^70% of those accepted had a first contact within 28 days/,
    );
  });
});

describe('months', () => {
  test('without a signal, ups and downs are no more than chance', () => {
    expect(finding(monthsOf([]))).toBe(
      'Referrals go up and down from month to month by no more than chance, 20 on average',
    );
  });

  test('with few referrals a month, no month is called more than chance', () => {
    expect(finding({ ...monthsOf([]), tooFew: true })).toBe(
      'There are too few referrals a month to tell a change from chance',
    );
  });

  test('a month beyond the limits is named', () => {
    const up = monthsOf([{ month: '2025-09', rule: 'outside_limits', direction: 'up' }]);
    expect(finding(up)).toBe('More referrals than chance would bring in September 2025');
  });

  test.each([
    [estimate(0.6, 0.55, 0.65), /more than a year before: 240 in the last twelve months, 160/],
    [estimate(0.4, 0.35, 0.45), /fewer than a year before/],
    [estimate(0.52, 0.48, 0.56), /No clear change on the year before/],
  ])('a year is called more or fewer only where the interval leaves out a half', (cell, words) => {
    expect(finding(monthsOf([], cell))).toMatch(words);
  });
});

test('endings name how many completed, and how many are not in the shares', () => {
  expect(finding(closures)).toBe(
    'When support ended, 60% had completed it. Next most often: moved away (40%)',
  );
  expect(figureWords(closures).notes.join(' ')).toContain('Support goes on for 12 of 112 accepted');
});

test('caseload says the last month and the most there was', () => {
  expect(finding(caseloadOf(shown(20)))).toBe(
    '20.0 young people were open for each full-time link worker at the end of September 2025; at most 30.0, in August 2025',
  );
  expect(finding(caseloadOf(shown(40)))).toContain('the most so far');
});
