import { changeMeaning, estimateRow } from './estimate-row.ts';
import { cellOf, columnOf, groupRowsOf, totalRowOf } from '../table-cells.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import type { IntervalRow } from '../charts/interval-row.ts';

/** What the figure compares: average changes, or shares that got reliably better. */
export interface ComparedPart {
  readonly key: 'change' | 'better';
  readonly heading: string;
  readonly sides: readonly IntervalRow[];
  readonly differences: readonly IntervalRow[];
}

/** The two sides, and the difference between them with an interval of its own. Parts without numbers are left out. */
export function comparedParts(figure: CompareFigure): readonly ComparedPart[] {
  const { scale, sides, tables } = figure;
  const total = totalRowOf(tables.difference);
  const side = (key: string): string => (key === 'one' ? sides.one : sides.two);
  const sideRows = (column: string, judge: boolean) =>
    groupRowsOf(tables.sides).map((row) => {
      const cell = cellOf(row, column);
      const meaning = judge ? changeMeaning(cell, scale.better) : 'similar';
      const label = `${side(row.key)}, n = ${estimateRow({ key: '', label: '' }, cellOf(row, 'n'), columnOf(tables.sides, 'n'), 'similar').text}`;
      return estimateRow({ key: row.key, label }, cell, columnOf(tables.sides, column), meaning);
    });
  const difference = (column: string, label: string, better: 'higher' | 'lower', strong: boolean) =>
    estimateRow(
      { key: column, label, strong },
      cellOf(total, column),
      columnOf(tables.difference, column),
      changeMeaning(cellOf(total, column), better),
    );
  const parts: readonly ComparedPart[] = [
    {
      key: 'change',
      heading: `Average change, ${scale.unit}`,
      sides: sideRows('mean_change', true),
      differences: [
        difference('change', 'Difference', scale.better, true),
        difference('adjusted_change', 'The same at equal first scores', scale.better, false),
      ],
    },
    {
      key: 'better',
      heading: 'Share who got reliably better',
      sides: sideRows('better_share', false),
      differences: [difference('better', 'Difference', 'higher', true)],
    },
  ];
  const applies = (column: string) =>
    groupRowsOf(tables.sides).some((row) => cellOf(row, column).state !== 'not_applicable');
  return parts.filter(({ key }) => applies(key === 'change' ? 'mean_change' : 'better_share'));
}
