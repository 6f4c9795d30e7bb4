import { shown } from '#app/results/cell.ts';
import type {
  AverageChangeFigure,
  BeforeAfterFigure,
  HeadlineFigure,
  ReliableChangeFigure,
  ScaleDescription,
  WhoIsMissingFigure,
} from '#app/results/figure.ts';
import type { Method } from '#app/results/method.ts';
import { compared, count, estimate, group, mean, share, table, total } from './example-tables.ts';

export const swemwbs: ScaleDescription = {
  measure: 'swemwbs',
  measureLabel: 'SWEMWBS',
  scale: 'total',
  scaleLabel: 'Mental wellbeing',
  informantLabel: 'Young person',
  lowest: 7,
  highest: 35,
  decimals: 1,
  unit: 'points',
  better: 'higher',
  averaged: true,
  bands: [
    { key: 'low', label: 'low', from: 7, to: 19.5 },
    { key: 'medium', label: 'medium', from: 19.6, to: 27.4 },
    { key: 'high', label: 'high', from: 27.5, to: 35 },
  ],
  bandsNote: 'cut points from adults 16 and over in England',
  bandsForAdults: true,
  reliableChange: { threshold: 3, unrounded: 2.87, source: 'Shah and others, 2018' },
  importantChange: { from: 1, to: 3, text: '1 to 3 points', source: 'Shah and others, 2018' },
};

/** A scale on which lower is better, with four bands and no published threshold. */
export const sdqTotal: ScaleDescription = {
  measure: 'sdq_self',
  measureLabel: 'SDQ',
  scale: 'total',
  scaleLabel: 'Total difficulties',
  informantLabel: 'Young person',
  lowest: 0,
  highest: 40,
  decimals: 1,
  unit: 'points',
  better: 'lower',
  averaged: true,
  bands: [
    { key: 'close_to_average', label: 'close to average', from: 0, to: 14 },
    { key: 'slightly_raised', label: 'slightly raised', from: 15, to: 17 },
    { key: 'high', label: 'high', from: 18, to: 19 },
    { key: 'very_high', label: 'very high', from: 20, to: 40 },
  ],
  bandsNote: null,
  bandsForAdults: false,
  reliableChange: null,
  importantChange: null,
};

export const method: Method = {
  id: 'outcomes.example',
  version: 1,
  rules: [
    'A pair is the first and the last valid score of the same young person in the same episode.',
    'At least 14 days lie between the two scores.',
  ],
  query: 'select first_value, last_value\nfrom paired_scores\nwhere measure = $measure',
  exclusions: [
    { reason: 'no_second', label: 'No second score', n: 189, unit: 'young people' },
    { reason: 'incomplete', label: 'Not every question answered', n: 17, unit: 'scores' },
  ],
};

const about = {
  source: 'outcome scores file',
  scale: swemwbs,
  population: 'young people who completed support',
  method,
};

export const headline: HeadlineFigure = {
  ...about,
  kind: 'headline',
  id: 'headline',
  tables: {
    cards: table(
      'cards',
      'Young people',
      [
        count('n', 'Have both scores'),
        mean('average_change', 'Average change', 'n', true),
        count('better', 'Reliably better'),
        count('same', 'No reliable change'),
        count('worse', 'Reliably worse'),
        share('better_share', 'Share reliably better', 'better', 'n'),
        share('worse_share', 'Share reliably worse', 'worse', 'n'),
        count('eligible', 'Completed support'),
        share('have_both_share', 'Share with both scores', 'n', 'eligible'),
      ],
      [
        total('all', 'All young people', {
          n: shown(412),
          average_change: estimate(1.77, 1.42, 2.13, 't'),
          better: shown(152),
          same: shown(230),
          worse: shown(30),
          better_share: estimate(152 / 412, 0.324, 0.417),
          worse_share: estimate(30 / 412, 0.051, 0.102),
          eligible: shown(655),
          have_both_share: estimate(412 / 655, 0.591, 0.665),
        }),
      ],
    ),
  },
};

