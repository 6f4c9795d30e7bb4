import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf } from '../table-cells.ts';
import type { BetterByGroupFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';

const outcomes = ['worse', 'same', 'better'] as const;

/** One of the three outcomes of a group. `value` is null where the share is hidden. */
export interface OutcomeShare {
  readonly outcome: (typeof outcomes)[number];
  readonly value: number | null;
  readonly text: string;
}

/** A row of the figure: everyone, those who began in one band, or one group. */
export interface OutcomeShares {
  readonly key: string;
  readonly label: string;
  readonly isTotal: boolean;
  readonly n: number | null;
  readonly nText: string;
  readonly shares: readonly OutcomeShare[];
}

/** Rows that belong together, under a heading of their own. */
export interface OutcomeSharesPart {
  readonly heading: string | null;
  readonly rows: readonly OutcomeShares[];
}

/** Everyone, then by first score, then by group. */
export function outcomeShareParts(figure: BetterByGroupFigure): readonly OutcomeSharesPart[] {
  const { rows } = figure.tables.groups;
  const read = (held: readonly Row[]) => held.map((row) => sharesOf(figure, row));
  const groups = rows.filter(({ role }) => role === 'group');
  const isStart = ({ key }: Row) => key.startsWith('start:');
  return [
    { heading: null, rows: read(rows.filter(({ role }) => role === 'total')) },
    { heading: 'By first score', rows: read(groups.filter(isStart)) },
    {
      heading: figure.characteristicLabel,
      rows: read(groups.filter((row) => !isStart(row))),
    },
  ].filter((part) => part.rows.length > 0);
}

function sharesOf({ tables }: BetterByGroupFigure, row: Row): OutcomeShares {
  const n = cellOf(row, 'n');
  return {
    key: row.key,
    label: row.label.replace(/^First score: /, ''),
    isTotal: row.role === 'total',
    n: numberOf(n),
    nText: cellText(n, columnOf(tables.groups, 'n')),
    shares: outcomes.map((outcome) => {
      const cell = cellOf(row, `${outcome}_share`);
      return {
        outcome,
        value: numberOf(cell),
        text: cellText(cell, columnOf(tables.groups, `${outcome}_share`)),
      };
    }),
  };
}
