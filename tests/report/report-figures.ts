import { shown, type Cell, type Standing } from '#app/results/cell.ts';
import type { EquityMatrixFigure, EquityOverviewFigure, Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';
import { estimate, group, share, count, table, total } from '#tests/figures/example-tables.ts';
import { beforeAfter, headline, method, reliableChange } from '#tests/figures/example-figures.ts';
import { comparisons } from '#tests/figures/equity-figures.ts';

const about = {
  source: 'people and referrals files',
  population: 'young people who were referred',
  against: 'scheme',
  againstLabel: 'the whole scheme',
  comparisons,
} as const;

const gapColumn = {
  key: 'gap',
  label: 'Largest gap',
  measure: {
    kind: 'difference',
    share: 'group_share',
    against: { share: 'other_share', of: 'scheme' },
  },
} as const;

/** One gap of 37 of 76 against 690 of 1,000, standing as told. */
export function overviewWith(standing: Standing): EquityOverviewFigure {
  const gap: Cell = { ...shown(37 / 76 - 0.69, interval(-0.3, -0.1)), standing };
  return {
    ...about,
    method,
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
    ],
    leastReached: [],
    tables: {
      overview: table(
        'equity-overview',
        'Characteristic',
        [
          count('n', 'Young people it applies to'),
          count('group', 'Of the group, reached the step'),
          count('group_of', 'Of the group, could have'),
          share('group_share', 'Share of the group', 'group', 'group_of'),
          count('other', 'Of the whole scheme, reached the step'),
          count('other_of', 'Of the whole scheme, could have'),
          share('other_share', 'Share of the whole scheme', 'other', 'other_of'),
          gapColumn,
        ],
        [
          group('ethnicity', 'Ethnic group', {
            n: shown(1200),
            group: shown(37),
            group_of: shown(76),
            group_share: estimate(37 / 76, 0.378, 0.597),
            other: shown(690),
            other_of: shown(1000),
            other_share: estimate(0.69, 0.661, 0.718),
            gap,
          }),
        ],
        false,
      ),
    },
  };
}

function interval(lower: number, upper: number) {
  return { lower, upper, level: 0.95, method: 'Newcombe' };
}

function noTable(id: string): Table {
  return table(id, 'Step', [], [], false);
}

/** Groups of 480 and 300, and two small ones of three and five young people, in either order. */
export function matrixWith(chinese: 3 | 5): EquityMatrixFigure {
  const small = (key: string, label: string, n: number) =>
    group(key, label, {
      n: shown(n),
      took_up: shown(n - 1),
      took_up_of: shown(n),
      took_up_share: estimate((n - 1) / n, 0.2, 0.95),
    });
  return {
    ...about,
    method: {
      ...method,
      exclusions: [{ reason: 'late', label: 'Too late to tell', n: chinese, unit: 'young people' }],
    },
    kind: 'equity_matrix',
    id: 'equity-matrix',
    characteristics: [{ key: 'ethnicity', label: 'Ethnic group' }],
    tables: {
      steps: table(
        'equity-matrix-steps',
        'Ethnic group',
        [
          count('n', 'Referred'),
          count('took_up', 'Took up an activity'),
          count('took_up_of', 'Accepted, outcome known'),
          share('took_up_share', 'Share: took up an activity', 'took_up', 'took_up_of'),
        ],
        [
          group('british', 'White: British', {
            n: shown(480),
            took_up: shown(360),
            took_up_of: shown(480),
            took_up_share: estimate(0.75, 0.709, 0.787),
          }),
          group('african', 'Black: African', {
            n: shown(300),
            took_up: shown(231),
            took_up_of: shown(300),
            took_up_share: estimate(0.77, 0.719, 0.814),
          }),
          small('chinese', 'Asian: Chinese', chinese),
          small('roma', 'White: Roma', 8 - chinese),
          total('all', 'All young people', {
            n: shown(788),
            took_up: shown(597),
            took_up_of: shown(788),
            took_up_share: estimate(597 / 788, 0.726, 0.786),
          }),
        ],
      ),
      reach: noTable('reach'),
      indices: noTable('indices'),
      reachIndices: noTable('reach-indices'),
    },
  };
}

/** Exact figures of a small scheme, of which some numbers must be hidden. */
export function exactFigures(
  standing: Standing = { direction: 'lower', strength: 'clear' },
  chinese: 3 | 5 = 3,
): Readonly<Record<string, Figure>> {
  return {
    headline,
    'before-after': beforeAfter,
    'reliable-change': reliableChange,
    overview: overviewWith(standing),
    'matrix:ethnicity': matrixWith(chinese),
  };
}