const scoreBins: readonly (readonly [from: number, to: number, first: number, second: number])[] = [
  [7, 9.5, 0, 0],
  [9.5, 11.5, 2, 0],
  [11.5, 13.5, 5, 4],
  [13.5, 15.5, 28, 10],
  [15.5, 17.5, 94, 58],
  [17.5, 19.5, 92, 81],
  [19.5, 21.5, 74, 58],
  [21.5, 23.5, 72, 92],
  [23.5, 25.5, 31, 53],
  [25.5, 27.5, 5, 28],
  [27.5, 29.5, 4, 18],
  [29.5, 31.5, 5, 2],
  [31.5, 33.5, 0, 2],
  [33.5, 35, 0, 6],
];

export const beforeAfter: BeforeAfterFigure = {
  ...about,
  kind: 'before_after',
  id: 'before-after',
  tables: {
    bins: table(
      'bins',
      'Score',
      [count('first', 'First score'), count('second', 'Second score')],
      scoreBins.map(([from, to, first, second]) =>
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
        count('band:low', 'Low'),
        count('band:medium', 'Medium'),
        count('band:high', 'High'),
        share('band_share:low', 'Share low', 'band:low', 'n'),
        share('band_share:medium', 'Share medium', 'band:medium', 'n'),
        share('band_share:high', 'Share high', 'band:high', 'n'),
      ],
      [
        group('first', 'First score', {
          n: shown(412),
          mean: estimate(19.6, 19.29, 19.91, 't'),
          'band:low': shown(221),
          'band:medium': shown(182),
          'band:high': shown(9),
          'band_share:low': estimate(221 / 412, 0.488, 0.584),
          'band_share:medium': estimate(182 / 412, 0.394, 0.49),
          'band_share:high': estimate(9 / 412, 0.012, 0.041),
        }),
        group('second', 'Second score', {
          n: shown(412),
          mean: estimate(21.37, 21.0, 21.74, 't'),
          'band:low': shown(153),
          'band:medium': shown(231),
          'band:high': shown(28),
          'band_share:low': estimate(153 / 412, 0.326, 0.419),
          'band_share:medium': estimate(231 / 412, 0.512, 0.608),
          'band_share:high': estimate(28 / 412, 0.047, 0.096),
        }),
      ],
      false,
    ),
  },
};

export const averageChange: AverageChangeFigure = {
  ...about,
  kind: 'average_change',
  id: 'average-change',
  characteristicLabel: 'Age',
  tables: {
    groups: compared(
      table(
        'groups',
        'Age',
        [count('n', 'Young people'), mean('mean_change', 'Average change', 'n', true)],
        [
          total('all', 'All young people', {
            n: shown(412),
            mean_change: estimate(1.77, 1.42, 2.13, 't'),
          }),
          group('11-13', 'Aged 11 to 13', {
            n: shown(90),
            mean_change: estimate(1.76, 1.03, 2.48, 't'),
          }),
          group('14-15', 'Aged 14 to 15', {
            n: shown(127),
            mean_change: estimate(2.04, 1.35, 2.73, 't'),
          }),
          group('16-17', 'Aged 16 to 17', {
            n: shown(121),
            mean_change: estimate(1.88, 1.33, 2.43, 't'),
          }),
          group('18-20', 'Aged 18 to 20', {
            n: shown(47),
            mean_change: estimate(1.41, 0.52, 2.3, 't'),
          }),
          group('21-24', 'Aged 21 to 24', {
            n: shown(27),
            mean_change: estimate(0.86, -0.67, 2.38, 't'),
          }),
        ],
      ),
      'mean_change',
    ),
  },
};

const changeBins: readonly (readonly [from: number, n: number])[] = [
  [-10, 1],
  [-9, 1],
  [-8, 0],
  [-7, 2],
  [-6, 5],
  [-5, 10],
  [-4, 11],
  [-3, 20],
  [-2, 35],
  [-1, 33],
  [0, 54],
  [1, 56],
  [2, 32],
  [3, 38],
  [4, 45],
  [5, 18],
  [6, 22],
  [7, 12],
  [8, 2],
  [9, 5],
  [10, 3],
  [11, 2],
  [12, 1],
  [13, 4],
];

