import { describe, expect, test } from 'vitest';
import { tableParts } from '#app/figures/table-parts.ts';
import { shown } from '#app/results/cell.ts';
import type { Column, Table } from '#app/results/table.ts';

const column = (key: string, label: string): Column => ({
  key,
  label,
  measure: { kind: 'count' },
});

function tableOf(columns: readonly Column[]): Table {
  const cells = Object.fromEntries(columns.map(({ key }) => [key, shown(12)]));
  return {
    id: 'groups',
    unit: 'young people',
    rowsAddUp: false,
    columnSums: [],
    rowHeading: 'Group',
    columns,
    rows: [{ key: 'one', label: 'One', role: 'group', cells }],
  };
}

const columns = Array.from({ length: 27 }, (_, index) => column(`c${index}`, `Step ${index}`));

describe('a table on paper', () => {
  test('stays whole where the sheet is wide enough', () => {
    expect(tableParts(tableOf(columns.slice(0, 3)), 740)).toEqual([columns.slice(0, 3)]);
  });

  test.each([740, 1160])('%i wide keeps every column once and in order', (width) => {
    const parts = tableParts(tableOf(columns), width);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(columns);
  });

  test('has more columns to a part on a wider sheet', () => {
    const parts = (width: number) => tableParts(tableOf(columns), width).length;
    expect(parts(1160)).toBeLessThan(parts(740));
  });

  test('gives a column that is wider than the sheet a part of its own', () => {
    const wide = column('wide', 'W'.repeat(80));
    const parts = tableParts(tableOf([...columns.slice(0, 1), wide, ...columns.slice(1, 2)]), 740);
    expect(parts.map((part) => part.map(({ key }) => key))).toEqual([['c0'], ['wide'], ['c1']]);
  });
});
