import { describe, expect, test } from 'vitest';
import { groupName } from '#app/figures/equity/group-name.ts';
import { comparisonsNote } from '#app/figures/words/equity-notes.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import * as equity from '../equity-figures.ts';
import { allHidden, estimate, hidden } from '../example-tables.ts';

const slopeDown = equity.gradientOf(estimate(-0.24, -0.33, -0.14));
const figures: readonly (readonly [string, Figure])[] = [
  ['overview', equity.overview],
  [
    'overview, hidden',
    { ...equity.overview, tables: { overview: allHidden(equity.overview.tables.overview) } },
  ],
  ['matrix', equity.matrixWithOneClearGap],
  ['matrix, hidden', equity.matrixHidden],
  ['gradient', slopeDown],
  ['steps', equity.stepsOf(shown(0.5), estimate(-0.12, -0.2, -0.04))],
  ['outcomes', equity.outcomes],
  ['completeness', equity.completeness],
];

function finding(figure: Figure): string {
  return figureWords(figure).finding;
}

describe.each(figures)('%s', (_, figure) => {
  const { finding: title, subtitle, alt, notes } = figureWords(figure);
  const all = [title, subtitle, alt, ...notes].join(' ');

  test('claims no cause and blames no group', () => {
    expect(all).not.toMatch(/\b(due to|because|led to|impact|failed|hard to reach|BAME)\b/i);
    expect(all).not.toMatch(/\b(users?|cases?|patients?|clients?)\b/i);
  });

  test('writes no number that is not one, and a real minus', () => {
    expect(all).not.toMatch(/NaN|undefined|null|Infinity|(^|\s)-\d/);
  });

  test('says nothing in symbols to people who listen', () => {
    expect(alt).not.toMatch(/\[[a-z]\]/);
  });
});

describe('the overview', () => {
  test('names the characteristics with a clear gap', () => {
    expect(finding(equity.overview)).toBe(
      'One characteristic shows a clear gap along the pathway: ethnic group',
    );
  });

  test('says so when every number is hidden, and names no group', () => {
    const figure = {
      ...equity.overview,
      tables: { overview: allHidden(equity.overview.tables.overview) },
    };
    expect(finding(figure)).toBe('There are too few young people to compare groups');
    expect(figureWords(figure).alt).not.toContain('African');
  });

  test('tells in words how each characteristic stands', () => {
    const { alt } = figureWords(equity.overview);
    expect(alt).toContain(
      'Ethnic group: −23 points, clearly lower, African, first contact in 4 weeks',
    );
    expect(alt).toContain(
      'Young carer: −8 points, possibly lower, Young carer: yes, being accepted',
    );
    expect(alt).toContain('Sex: no clear gap');
  });
});

describe('the matrix', () => {
  test('one clear gap is told with its number and that of all', () => {
    expect(finding(equity.matrixWithOneClearGap)).toBe(
      'By sex, one clear gap: being accepted, Male 70%, all young people 82%',
    );
  });

  test('no gap is said to be none', () => {
    expect(finding(equity.matrixWithoutGaps)).toBe('By sex, no clear gap at any step');
  });

  test('a characteristic that nobody’s answer is known for is said not to be recorded', () => {
    const { matrixWithoutGaps: figure } = equity;
    const { steps } = figure.tables;
    const rows = steps.rows.flatMap((row) =>
      row.role === 'total' ? [row] : row.key.startsWith('missing:') ? [row] : [],
    );
    const tables = { ...figure.tables, steps: { ...steps, rows } };
    expect(finding({ ...figure, tables })).toBe(
      'By sex, nothing can be compared: no answer is recorded',
    );
  });

  test('hidden numbers are not called alike', () => {
    expect(finding(equity.matrixHidden)).toBe(
      'By sex, there are too few young people to compare groups',
    );
  });
});

describe('the gradient', () => {
  test('a slope below 0 means that the most deprived areas have less of it', () => {
    expect(finding(slopeDown)).toBe(
      'Young people from the most deprived areas are helped into an activity less often',
    );
  });

  test('a slope above 0 means that they have more of it', () => {
    expect(finding(equity.gradientOf(estimate(0.24, 0.14, 0.33)))).toBe(
      'Young people from the most deprived areas are helped into an activity more often',
    );
  });

  test('an interval that holds 0 is no clear slope', () => {
    expect(finding(equity.gradientOf(estimate(-0.05, -0.15, 0.05)))).toBe(
      'No clear slope from the most to the least deprived areas at any step',
    );
  });
});

describe('one group along the pathway', () => {
  test('a gap whose interval leaves out 0 is told with both numbers', () => {
    expect(finding(equity.stepsOf(shown(0.5), estimate(-0.12, -0.2, -0.04)))).toBe(
      'African: by taking up an activity, fewer had come through, 50 of 100 against 62',
    );
  });

  test('a gap whose interval holds 0 is no clear gap', () => {
    expect(finding(equity.stepsOf(shown(0.6), estimate(-0.02, -0.1, 0.06)))).toBe(
      'No clear gap along the pathway: African',
    );
  });

  test('a hidden group is said to be too small', () => {
    expect(finding(equity.stepsOf(hidden, hidden))).toContain('too few young people');
  });
});

test('outcomes are compared at equal first scores, and what is not known stands beside them', () => {
  const { finding: title, notes } = figureWords(equity.outcomes);
  expect(title).toBe('No clear difference in change in SWEMWBS by sex, at equal first scores');
  expect(notes).toContain('Both scores are known for 72% of those who could have them.');
  expect(notes).toContain('Known least for Male (66%), most for Female (77%).');
});

test('a characteristic that is not recorded is a finding', () => {
  expect(finding(equity.completeness)).toBe(
    'Sexual orientation is recorded least: known for 71% of young people; religion or belief is not recorded',
  );
});

test('the number of comparisons is stated with what chance alone would show', () => {
  expect(comparisonsNote(equity.comparisons)).toContain(
    '814 comparisons were made, so about 41 would look different by chance alone.',
  );
});

test.each([
  ['Young carer', 'Yes', 'Young carer: yes'],
  ['Ethnic group', 'White: Irish', 'Irish'],
  [
    'Ethnic group',
    'White: English, Welsh, Scottish, Northern Irish or British',
    'English, Welsh, Scottish, Northern Irish or British',
  ],
  ['Age', 'Aged 18 to 24', 'Aged 18 to 24'],
])('in a sentence, %s %s is called %s', (characteristic, label, name) => {
  expect(groupName(characteristic, label)).toBe(name);
});
