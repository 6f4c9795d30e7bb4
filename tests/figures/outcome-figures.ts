import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type {
  AddedValueFigure,
  AtAGlanceFigure,
  BandMovesFigure,
  BetterByGroupFigure,
  CannotTellFigure,
  CompareFigure,
  GoalsFigure,
  HowLargeFigure,
  MissingInFullFigure,
  TrajectoryFigure,
} from '#app/results/outcome-figures.ts';
import type { Column, Table } from '#app/results/table.ts';
import { method, sdqTotal, swemwbs } from './example-figures.ts';
import { compared, count, estimate, group, mean, share, table, total } from './example-tables.ts';

const base = {
  source: 'outcome scores and referrals files',
  population: 'young people who completed support',
  method,
  scale: swemwbs,
} as const;

const none: Cell = { state: 'not_applicable', reason: 'It does not apply.' };

const outcomeColumns = [
  count('n', 'Have both scores'),
  count('worse', 'Reliably worse'),
  share('worse_share', 'Share reliably worse', 'worse', 'n'),
  count('same', 'No reliable change'),
  share('same_share', 'Share with no reliable change', 'same', 'n'),
  count('better', 'Reliably better'),
  share('better_share', 'Share reliably better', 'better', 'n'),
];

function outcomes(n: number, worse: number, better: number): Record<string, Cell> {
  const same = n - worse - better;
  const of = (part: number) => estimate(part / n, part / n - 0.05, part / n + 0.05);
  return {
    n: shown(n),
    worse: shown(worse),
    worse_share: of(worse),
    same: shown(same),
    same_share: of(same),
    better: shown(better),
    better_share: of(better),
  };
}

/** 400 pairs: those who started low got reliably better more often than all (43% against 30%). */
export const betterByGroup: BetterByGroupFigure = {
  ...base,
  kind: 'better_by_group',
  id: 'better-by-group',
  characteristicLabel: 'Sex',
  startedLow: ['start:low'],
  tables: {
    groups: compared(
      table(
        'better-by-group',
        'Young people',
        outcomeColumns,
        [
          total('all', 'All young people', outcomes(400, 20, 120)),
          group('start:low', 'First score: low', outcomes(200, 5, 86)),
          group('start:medium', 'First score: medium', outcomes(180, 10, 32)),
          group('start:high', 'First score: high', outcomes(20, 5, 2)),
          group('female', 'Female', outcomes(220, 11, 66)),
          group('male', 'Male', outcomes(180, 9, 54)),
        ],
        false,
      ),
      'better_share',
      {
        'start:low': { direction: 'higher', strength: 'clear' },
        'start:medium': { direction: 'lower', strength: 'clear' },
      },
    ),
  },
};

const moveColumns = [
  count('n', 'Have both scores'),
  count('to:low', 'Second score: low'),
  count('to:medium', 'Second score: medium'),
  count('to:high', 'Second score: high'),
];

function moves(low: number, medium: number, high: number): Record<string, Cell> {
  return {
    n: shown(low + medium + high),
    'to:low': shown(low),
    'to:medium': shown(medium),
    'to:high': shown(high),
  };
}

/** Of 197 who started low, 77 moved to medium and 2 to high. */
export const bandMoves: BandMovesFigure = {
  ...base,
  kind: 'band_moves',
  id: 'band-moves',
  tables: {
    moves: table('band-moves', 'First score', moveColumns, [
      group('low', 'low', moves(118, 77, 2)),
      group('medium', 'medium', moves(20, 143, 33)),
      group('high', 'high', moves(0, 4, 7)),
      total('all', 'All young people', moves(138, 224, 42)),
    ]),
  },
};

export const trajectory: TrajectoryFigure = {
  ...base,
  kind: 'trajectory',
  id: 'trajectory',
  tables: {
    points: table(
      'trajectory',
      'Score',
      [
        count('n', 'Young people'),
        mean('mean', 'Average score', 'n', false),
        { key: 'days', label: 'Days', measure: { kind: 'median', base: 'n', unit: 'days' } },
      ],
      [
        group('first', 'First score', {
          n: shown(169),
          mean: estimate(20, 19.5, 20.6),
          days: shown(0),
        }),
        group('middle', 'Middle score', {
          n: shown(169),
          mean: estimate(21, 20.4, 21.5),
          days: shown(60),
        }),
        group('last', 'Last score', {
          n: shown(169),
          mean: estimate(21.8, 21.2, 22.4),
          days: shown(112),
        }),
      ],
      false,
    ),
  },
};

