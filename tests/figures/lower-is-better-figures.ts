import { shown } from '#app/results/cell.ts';
import { averageChange, beforeAfter, reliableChange, sdqTotal } from './example-figures.ts';
import { compared, count, estimate, group, mean, share, table, total } from './example-tables.ts';
import type {
  AverageChangeFigure,
  BeforeAfterFigure,
  ReliableChangeFigure,
} from '#app/results/figure.ts';

const bins: readonly (readonly [from: number, to: number, first: number, second: number])[] = [
  [0, 3, 2, 4],
  [3, 6, 6, 12],
  [6, 9, 12, 21],
  [9, 12, 22, 30],
  [12, 15, 30, 38],
  [15, 18, 40, 41],
  [18, 20, 31, 20],
  [20, 23, 28, 19],
  [23, 26, 18, 12],
  [26, 29, 9, 5],
  [29, 32, 5, 2],
  [32, 35, 1, 0],
  [35, 38, 0, 0],
  [38, 40, 0, 0],
];

/** Four bands, two of them narrow, on a scale where lower is better: 204 pairs. */
export const sdqBeforeAfter: BeforeAfterFigure = {
  ...beforeAfter,
  id: 'sdq-before-after',
  scale: sdqTotal,
  tables: {
    bins: table(
      'bins',
      'Score',
      [count('first', 'First score'), count('second', 'Second score')],
      bins.map(([from, to, first, second]) =>
        group(`${from}..${to}`, `${from} to ${to}`, {
          first: shown(first),
          second: shown(second),
        }),
      ),
    ),
    summary: table(
      'summary',
      'Score',
      [
        count('n', 'Young people'),
        mean('mean', 'Average score', 'n', false),
        count('band:close_to_average', 'Close to average'),
        count('band:slightly_raised', 'Slightly raised'),
        count('band:high', 'High'),
        count('band:very_high', 'Very high'),
        share(
          'band_share:close_to_average',
          'Share close to average',
          'band:close_to_average',
          'n',
        ),
        share('band_share:slightly_raised', 'Share slightly raised', 'band:slightly_raised', 'n'),
        share('band_share:high', 'Share high', 'band:high', 'n'),
        share('band_share:very_high', 'Share very high', 'band:very_high', 'n'),
      ],
      [
        group('first', 'First score', {
          n: shown(204),
          mean: estimate(16.4, 15.6, 17.2, 't'),
          'band:close_to_average': shown(72),
          'band:slightly_raised': shown(40),
          'band:high': shown(31),
          'band:very_high': shown(61),
          'band_share:close_to_average': estimate(72 / 204, 0.29, 0.421),
          'band_share:slightly_raised': estimate(40 / 204, 0.147, 0.256),
          'band_share:high': estimate(31 / 204, 0.109, 0.208),
          'band_share:very_high': estimate(61 / 204, 0.24, 0.365),
        }),
        group('second', 'Second score', {
          n: shown(204),
          mean: estimate(14.8, 14.1, 15.5, 't'),
          'band:close_to_average': shown(105),
          'band:slightly_raised': shown(41),
          'band:high': shown(20),
          'band:very_high': shown(38),
          'band_share:close_to_average': estimate(105 / 204, 0.446, 0.583),
          'band_share:slightly_raised': estimate(41 / 204, 0.152, 0.261),
          'band_share:high': estimate(20 / 204, 0.064, 0.146),
          'band_share:very_high': estimate(38 / 204, 0.139, 0.245),
        }),
      ],
      false,
    ),
  },
};

/** A fall, which is better on this scale; one small group rose. */
export const sdqAverageChange: AverageChangeFigure = {
  ...averageChange,
  id: 'sdq-average-change',
  scale: sdqTotal,
  characteristicLabel: 'Sex',
  tables: {
    groups: compared(
      table(
        'groups',
        'Sex',
        [count('n', 'Young people'), mean('mean_change', 'Average change', 'n', true)],
        [
          total('all', 'All young people', {
            n: shown(204),
            mean_change: estimate(-1.62, -2.27, -0.97, 't'),
          }),
          group('female', 'Female', {
            n: shown(118),
            mean_change: estimate(-2.1, -2.9, -1.3, 't'),
          }),
          group('male', 'Male', { n: shown(75), mean_change: estimate(-1.5, -2.6, -0.4, 't') }),
          group('other', 'Another answer', {
            n: shown(11),
            mean_change: estimate(2.4, 0.3, 4.5, 't'),
          }),
        ],
      ),
      'mean_change',
      { other: { direction: 'higher', strength: 'possible' } },
    ),
  },
};

/** A scale for which nobody has published a reliable-change threshold: no outcome can be told. */
export const noThreshold: ReliableChangeFigure = {
  ...reliableChange,
  id: 'sdq-reliable-change',
  scale: sdqTotal,
  tables: {
    bins: reliableChange.tables.bins,
    outcome: {
      ...reliableChange.tables.outcome,
      rows: reliableChange.tables.outcome.rows.map((row) => ({
        ...row,
        cells:
          row.role === 'total'
            ? row.cells
            : {
                n: { state: 'not_collected', reason: 'No threshold has been published' },
                of: shown(412),
                share: { state: 'not_collected', reason: 'No threshold has been published' },
              },
      })),
    },
  },
};
