import type { BeforeAfterFigure } from '#app/results/figure.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { Column, Row } from '#app/results/table.ts';
import { meanCell, shareCell } from '../cells.ts';
import { binKey, binOf, scoreBins, type Bin } from './bins.ts';
import { countColumn, meanColumn, shareColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { scoresSql } from './summaries.ts';

/** First and second scores of the same young people, side by side, in bars that end where a band ends. */
export function beforeAfterFigure(context: FigureContext): BeforeAfterFigure {
  const { scale, summaries } = context;
  const cuts = scale.bands.map((band) => band.from);
  const bins = scoreBins(scale.lowest, scale.highest, cuts, scale.decimals);
  return {
    kind: 'before_after',
    id: 'before-after',
    scale,
    population: context.population,
    source: context.source,
    method: context.method(
      'outcomes.before_after',
      [
        'Both rows show the same young people: those with a pair.',
        'Bars end where a band ends. A bar holds scores from its lower edge up to, not including, its upper edge.',
      ],
      scoresSql,
    ),
    tables: {
      bins: {
        id: 'before-after-bins',
        rowHeading: 'Score',
        unit: 'young people',
        columns: [countColumn('first', 'First score'), countColumn('second', 'Second score')],
        rows: [
          ...bins.map((bin, index) => binRow(bin, index === bins.length - 1, bins, context)),
          {
            key: 'all',
            label: 'All scores',
            role: 'total',
            cells: { first: shown(summaries.totals.both), second: shown(summaries.totals.both) },
          },
        ],
        rowsAddUp: true,
        columnSums: [],
      },
      summary: {
        id: 'before-after-summary',
        rowHeading: 'Occasion',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          meanColumn('mean', 'Average score', 'n', false),
          ...scale.bands.flatMap((band): Column[] => [
            countColumn(`band:${band.key}`, `In the ${band.label} band`),
            shareColumn(
              `band_share:${band.key}`,
              `Share in the ${band.label} band`,
              `band:${band.key}`,
              'n',
            ),
          ]),
        ],
        rows: [summaryRow('first', context), summaryRow('second', context)],
        rowsAddUp: false,
        columnSums:
          scale.bands.length > 0
            ? [{ parts: scale.bands.map(({ key }) => `band:${key}`), total: 'n' }]
            : [],
      },
    },
  };
}

function binRow(
  bin: Bin,
  isLast: boolean,
  bins: readonly Bin[],
  { scale, summaries }: FigureContext,
): Row {
  const held = summaries.scores.filter(({ score }) => binOf(bins, score) === bin);
  const top = isLast && scale.decimals > 0 ? bin.to : bin.to - 10 ** -scale.decimals;
  const text = (value: number): string => value.toFixed(scale.decimals);
  return {
    key: binKey(bin),
    label: text(bin.from) === text(top) ? text(bin.from) : `${text(bin.from)} to ${text(top)}`,
    role: 'group',
    cells: {
      first: shown(held.reduce((sum, { first }) => sum + first, 0)),
      second: shown(held.reduce((sum, { second }) => sum + second, 0)),
    },
  };
}

function summaryRow(occasion: 'first' | 'second', { scale, summaries }: FigureContext): Row {
  const { totals, scores } = summaries;
  const mean =
    occasion === 'first'
      ? meanCell(totals.both, totals.mean_first, totals.sd_first)
      : meanCell(totals.both, totals.mean_last, totals.sd_last);
  const bands = scale.bands.flatMap((band): [string, Cell][] => {
    const next = Math.min(
      ...scale.bands.map(({ from }) => from).filter((from) => from > band.from),
    );
    const n = scores
      .filter(({ score }) => score >= band.from && score < next)
      .reduce((sum, count) => sum + count[occasion], 0);
    return [
      [`band:${band.key}`, shown(n)],
      [`band_share:${band.key}`, shareCell(n, totals.both)],
    ];
  });
  return {
    key: occasion,
    label: occasion === 'first' ? 'First score' : 'Second score',
    role: 'group',
    cells: { n: shown(totals.both), mean, ...Object.fromEntries(bands) },
  };
}