export const addedValue: AddedValueFigure = {
  ...base,
  kind: 'added_value',
  id: 'added-value',
  scale: { ...sdqTotal, measure: 'sdq_added_value', better: 'higher', bands: [], bandsNote: null },
  doubts: ['Not for one young person.'],
  tables: {
    value: table(
      'added-value',
      'Young people',
      [
        count('n', 'Have every score needed'),
        mean('points', 'Added value, points', 'n', true),
        mean('effect_size', 'Added value, standard deviations', 'n', true),
      ],
      [
        total('all', 'All young people', {
          n: shown(116),
          points: estimate(-0.6, -1.4, 0.3),
          effect_size: estimate(-0.1, -0.3, 0.1),
        }),
      ],
      false,
    ),
  },
};

const powerColumns: readonly Column[] = [
  count('n', 'Have both scores'),
  mean('change', 'Average change', 'n', true),
  mean('sd', 'Spread of the changes', 'n', false),
  mean('smallest', 'Smallest change likely to be shown', 'n', false),
  {
    key: 'needed',
    label: 'Pairs needed',
    measure: { kind: 'mean', base: 'n', decimals: 0, signed: false },
  },
  {
    key: 'more',
    label: 'Further pairs',
    measure: { kind: 'mean', base: 'n', decimals: 0, signed: false },
  },
];

function power(cells: Record<string, Cell>): Table {
  return table(
    'cannot-tell',
    'Young people',
    powerColumns,
    [total('all', 'All young people', cells)],
    false,
  );
}

/** Enough: 404 pairs, where 76 would do for a change of 1 point. */
export const cannotTell: CannotTellFigure = {
  ...base,
  kind: 'cannot_tell',
  id: 'cannot-tell',
  tables: {
    power: power({
      n: shown(404),
      change: estimate(1.8, 1.5, 2.1),
      sd: shown(3.1),
      smallest: shown(0.43),
      needed: shown(76),
      more: shown(0),
    }),
  },
};

/** Too few: 12 pairs, where 76 would be needed. */
export const cannotTellYet: CannotTellFigure = {
  ...cannotTell,
  tables: {
    power: power({
      n: shown(12),
      change: estimate(0.9, -1.1, 2.9),
      sd: shown(3.1),
      smallest: shown(2.75),
      needed: shown(76),
      more: shown(64),
    }),
  },
};

export const howLarge: HowLargeFigure = {
  ...base,
  kind: 'how_large',
  id: 'how-large',
  cutOffs: [{ row: '>=17', meaning: 'The abnormal band.', source: 'A paper' }],
  tables: {
    sizes: table(
      'how-large-sizes',
      'Measure of size',
      [
        count('n', 'Have both scores'),
        {
          key: 'value',
          label: 'Size',
          measure: { kind: 'mean', base: 'n', decimals: 2, signed: true },
        },
      ],
      [
        group('typical', 'Typical change (Hodges-Lehmann), points', {
          n: shown(404),
          value: estimate(1.88, 1.59, 2.18),
        }),
        group('d_av', 'd_av, standard deviations of the scores', {
          n: shown(404),
          value: estimate(0.47, 0.39, 0.55),
        }),
        group('d_z', 'd_z, standard deviations of the change', {
          n: shown(404),
          value: estimate(0.58, 0.47, 0.68),
        }),
      ],
      false,
    ),
    crossing: table(
      'how-large-crossing',
      'Cut-off',
      [
        count('n', 'Have both scores'),
        count('first_beyond', 'On the side of need at first'),
        count('crossed', 'No longer'),
        count('fell', 'At the second only'),
      ],
      [
        group('>=17', '17 or above', {
          n: shown(404),
          first_beyond: shown(50),
          crossed: shown(19),
          fell: shown(11),
        }),
      ],
      false,
    ),
  },
};

const shareOf = (
  both: number,
  eligible: number,
  strength: 'clear' | 'possible' | 'none',
  direction: 'lower' | 'higher' | 'similar',
): Record<string, Cell> => {
  const value = both / eligible;
  return {
    both: shown(both),
    eligible: shown(eligible),
    share: {
      state: 'shown',
      value,
      interval: {
        lower: value - 0.08,
        upper: Math.min(1, value + 0.08),
        level: 0.95,
        method: 'Wilson',
      },
      standing: { direction, strength },
    },
  };
};

