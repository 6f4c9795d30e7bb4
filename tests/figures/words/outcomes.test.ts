import { describe, expect, test } from 'vitest';
import { figureTables } from '#app/figures/figure-tables.ts';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { shown } from '#app/results/cell.ts';
import { swemwbs } from '../example-figures.ts';
import { hidden, withCells } from '../example-tables.ts';
import { hiddenOf } from '../hidden-of.ts';
import * as outcomes from '../outcome-figures.ts';

const finding = (figure: Parameters<typeof figureWords>[0]) => figureWords(figure).finding;
const notes = (figure: Parameters<typeof figureWords>[0]) => figureWords(figure).notes.join(' ');

describe('better, same and worse by group', () => {
  test('the title says who got better more often only where they stand apart from everyone else', () => {
    expect(finding(outcomes.betterByGroup)).toBe(
      'Those who started low got reliably better more often: 43%, against 30% of all',
    );
  });

  test('regression to the mean is named in the figure itself', () => {
    expect(notes(outcomes.betterByGroup)).toMatch(/started low tend to score nearer the average/);
  });

  test('without a group apart no difference is claimed', () => {
    const { groups } = outcomes.betterByGroup.tables;
    const rows = groups.rows.filter(({ key }) => !key.startsWith('start:'));
    const figure = { ...outcomes.betterByGroup, tables: { groups: { ...groups, rows } } };
    expect(finding(figure)).toBe(
      '30% got reliably better, with no clear difference between groups',
    );
  });
});

describe('band moves', () => {
  test('of those in the band of most need, how many moved up', () => {
    expect(finding(outcomes.bandMoves)).toBe(
      'Of the 197 young people who started in the low band, 79 moved to a better one',
    );
  });

  test('where lower is better, the band of most need is the highest', () => {
    const figure = { ...outcomes.bandMoves, scale: { ...swemwbs, better: 'lower' as const } };
    expect(finding(figure)).toBe(
      'Of the 11 young people who started in the high band, 4 moved to a better one',
    );
  });

  test('bands drawn from adults are labelled, and are a guide only', () => {
    expect(notes(outcomes.bandMoves)).toMatch(/cut points from adults.*A guide for young people/);
  });

  test('a sum that would tell a hidden number is not said', () => {
    const moves = withCells(outcomes.bandMoves.tables.moves, [['low', 'to:high', hidden]]);
    expect(finding({ ...outcomes.bandMoves, tables: { moves } })).toBe(
      'Which band young people were in at their first and second scores',
    );
  });
});

describe('scores over time', () => {
  test('says the averages, and that those with three scores may differ', () => {
    expect(finding(outcomes.trajectory)).toBe(
      'The average score was 20.0 at first, 21.0 half way and 21.8 at the last',
    );
    expect(notes(outcomes.trajectory)).toMatch(/may differ from the rest/);
  });
});

describe('added value', () => {
  test('claims none where the interval holds 0, and carries every doubt of its formula', () => {
    expect(finding(outcomes.addedValue)).toMatch(/no clear added value$/);
    expect(notes(outcomes.addedValue)).toMatch(/Not for one young person\./);
  });
});

describe('what cannot be told yet', () => {
  test('enough pairs are called enough', () => {
    expect(finding(outcomes.cannotTell)).toBe(
      '404 pairs of scores are enough to show a meaningful average change of 1 point',
    );
  });

  test('too few are called too few, with how many more are needed', () => {
    expect(finding(outcomes.cannotTellYet)).toBe(
      '12 pairs of scores are too few to show a meaningful average change of 1 point',
    );
    expect(notes(outcomes.cannotTellYet)).toMatch(/About 76 pairs would be needed: 64 more\./);
  });

  test('without a published meaningful change no number of pairs is made up', () => {
    const figure = { ...outcomes.cannotTell, scale: { ...swemwbs, importantChange: null } };
    expect(finding(figure)).toBe(
      '404 pairs of scores are likely to show an average change of 0.4 points or more, and may miss a smaller one',
    );
    expect(notes(figure)).toMatch(/it is not said how many pairs would be needed/);
  });
});

