import { describe, expect, test } from 'vitest';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { symbolNotes } from '#app/figures/figure-symbols.ts';
import { shown } from '#app/results/cell.ts';
import { averageChange, whoIsMissing } from './example-figures.ts';
import { withCell } from './example-tables.ts';
import { averageChangeHidden, averageChangePartlyHidden } from './hidden-figures.ts';

describe('a figure', () => {
  test('with nobody in it is empty', () => {
    const groups = withCell(averageChange.tables.groups, 'all', 'n', shown(0));
    expect(figureStanding({ ...averageChange, tables: { groups } })).toBe('empty');
  });

  test('with every number hidden is all hidden', () => {
    expect(figureStanding(averageChangeHidden)).toBe('all_hidden');
  });

  test('with some numbers hidden is shown', () => {
    expect(figureStanding(averageChangePartlyHidden)).toBe('shown');
  });
});

describe('symbols', () => {
  test('are explained when they stand in the chart', () => {
    expect(symbolNotes(averageChangePartlyHidden, 'chart')).toEqual([
      '[c]: hidden to protect confidentiality.',
      '[u]: too few to be reliable.',
    ]);
  });

  test('that only the table uses are left to the table', () => {
    expect(symbolNotes(whoIsMissing, 'chart')).toEqual([]);
    expect(symbolNotes(whoIsMissing, 'table')).toEqual(['[z]: not applicable.']);
  });
});