/** Those without a second score started 1.4 points lower, clearly; between 22% and 49% could have got reliably better. */
export const missingInFull: MissingInFullFigure = {
  ...base,
  kind: 'missing_in_full',
  id: 'missing-in-full',
  characteristics: [
    { key: 'sex', label: 'Sex' },
    { key: 'age_band', label: 'Age at referral' },
  ],
  comparisons: { made: 54, clear: 2, possible: 1, rate: 0.05 },
  tables: {
    groups: table(
      'missing-groups',
      'Group',
      [
        count('both', 'Have both scores'),
        count('eligible', 'Eligible'),
        share('share', 'Share with both', 'both', 'eligible'),
      ],
      [
        total('all', 'All eligible', {
          both: shown(404),
          eligible: shown(558),
          share: estimate(0.724, 0.69, 0.76),
        }),
        group(
          'age_band|18-24',
          'Age at referral: Aged 18 to 24',
          shareOf(58, 108, 'clear', 'lower'),
        ),
        group(
          'age_band|11-15',
          'Age at referral: Aged 11 to 15',
          shareOf(226, 290, 'clear', 'higher'),
        ),
        group('sex|female', 'Sex: Female', shareOf(201, 285, 'none', 'similar')),
      ],
      false,
    ),
    baseline: table(
      'missing-baseline',
      'Young people with a first score',
      [
        count('n_both', 'Have both scores'),
        mean('both', 'Average first score of those with both', 'n_both', false),
        count('n_first_only', 'Have a first score only'),
        mean('first_only', 'Average first score of those without a second', 'n_first_only', false),
        count('least', 'Young people in the smaller group'),
        mean('gap', 'Difference', 'least', true),
      ],
      [
        total('all', 'All young people', {
          n_both: shown(404),
          both: estimate(20, 19.7, 20.4),
          n_first_only: shown(108),
          first_only: estimate(18.6, 18.1, 19.2),
          least: shown(108),
          gap: {
            state: 'shown',
            value: -1.4,
            interval: { lower: -2.1, upper: -0.8, level: 0.95, method: 'Welch' },
            standing: { direction: 'lower', strength: 'clear' },
          },
        }),
      ],
      false,
    ),
    bounds: table(
      'missing-bounds',
      'If those missing …',
      [
        count('n', 'Young people'),
        count('better', 'Reliably better'),
        share('better_share', 'Share reliably better', 'better', 'n'),
        mean('mean_change', 'Average change', 'n', true),
      ],
      [
        group('observed', 'Those with both scores', {
          n: shown(404),
          better: shown(120),
          better_share: estimate(0.297, 0.25, 0.34),
          mean_change: estimate(1.8, 1.5, 2.1),
        }),
        group('unchanged', 'Not changed', {
          n: shown(558),
          better: shown(120),
          better_share: shown(0.215),
          mean_change: shown(1.3),
        }),
        group('worst', 'Worst', {
          n: shown(558),
          better: shown(120),
          better_share: shown(0.215),
          mean_change: shown(-2.6),
        }),
        group('best', 'Best', {
          n: shown(558),
          better: shown(274),
          better_share: shown(0.491),
          mean_change: shown(6.1),
        }),
      ],
      false,
    ),
  },
};

const sideColumns = [
  count('n', 'Have both scores'),
  count('eligible', 'Eligible'),
  share('have_both_share', 'Share with both scores', 'n', 'eligible'),
  mean('mean_change', 'Average change', 'n', true),
  count('better', 'Reliably better'),
  share('better_share', 'Share reliably better', 'better', 'n'),
];

