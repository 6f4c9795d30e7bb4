import { shown, tooFewToTell, type Cell, type Standing } from '#app/results/cell.ts';
import type { Comparisons } from '#app/results/equity-base.ts';
import type {
  EquityCompletenessFigure,
  EquityGradientFigure,
  EquityMatrixFigure,
  EquityOutcomesFigure,
  EquityOverviewFigure,
  EquityStepsFigure,
} from '#app/results/figure.ts';
import type { Column, Table } from '#app/results/table.ts';
import { method, swemwbs } from './example-figures.ts';
import { count, estimate, group, hidden, mean, share, table, total } from './example-tables.ts';

export const comparisons: Comparisons = { made: 814, clear: 11, possible: 40, rate: 0.05 };

const about = {
  source: 'people and referrals files',
  population: 'young people who were referred',
  method,
  against: 'scheme',
  againstLabel: 'the whole scheme',
  comparisons,
} as const;

export const clearlyLower: Standing = { direction: 'lower', strength: 'clear' };
export const possiblyLower: Standing = { direction: 'lower', strength: 'possible' };
export const similar: Standing = { direction: 'similar', strength: 'none' };

/** A gap in percentage points with its interval and how it stands. */
export function gap(value: number, lower: number, upper: number, standing: Standing): Cell {
  const cell = estimate(value, lower, upper, 'Newcombe');
  return cell.state === 'shown' ? { ...cell, standing } : cell;
}

const gapColumn: Column = {
  key: 'gap',
  label: 'Largest gap',
  measure: {
    kind: 'difference',
    share: 'group_share',
    against: { share: 'other_share', of: 'scheme' },
  },
};

const ratioColumn: Column = {
  key: 'reach_ratio',
  label: 'Reached least, times the local share',
  measure: { kind: 'ratio', share: 'reached_share', publicShare: 'residents_share' },
};

const notCounted: Cell = { state: 'not_collected', reason: 'The population file does not say.' };

export const overview: EquityOverviewFigure = {
  ...about,
  kind: 'equity_overview',
  id: 'equity-overview',
  gaps: [
    {
      characteristic: 'ethnicity',
      group: 'black_african',
      groupLabel: 'Black, Black British, Black Welsh, Caribbean or African: African',
      step: 'seen_in_4_weeks',
      stepLabel: 'First contact in 4 weeks',
    },
    {
      characteristic: 'young_carer',
      group: 'yes',
      groupLabel: 'Yes',
      step: 'accepted',
      stepLabel: 'Accepted',
    },
    {
      characteristic: 'sex',
      group: 'male',
      groupLabel: 'Male',
      step: 'completed',
      stepLabel: 'Completed',
    },
  ],
  leastReached: [{ characteristic: 'sex', group: 'male', groupLabel: 'Male' }],
  tables: {
    overview: table(
      'equity-overview',
      'Characteristic',
      [count('n', 'Young people'), gapColumn, ratioColumn],
      [
        group('ethnicity', 'Ethnic group', {
          n: shown(1248),
          gap: gap(-0.23, -0.33, -0.12, clearlyLower),
          reach_ratio: notCounted,
        }),
        group('young_carer', 'Young carer', {
          n: shown(1200),
          gap: gap(-0.08, -0.18, -0.01, possiblyLower),
          reach_ratio: notCounted,
        }),
        group('sex', 'Sex', {
          n: shown(1248),
          gap: gap(-0.03, -0.08, 0.02, similar),
          reach_ratio: estimate(0.9, 0.8, 1.0, 'Byar'),
        }),
        group('pregnancy_and_maternity', 'Pregnancy and maternity', {
          n: shown(300),
          gap: tooFewToTell(300, 301, 'No group is large enough to compare.'),
          reach_ratio: notCounted,
        }),
      ],
      false,
    ),
  },
};

const empty: Table = table('none', 'Step', [], [], false);

function matrixOf(cells: readonly (readonly [string, string, Cell, Cell])[]): EquityMatrixFigure {
  return {
    ...about,
    kind: 'equity_matrix',
    id: 'equity-matrix',
    characteristics: [{ key: 'sex', label: 'Sex' }],
    tables: {
      steps: table(
        'equity-matrix-steps',
        'Sex',
        [
          count('n', 'Referred'),
          count('accepted', 'Accepted'),
          count('accepted_of', 'Referred and decided'),
          share('accepted_share', 'Share: accepted', 'accepted', 'accepted_of'),
          {
            key: 'accepted_gap',
            label: 'Gap: accepted',
            measure: { kind: 'difference', share: 'accepted_share', against: 'total' },
          },
        ],
        [
          total('all', 'All young people', {
            n: shown(1248),
            accepted_share: estimate(0.82, 0.8, 0.84),
          }),
          ...cells.map(([key, label, own, apart]) =>
            group(key, label, { n: shown(600), accepted_share: own, accepted_gap: apart }),
          ),
        ],
      ),
      reach: empty,
      indices: empty,
      reachIndices: empty,
    },
  };
}