export const reliableChange: ReliableChangeFigure = {
  ...about,
  kind: 'reliable_change',
  id: 'reliable-change',
  tables: {
    bins: table(
      'bins',
      'Change in score',
      [count('n', 'Young people')],
      changeBins.map(([from, n]) =>
        group(`${from}..${from + 1}`, `${from} to ${from + 1}`, { n: shown(n) }),
      ),
    ),
    outcome: table(
      'outcome',
      'Change',
      [count('n', 'Young people'), count('of', 'Out of'), share('share', 'Share', 'n', 'of')],
      [
        group('better', 'Reliably better', {
          n: shown(152),
          of: shown(412),
          share: estimate(152 / 412, 0.324, 0.417),
        }),
        group('same', 'No reliable change', {
          n: shown(230),
          of: shown(412),
          share: estimate(230 / 412, 0.51, 0.606),
        }),
        group('worse', 'Reliably worse', {
          n: shown(30),
          of: shown(412),
          share: estimate(30 / 412, 0.051, 0.102),
        }),
        total('total', 'All young people', { n: shown(412), of: shown(412), share: shown(1) }),
      ],
    ),
  },
};

const notApplicable = { state: 'not_applicable', reason: 'There is no first score' } as const;

export const whoIsMissing: WhoIsMissingFigure = {
  ...about,
  kind: 'who_is_missing',
  id: 'who-is-missing',
  source: 'outcome scores and referrals files',
  tables: {
    status: table(
      'status',
      'Scores given',
      [
        count('n', 'Young people'),
        count('of', 'Out of'),
        share('share', 'Share', 'n', 'of'),
        count('n_baseline', 'With a first score'),
        mean('baseline', 'Average first score', 'n_baseline', false),
      ],
      [
        group('both', 'Both scores', {
          n: shown(412),
          of: shown(655),
          share: estimate(412 / 655, 0.591, 0.665),
          n_baseline: shown(412),
          baseline: estimate(19.6, 19.29, 19.91, 't'),
        }),
        group('first_only', 'First score only', {
          n: shown(189),
          of: shown(655),
          share: estimate(189 / 655, 0.255, 0.324),
          n_baseline: shown(189),
          baseline: estimate(18.31, 17.82, 18.8, 't'),
        }),
        group('second_only', 'Second score only', {
          n: shown(26),
          of: shown(655),
          share: estimate(26 / 655, 0.027, 0.058),
          n_baseline: shown(0),
          baseline: notApplicable,
        }),
        group('neither', 'Neither score', {
          n: shown(28),
          of: shown(655),
          share: estimate(28 / 655, 0.03, 0.061),
          n_baseline: shown(0),
          baseline: notApplicable,
        }),
        total('total', 'All who completed support', {
          n: shown(655),
          of: shown(655),
          share: shown(1),
          n_baseline: shown(601),
          baseline: estimate(19.19, 18.93, 19.45, 't'),
        }),
      ],
    ),
    reasons: table(
      'reasons',
      'Reason',
      [count('n', 'Young people')],
      [
        group('not_due', 'Support ended before a second score was due', { n: shown(61) }),
        group('did_not_attend', 'Did not come to the last meeting', { n: shown(74) }),
        group('not_appropriate', 'Not collected because it was not appropriate', {
          n: shown(33),
        }),
        group('unknown', 'No reason recorded', { n: shown(75) }),
      ],
    ),
    groups: compared(
      table(
        'groups',
        'Age',
        [
          count('both', 'Have both scores'),
          count('eligible', 'Completed support'),
          share('both_share', 'Share with both scores', 'both', 'eligible'),
        ],
        [
          total('all', 'All who completed support', {
            both: shown(412),
            eligible: shown(655),
            both_share: estimate(412 / 655, 0.591, 0.665),
          }),
          group('11-13', 'Aged 11 to 13', {
            both: shown(90),
            eligible: shown(128),
            both_share: estimate(90 / 128, 0.619, 0.776),
          }),
          group('14-15', 'Aged 14 to 15', {
            both: shown(127),
            eligible: shown(196),
            both_share: estimate(127 / 196, 0.579, 0.712),
          }),
          group('16-17', 'Aged 16 to 17', {
            both: shown(121),
            eligible: shown(175),
            both_share: estimate(121 / 175, 0.619, 0.755),
          }),
          group('18-20', 'Aged 18 to 20', {
            both: shown(47),
            eligible: shown(99),
            both_share: estimate(47 / 99, 0.379, 0.572),
          }),
          group('21-24', 'Aged 21 to 24', {
            both: shown(27),
            eligible: shown(57),
            both_share: estimate(27 / 57, 0.349, 0.6),
          }),
        ],
      ),
      'both_share',
      {
        '18-20': { direction: 'lower', strength: 'clear' },
        '21-24': { direction: 'lower', strength: 'clear' },
      },
    ),
  },
};