function compareOf(change: Cell, adjusted: Cell, better: Cell): CompareFigure {
  return {
    ...base,
    kind: 'compare',
    id: 'compare',
    sides: { one: 'Referred in 2024', two: 'Referred in 2025' },
    tables: {
      sides: table(
        'compare-sides',
        'Young people',
        sideColumns,
        [
          group('one', 'Referred in 2024', {
            n: shown(201),
            eligible: shown(285),
            have_both_share: estimate(0.705, 0.65, 0.76),
            mean_change: estimate(1.9, 1.5, 2.3),
            better: shown(57),
            better_share: estimate(0.284, 0.23, 0.35),
          }),
          group('two', 'Referred in 2025', {
            n: shown(188),
            eligible: shown(252),
            have_both_share: estimate(0.746, 0.69, 0.8),
            mean_change: estimate(1.6, 1.1, 2),
            better: shown(57),
            better_share: estimate(0.303, 0.24, 0.37),
          }),
        ],
        false,
      ),
      difference: table(
        'compare-difference',
        'Difference',
        [
          count('least', 'Young people on the smaller side'),
          mean('change', 'Difference in average change', 'least', true),
          mean('adjusted_change', 'The same at equal first scores', 'least', true),
          count('better_one', 'Reliably better, first side'),
          count('n_one', 'Have both scores, first side'),
          share('better_one_share', 'Share, first side', 'better_one', 'n_one'),
          count('better_two', 'Reliably better, second side'),
          count('n_two', 'Have both scores, second side'),
          share('better_two_share', 'Share, second side', 'better_two', 'n_two'),
          {
            key: 'better',
            label: 'Difference in share',
            measure: {
              kind: 'difference',
              share: 'better_one_share',
              against: { share: 'better_two_share', of: 'others' },
            },
          },
        ],
        [
          total('all', 'First side less second side', {
            least: shown(188),
            change,
            adjusted_change: adjusted,
            better,
            better_one: shown(57),
            n_one: shown(201),
            better_one_share: estimate(0.284, 0.23, 0.35),
            better_two: shown(57),
            n_two: shown(188),
            better_two_share: estimate(0.303, 0.24, 0.37),
          }),
        ],
        false,
      ),
    },
  };
}

/** Two intervals that differ a little, and a difference whose own interval holds 0. */
export const compareAlike = compareOf(
  estimate(0.3, -0.3, 0.9),
  estimate(0.3, -0.3, 0.9),
  estimate(-0.02, -0.11, 0.07),
);

/** A difference whose interval leaves 0 out, for the better on the second side. */
export const compareApart = compareOf(
  estimate(-1.2, -1.9, -0.5),
  estimate(-1.1, -1.8, -0.4),
  estimate(-0.15, -0.25, -0.05),
);

export const compareTooFew = compareOf(
  tooFewToTell(4, 10, 'Too few.'),
  tooFewToTell(4, 10, 'Too few.'),
  tooFewToTell(4, 10, 'Too few.'),
);

const glanceColumns = [
  count('n', 'Have both scores'),
  count('eligible', 'Eligible'),
  share('have_both_share', 'Share with both scores', 'n', 'eligible'),
  mean('mean_change', 'Average change', 'n', true),
  count('reached', 'Reached'),
  count('reached_of', 'Of which it is known'),
  share('reached_share', 'Share reached', 'reached', 'reached_of'),
];

function glance(n: number, eligible: number, change: Cell): Record<string, Cell> {
  return {
    n: shown(n),
    eligible: shown(eligible),
    have_both_share: shown(n / eligible),
    mean_change: change,
    reached: none,
    reached_of: none,
    reached_share: none,
  };
}

/** One measure clearly better, one with no clear change, goals better, and personal outcomes as a share. */
export const atAGlance: AtAGlanceFigure = {
  source: base.source,
  population: base.population,
  method,
  kind: 'at_a_glance',
  id: 'at-a-glance',
  subjects: [
    { kind: 'scale', row: 'swemwbs', primary: true, scale: swemwbs },
    { kind: 'scale', row: 'sdq', primary: true, scale: sdqTotal },
    {
      kind: 'scale',
      row: 'sdq-peer',
      primary: false,
      scale: { ...sdqTotal, scale: 'peer', scaleLabel: 'Peer problems' },
    },
    { kind: 'goals', row: 'goals' },
    { kind: 'personal_outcomes', row: 'personal_outcomes' },
  ],
  tables: {
    measures: table(
      'at-a-glance',
      'Measure',
      glanceColumns,
      [
        group('swemwbs', 'SWEMWBS', glance(404, 558, estimate(1.8, 1.5, 2.1))),
        group('sdq', 'SDQ', glance(9, 496, estimate(-0.8, -4.2, 2.7))),
        group('sdq-peer', 'SDQ, peer problems', glance(9, 496, estimate(0.1, -1.2, 1.4))),
        group(
          'goals',
          'Goals young people set themselves',
          glance(431, 613, estimate(2.8, 2.6, 3)),
        ),
        group('personal_outcomes', 'Personal outcomes without a rating', {
          n: none,
          eligible: shown(613),
          have_both_share: none,
          mean_change: none,
          reached: shown(37),
          reached_of: shown(74),
          reached_share: estimate(0.5, 0.39, 0.61),
        }),
      ],
      false,
    ),
  },
};

