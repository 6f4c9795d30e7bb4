import { describe, expect, test } from 'vitest';
import { shown, type Cell } from '#app/results/cell.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import { whoIsMissingWords } from '#app/figures/words/who-is-missing.ts';
import { sdqTotal, whoIsMissing } from '../example-figures.ts';
import { estimate, hidden, withCells } from '../example-tables.ts';
import { whoIsMissingByEthnicGroup } from '../long-label-figures.ts';
import { whoIsMissingHidden, whoIsMissingPartlyHidden } from '../hidden-figures.ts';

type Changes = readonly (readonly [row: string, column: string, cell: Cell])[];

function withStatus(changes: Changes): WhoIsMissingFigure {
  const { tables } = whoIsMissing;
  return { ...whoIsMissing, tables: { ...tables, status: withCells(tables.status, changes) } };
}

function withGroups(changes: Changes): WhoIsMissingFigure {
  const { tables } = whoIsMissing;
  return { ...whoIsMissing, tables: { ...tables, groups: withCells(tables.groups, changes) } };
}

function lower(strength: 'clear' | 'possible'): Cell {
  return { ...estimate(0.4, 0.3, 0.5), standing: { direction: 'lower', strength } } as Cell;
}

describe('the title', () => {
  test.each<[string, WhoIsMissingFigure, string]>([
    [
      'two groups that are clearly below everyone else',
      whoIsMissing,
      '412 of 655 young people have both scores. Missing more often: Aged 18 to 20 and Aged 21 to 24',
    ],
    [
      'no group below the line',
      withGroups([
        ['18-20', 'both_share', estimate(0.58, 0.5, 0.66)],
        ['21-24', 'both_share', estimate(0.58, 0.45, 0.7)],
      ]),
      '412 of 655 young people have both scores',
    ],
    [
      'a group that is only possibly below everyone else',
      withGroups([
        ['18-20', 'both_share', lower('possible')],
        ['21-24', 'both_share', estimate(0.58, 0.45, 0.7)],
      ]),
      '412 of 655 young people have both scores. Possibly missing more often: Aged 18 to 20',
    ],
    [
      'one young person',
      withStatus([
        ['total', 'n', shown(1)],
        ['both', 'n', shown(1)],
      ]),
      'The 1 young person has both scores. Missing more often: Aged 18 to 20 and Aged 21 to 24',
    ],
    [
      'more groups than fit in a title',
      withGroups([
        ['11-13', 'both_share', lower('clear')],
        ['14-15', 'both_share', lower('clear')],
      ]),
      '412 of 655 young people have both scores. 4 groups are missing more often',
    ],
    [
      'hidden groups are not said to be missing more often',
      whoIsMissingPartlyHidden,
      '412 of 655 young people have both scores',
    ],
    [
      'a hidden count with a share that is shown',
      withStatus([['both', 'n', hidden]]),
      '63% of young people have both scores. Missing more often: Aged 18 to 20 and Aged 21 to 24',
    ],
    [
      'everything hidden',
      whoIsMissingHidden,
      'How many young people have both scores is too small a number to show',
    ],
    [
      'nobody',
      {
        ...withStatus([['total', 'n', shown(0)]]),
        tables: {
          ...withStatus([['total', 'n', shown(0)]]).tables,
          groups: { ...whoIsMissing.tables.groups, rows: [] },
        },
      },
      'There are no young people to look for scores of yet',
    ],
  ])('%s', (_, figure, finding) => {
    expect(whoIsMissingWords(figure).finding).toBe(finding);
  });
});

test('names too long for a title are left to the chart', () => {
  expect(whoIsMissingWords(whoIsMissingByEthnicGroup).finding).toBe(
    '412 of 655 young people have both scores. 2 groups are missing more often',
  );
});

describe('where the missing started', () => {
  test('intervals that part make a warning', () => {
    expect(whoIsMissingWords(whoIsMissing).warning).toEqual({
      lead: 'These results may not speak for everyone.',
      text: 'The 189 young people with only a first score started with worse scores: 18.3 on average, against 19.6 for those with both.',
    });
  });

  test('where lower is better a lower start is a better one', () => {
    expect(whoIsMissingWords({ ...whoIsMissing, scale: sdqTotal }).warning?.text).toContain(
      'started with better scores: 18.3 on average',
    );
  });

  test('intervals that overlap are no warning but a note', () => {
    const words = whoIsMissingWords(
      withStatus([['first_only', 'baseline', estimate(19.2, 18.7, 19.7)]]),
    );
    expect(words.warning).toBeNull();
    expect(words.notes[0]).toBe(
      'The 189 young people with only a first score started at 19.2 on average, against 19.6 for those with both: no clear difference.',
    );
  });

  test('a hidden start says nothing', () => {
    const words = whoIsMissingWords(withStatus([['first_only', 'baseline', hidden]]));
    expect(words.warning).toBeNull();
    expect(words.notes.join(' ')).not.toContain('first score started');
  });
});

test('the subtitle names whom it counts', () => {
  expect(whoIsMissingWords(whoIsMissing).subtitle).toBe(
    'Young people who completed support, by which scores they gave, n\u00a0=\u00a0655',
  );
});

test('the description holds the bar, the reasons and the groups', () => {
  const { alt } = whoIsMissingWords(whoIsMissing);
  expect(alt).toContain(
    'Both scores 412, First score only 189, Second score only 26, Neither score 28',
  );
  expect(alt).toContain('No reason recorded 75');
  expect(alt).toContain('Aged 11 to 13 70%');
});

test('the description is silent about reasons where everybody has a pair', () => {
  const { reasons } = whoIsMissing.tables;
  const none = { ...reasons, rows: reasons.rows.filter(({ role }) => role === 'total') };
  const figure = { ...whoIsMissing, tables: { ...whoIsMissing.tables, reasons: none } };
  expect(whoIsMissingWords(whoIsMissing).alt).toContain('Why there is no pair');
  expect(whoIsMissingWords(figure).alt).not.toContain('Why there is no pair');
});

test('hidden numbers are called hidden in the description', () => {
  const { alt } = whoIsMissingWords(whoIsMissingPartlyHidden);
  expect(alt).toContain('Second score only hidden, Neither score hidden');
  expect(alt).not.toContain('[c]');
});