describe('how large', () => {
  test('effect sizes, the typical change and who crossed a published cut-off', () => {
    expect(finding(outcomes.howLarge)).toBe(
      'The average change was +0.47 standard deviations of the scores',
    );
    expect(notes(outcomes.howLarge)).toMatch(/Hodges-Lehmann\): \+1\.88 points/);
    expect(notes(outcomes.howLarge)).toMatch(
      /50 on the side of need at first, 19 of them no longer/,
    );
  });
});

describe('who is missing in full', () => {
  test('the title says how far those missing could move the result', () => {
    expect(finding(outcomes.missingInFull)).toBe(
      'With the scores that are missing, anywhere from 22% to 49% could have got reliably better; 30% was found',
    );
  });

  test('that those without a second score started worse is said to flatter', () => {
    expect(notes(outcomes.missingInFull)).toMatch(
      /started lower, further from well: 18\.6 on average, against 20\.0.*could flatter/,
    );
  });

  test('states how many comparisons were made and what chance alone would show', () => {
    expect(notes(outcomes.missingInFull)).toMatch(/54 comparisons were made, so about 3/);
  });

  test('without a threshold the limits are of the average change, from low to high', () => {
    const figure = { ...outcomes.missingInFull, scale: { ...swemwbs, reliableChange: null } };
    expect(finding(figure)).toMatch(/anywhere from −2\.6 to \+6\.1; \+1\.8 was found/);
  });
});

describe('compare', () => {
  test('claims no difference where the interval of the difference holds 0', () => {
    expect(finding(outcomes.compareAlike)).toBe(
      'No clear difference in average change between the two',
    );
  });

  test('says which side did better where it does not, and never why', () => {
    expect(finding(outcomes.compareApart)).toBe(
      'Average change was better by 1.2 points on one side: referred in 2025',
    );
    expect(notes(outcomes.compareApart)).toMatch(/A difference is not a cause\./);
  });

  test('too few on one side is said, not tested', () => {
    expect(finding(outcomes.compareTooFew)).toBe(
      'Too few young people on one side to tell the two apart',
    );
  });

  test('how completely each side is known stands beside the difference', () => {
    expect(notes(outcomes.compareAlike)).toMatch(/known for 71% of the first side and 75%/);
  });
});

describe('all measures at a glance', () => {
  test('counts only the measures whose interval leaves out no change', () => {
    expect(finding(outcomes.atAGlance)).toBe(
      'Average change was for the better in 2 of 3 measures',
    );
  });
});

describe('goals', () => {
  test('how much nearer, and how many were reached', () => {
    expect(finding(outcomes.goals)).toBe(
      'Young people rated their goals 2.8 points nearer on average; 40% of goals were reached',
    );
  });

  test('few young people are spoken of as these', () => {
    const overview = withCells(outcomes.goals.tables.overview, [['all', 'people', shown(12)]]);
    expect(finding({ ...outcomes.goals, tables: { ...outcomes.goals.tables, overview } })).toBe(
      '340 of the 846 goals of these 12 young people were reached',
    );
  });
});

describe.each(outcomes.outcomeFigures)('%s', (_, figure) => {
  test('has a table with a caption for every table it holds', () => {
    const held = Object.values(figure.tables);
    expect(figureTables(figure).map(({ table }) => table.id)).toEqual(
      expect.arrayContaining(held.filter(({ rows }) => rows.length > 0).map(({ id }) => id)),
    );
    expect(figureTables(figure).every(({ caption }) => caption.length > 0)).toBe(true);
  });

  test('with every number hidden it is said to be hidden, and no number is spoken', () => {
    const words = figureWords(hiddenOf(figure));
    expect(figureStanding(hiddenOf(figure))).toBe('all_hidden');
    expect(words.finding).not.toMatch(/NaN|undefined|\[c\]/);
    expect(words.alt).not.toMatch(/NaN|undefined|\[c\]%/);
  });
});
