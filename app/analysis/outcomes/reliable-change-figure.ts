import type { ReliableChangeFigure } from '#app/results/figure.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { Row } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { binKey, changeBinOf, changeBins, type Bin } from './bins.ts';
import { countColumn, shareColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { changesSql } from './summaries.ts';

/** How many young people changed by how much, against the smallest change that is more than measurement error. */
export function reliableChangeFigure(context: FigureContext): ReliableChangeFigure {
  const { scale } = context;
  return {
    kind: 'reliable_change',
    id: 'reliable-change',
    scale,
    population: context.population,
    source: context.source,
    method: context.method(
      'outcomes.reliable_change',
      scale.reliableChange
        ? [
            `A change of ${scale.reliableChange.threshold} points or more, either way, is a reliable change. A change that equals the threshold counts.`,
            ...(scale.reliableChange.unrounded === null
              ? []
              : [`The threshold is rounded from ${scale.reliableChange.unrounded}.`]),
            `Source of the threshold: ${scale.reliableChange.source}.`,
          ]
        : ['No reliable-change threshold has been published for this scale, so none is applied.'],
      changesSql,
    ),
    tables: {
      bins: {
        id: 'reliable-change-bins',
        rowHeading: 'Change in score',
        unit: 'young people',
        columns: [countColumn('n', 'Young people')],
        rows: binRows(context),
        rowsAddUp: true,
        columnSums: [],
      },
      outcome: {
        id: 'reliable-change-outcome',
        rowHeading: 'Outcome',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          countColumn('of', 'Have both scores'),
          shareColumn('share', 'Share', 'n', 'of'),
        ],
        rows: outcomeRows(context),
        rowsAddUp: true,
        columnSums: [],
      },
    },
  };
}

function binRows({ scale, summaries }: FigureContext): readonly Row[] {
  const changes = summaries.changes;
  const threshold = scale.reliableChange?.threshold ?? null;
  const bins = changeBins((scale.highest - scale.lowest) / 2, threshold, scale.decimals);
  const total: Row = {
    key: 'all',
    label: 'All pairs',
    role: 'total',
    cells: { n: shown(summaries.totals.both) },
  };
  return [
    ...bins.map((bin): Row => {
      const held = changes.filter(({ change }) => changeBinOf(bins, change) === bin);
      return {
        key: binKey(bin),
        label: binLabel(bin, bins),
        role: 'group',
        cells: { n: shown(held.reduce((sum, { n }) => sum + n, 0)) },
      };
    }),
    total,
  ];
}

function binLabel(bin: Bin, bins: readonly Bin[]): string {
  if (bin === bins[0]) return `${signed(bin.to)} or further down`;
  return bin === bins.at(-1)
    ? `${signed(bin.from)} or further up`
    : `${signed(bin.from)} to ${signed(bin.to)}`;
}

function signed(value: number): string {
  const text = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(1);
  return value === 0 ? '0' : `${value > 0 ? '+' : '\u2212'}${text}`;
}

function outcomeRows({ scale, summaries }: FigureContext): readonly Row[] {
  const { better, same, worse, both } = summaries.totals;
  const counts: readonly (readonly [key: string, label: string, n: number])[] = [
    ['worse', 'Reliably worse', worse],
    ['same', 'No reliable change', same],
    ['better', 'Reliably better', better],
  ];
  const none: Cell = {
    state: 'not_applicable',
    reason: 'No reliable-change threshold has been published for this scale.',
  };
  return [
    ...counts.map(([key, label, n]): Row => ({
      key,
      label,
      role: 'group',
      cells: scale.reliableChange
        ? { n: shown(n), of: shown(both), share: shareCell(n, both) }
        : { n: none, of: shown(both), share: none },
    })),
    {
      key: 'all',
      label: 'All pairs',
      role: 'total',
      cells: { n: shown(both), of: shown(both), share: shareCell(both, both) },
    },
  ];
}