export const matrixWithOneClearGap = matrixOf([
  ['female', 'Female', estimate(0.86, 0.8, 0.9), gap(0.04, -0.01, 0.08, similar)],
  ['male', 'Male', estimate(0.7, 0.65, 0.75), gap(-0.12, -0.17, -0.07, clearlyLower)],
]);

export const matrixWithoutGaps = matrixOf([
  ['female', 'Female', estimate(0.82, 0.8, 0.84), gap(0, -0.04, 0.04, similar)],
  ['male', 'Male', estimate(0.82, 0.8, 0.84), gap(0, -0.04, 0.04, similar)],
]);

export const matrixHidden = matrixOf([['female', 'Female', hidden, hidden]]);

/** Slopes by step: the most deprived end less the least deprived end. */
export function gradientOf(slope: Cell): EquityGradientFigure {
  const fifths = ['1', '2', '3', '4', '5'];
  return {
    ...about,
    kind: 'equity_gradient',
    id: 'equity-gradient',
    tables: {
      steps: table(
        'equity-gradient-steps',
        'Deprivation',
        [
          count('n', 'Referred'),
          count('took_up', 'Took up an activity'),
          count('took_up_of', 'Accepted, outcome known'),
          share('took_up_share', 'Share', 'took_up', 'took_up_of'),
        ],
        [
          total('all', 'All young people', { n: shown(500) }),
          ...fifths.map((key, index) =>
            group(key, `Fifth ${key}`, {
              n: shown(100),
              took_up: shown(60 + 5 * index),
              took_up_of: shown(100),
              took_up_share: estimate(0.6 + 0.05 * index, 0.5 + 0.05 * index, 0.7 + 0.05 * index),
            }),
          ),
        ],
      ),
      reach: empty,
      indices: table(
        'equity-gradient-indices',
        'Step',
        [
          {
            key: 'slope',
            label: 'Slope index of inequality',
            measure: {
              kind: 'summary',
              of: { took_up_share: { table: 'equity-gradient-steps', column: 'took_up_share' } },
              unit: 'points',
              decimals: 0,
              signed: true,
            },
          },
        ],
        [group('took_up_share', 'Took up an activity', { slope })],
        false,
      ),
      reachIndices: empty,
    },
  };
}

/** One group against all, with its gap at the step "took up". */
export function stepsOf(tookUp: Cell, gapCell: Cell): EquityStepsFigure {
  return {
    ...about,
    kind: 'equity_steps',
    id: 'equity-steps',
    characteristicLabel: 'Ethnic group',
    groupLabel: 'Black, Black British, Black Welsh, Caribbean or African: African',
    tables: {
      steps: table(
        'equity-steps',
        'Ethnic group',
        [
          count('n', 'Referred'),
          share('took_up_share', 'Share', 'took_up', 'n'),
          {
            key: 'took_up_gap',
            label: 'Gap',
            measure: { kind: 'difference', share: 'took_up_share', against: 'total' },
          },
        ],
        [
          total('all', 'All young people', { n: shown(1248), took_up_share: shown(0.62) }),
          group('black_african', 'African', {
            n: shown(85),
            took_up_share: tookUp,
            took_up_gap: gapCell,
          }),
        ],
      ),
    },
  };
}

export const outcomes: EquityOutcomesFigure = {
  ...about,
  kind: 'equity_outcomes',
  id: 'equity-outcomes',
  scale: swemwbs,
  characteristicLabel: 'Sex',
  tables: {
    groups: table(
      'equity-outcomes',
      'Sex',
      [
        count('n', 'Has both scores'),
        count('eligible', 'Could have both'),
        share('evidence_share', 'Share with both scores', 'n', 'eligible'),
        mean('gap', 'Gap', 'n', true),
        mean('adjusted_gap', 'Gap at equal first scores', 'n', true),
      ],
      [
        total('all', 'All young people', { n: shown(395), evidence_share: shown(0.72) }),
        group('female', 'Female', {
          n: shown(200),
          evidence_share: shown(0.77),
          gap: estimate(0.4, -0.3, 1.1),
          adjusted_gap: gap(0.2, -0.4, 0.8, similar),
        }),
        group('male', 'Male', {
          n: shown(180),
          evidence_share: shown(0.66),
          gap: estimate(-0.4, -1.1, 0.3),
          adjusted_gap: gap(-0.2, -0.8, 0.4, similar),
        }),
      ],
    ),
  },
};

export const completeness: EquityCompletenessFigure = {
  ...about,
  kind: 'equity_completeness',
  id: 'equity-completeness',
  tables: {
    characteristics: table(
      'equity-completeness',
      'Characteristic',
      [
        count('n', 'Young people'),
        count('known', 'Known'),
        share('known_share', 'Share known', 'known', 'n'),
      ],
      [
        group('sex', 'Sex', { n: shown(1248), known: shown(1211), known_share: shown(0.97) }),
        group('sexual_orientation', 'Sexual orientation', {
          n: shown(1248),
          known: shown(886),
          known_share: shown(0.71),
        }),
        group('religion_or_belief', 'Religion or belief', {
          n: shown(1248),
          known: shown(0),
          known_share: shown(0),
        }),
      ],
      false,
    ),
  },
};