const goalBins: readonly (readonly [string, number])[] = [
  ['-4..-3', 7],
  ['-3..-2', 14],
  ['-2..-1', 27],
  ['-1..0', 0],
  ['0..1', 55],
  ['1..2', 80],
  ['2..3', 105],
  ['3..4', 375],
];

/** 846 goals of 493 young people; 663 rated twice, 375 of them reliably nearer. */
export const goals: GoalsFigure = {
  source: 'personal goals and goal ratings files',
  population: base.population,
  method,
  kind: 'goals',
  id: 'goals',
  reliableChange: { threshold: 3, source: 'NHS England' },
  tables: {
    overview: table(
      'goals-overview',
      'Young people',
      [
        count('people', 'Young people with a goal'),
        count('goals', 'Goals'),
        count('rated_twice', 'Goals rated first and last'),
        count('people_rated', 'Young people with such a goal'),
        mean('mean_change', 'Average change in rating', 'people_rated', true),
      ],
      [
        total('all', 'All young people', {
          people: shown(493),
          goals: shown(846),
          rated_twice: shown(663),
          people_rated: shown(431),
          mean_change: estimate(2.8, 2.6, 3),
        }),
      ],
      false,
    ),
    bins: table(
      'goals-bins',
      'Change in rating',
      [count('n', 'Goals')],
      [
        ...goalBins.map(([key, n]) => group(key, key.replace('..', ' to '), { n: shown(n) })),
        total('all', 'All rated twice', { n: shown(663) }),
      ],
    ),
    outcome: table(
      'goals-outcome',
      'Outcome',
      [
        count('n', 'Goals'),
        count('of', 'Rated first and last'),
        share('share', 'Share', 'n', 'of'),
      ],
      [
        group('worse', 'Reliably further away', {
          n: shown(7),
          of: shown(663),
          share: shown(7 / 663),
        }),
        group('same', 'No reliable change', {
          n: shown(281),
          of: shown(663),
          share: shown(281 / 663),
        }),
        group('better', 'Reliably nearer', {
          n: shown(375),
          of: shown(663),
          share: shown(375 / 663),
        }),
        total('all', 'All rated twice', { n: shown(663), of: shown(663), share: shown(1) }),
      ],
    ),
    reached: table(
      'goals-reached',
      'Reached',
      [count('n', 'Goals'), count('of', 'All goals'), share('share', 'Share', 'n', 'of')],
      [
        group('yes', 'Yes', { n: shown(340), of: shown(846), share: shown(340 / 846) }),
        group('partly', 'Partly', { n: shown(219), of: shown(846), share: shown(219 / 846) }),
        group('no', 'No', { n: shown(173), of: shown(846), share: shown(173 / 846) }),
        group('not_known', 'Not known, or not yet', {
          n: shown(114),
          of: shown(846),
          share: shown(114 / 846),
        }),
        total('all', 'All goals', { n: shown(846), of: shown(846), share: shown(1) }),
      ],
    ),
    themes: table(
      'goals-themes',
      'Theme',
      [
        count('n', 'Goals'),
        count('people_rated', 'Young people with a goal rated twice'),
        mean('mean_change', 'Average change in rating', 'people_rated', true),
      ],
      [
        group('isolation', 'Less isolation', {
          n: shown(422),
          people_rated: shown(200),
          mean_change: estimate(3.2, 2.8, 3.7),
        }),
        group('identity', 'Understanding who I am', {
          n: shown(424),
          people_rated: shown(231),
          mean_change: estimate(2.5, 2, 3.1),
        }),
        total('all', 'All themes', { n: shown(846), people_rated: none, mean_change: none }),
      ],
    ),
  },
};

/** Every kind of figure that the outcomes page adds, by a name for test titles. */
export const outcomeFigures = [
  ['better by group', betterByGroup],
  ['band moves', bandMoves],
  ['trajectory', trajectory],
  ['added value', addedValue],
  ['cannot tell', cannotTell],
  ['cannot tell yet', cannotTellYet],
  ['how large', howLarge],
  ['missing in full', missingInFull],
  ['compare, alike', compareAlike],
  ['compare, apart', compareApart],
  ['compare, too few', compareTooFew],
  ['at a glance', atAGlance],
  ['goals', goals],
] as const;
