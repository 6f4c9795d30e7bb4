import { shown, type Cell } from '#app/results/cell.ts';
import type { FigureBase } from '#app/results/figure-base.ts';
import type {
  PathwayCaseloadFigure,
  PathwayClosuresFigure,
  PathwayMonthsFigure,
  PathwayStepsFigure,
  PathwayWaitsFigure,
} from '#app/results/pathway-figures.ts';
import { count, estimate, group, mean, share, table, total } from './example-tables.ts';

function base(id: string): FigureBase {
  return {
    id,
    source: 'referrals file',
    population: 'young people who were referred',
    method: { id, version: 1, rules: [], query: 'SELECT 1', exclusions: [] },
  };
}

const stepColumns = [
  count('n', 'Young people'),
  count('referred', 'All referred'),
  share('share', 'Of all', 'n', 'referred'),
  count('before', 'Reached the step before'),
  count('kept', 'Of those, reached this one'),
  share('kept_share', 'Of those', 'kept', 'before'),
  count('open', 'Of those, still open'),
  count('ended', 'Of those, ended without'),
];

function step(key: string, label: string, before: number, kept: number, open: number) {
  return group(key, label, {
    n: shown(kept),
    referred: shown(200),
    share: shown(kept / 200),
    before: shown(before),
    kept: shown(kept),
    kept_share: shown(kept / before),
    open: shown(open),
    ended: shown(before - kept - open),
  });
}

/** 200 referred, 160 accepted, 120 took up an activity, 80 completed; 10 still open. */
export const steps: PathwayStepsFigure = {
  ...base('pathway-steps'),
  kind: 'pathway_steps',
  tables: {
    steps: table(
      'steps',
      'Step',
      stepColumns,
      [
        total('referred', 'Referred', { n: shown(200), referred: shown(200) }),
        step('accepted', 'Accepted', 200, 160, 0),
        step('activity_taken_up', 'Took up an activity', 160, 120, 0),
        step('completed', 'Completed support', 120, 80, 10),
        step('referrer_told', 'Referrer told', 150, 70, 10),
      ],
      false,
    ),
  },
};

const waitColumns = [
  count('n', 'Young people waited'),
  {
    key: 'median',
    label: 'Middle wait, days',
    measure: { kind: 'median', base: 'n', unit: 'days' },
  } as const,
  count('of', 'Referred at least 28 days ago'),
  count('seen', 'Of those, within 28 days'),
  share('seen_share', 'Share within 28 days', 'seen', 'of'),
];

function waitCells(n: number, median: Cell, seen: number, seenShare: Cell) {
  return { n: shown(n), median, of: shown(n), seen: shown(seen), seen_share: seenShare };
}

const clearlyLower: Cell = {
  ...estimate(0.45, 0.3, 0.6),
  ...({ standing: { direction: 'lower', strength: 'clear' } } as const),
};

/** Everyone 70% within 28 days, middle wait 18 days; `african` as given, the others alike. */
export function waitsOf(african: Cell, median: Cell = shown(18)): PathwayWaitsFigure {
  const rows = [
    group('white', 'White: English', waitCells(100, shown(17), 75, estimate(0.75, 0.66, 0.83))),
    group(
      'african',
      'Black, Black British, Black Welsh, Caribbean or African: African',
      waitCells(40, shown(30), 18, african),
    ),
    total('all', 'All young people', waitCells(140, median, 98, estimate(0.7, 0.62, 0.77))),
  ];
  return {
    ...base('pathway-waits'),
    kind: 'pathway_waits',
    step: 'first_contact',
    days: 28,
    characteristicLabel: 'Ethnic group',
    comparisons: { made: 2, clear: 1, possible: 0, rate: 0.05 },
    tables: {
      overview: table('overview', 'Step', waitColumns, [], false),
      groups: table('groups', 'Group', waitColumns, rows),
      bands: table(
        'bands',
        'Days',
        [count('n', 'Young people')],
        [
          group('0..7', '0 to 7 days', { n: shown(98) }),
          group('open', 'Still waiting', { n: shown(42) }),
          total('all', 'All accepted', { n: shown(140) }),
        ],
      ),
    },
  };
}

export const waitsWithOneClear = waitsOf(clearlyLower);

const month = (key: string, label: string, n: Cell) => group(key, label, { n });

const summary = (key: string) =>
  ({
    key,
    label: key,
    measure: {
      kind: 'summary',
      of: { all: { table: 'months', column: 'n' } },
      unit: 'rate',
      decimals: 0,
      signed: false,
    },
  }) as const;

/** Three months, a mean of 20, and whatever signals and years are given. */
export function monthsOf(
  signals: PathwayMonthsFigure['signals'],
  laterShare: Cell | null = null,
): PathwayMonthsFigure {
  return {
    ...base('pathway-months'),
    kind: 'pathway_months',
    tooFew: false,
    signals,
    fewMonths: false,
    partMonth: null,
    tables: {
      months: table(
        'months',
        'Month',
        [count('n', 'Referrals')],
        [
          month('2025-08', 'August 2025', shown(10)),
          month('2025-09', 'September 2025', shown(35)),
          month('2025-10', 'October 2025', shown(15)),
          total('all', 'All months', { n: shown(60) }),
        ],
      ),
      limits: table(
        'limits',
        'Referrals a month',
        [summary('mean'), summary('lower'), summary('upper')],
        [total('all', 'All months', { mean: shown(20), lower: shown(5), upper: shown(34) })],
        false,
      ),
      years: table(
        'years',
        'Two years',
        [
          count('later', 'Last twelve months'),
          count('earlier', 'Twelve months before'),
          count('both', 'Both'),
          share('later_share', 'Share in the last twelve', 'later', 'both'),
        ],
        laterShare === null
          ? []
          : [
              group('all', 'All referrals', {
                later: shown(240),
                earlier: shown(160),
                both: shown(400),
                later_share: laterShare,
              }),
            ],
        false,
      ),
    },
  };
}

const shareColumns = [
  count('n', 'Young people'),
  count('of', 'All'),
  share('share', 'Share', 'n', 'of'),
];

export const closures: PathwayClosuresFigure = {
  ...base('pathway-closures'),
  kind: 'pathway_closures',
  tables: {
    reasons: table('closures', 'Why support ended', shareColumns, [
      group('completed', 'Completed', { n: shown(60), of: shown(100), share: shown(0.6) }),
      group('moved_away', 'Moved away', { n: shown(40), of: shown(100), share: shown(0.4) }),
      total('all', 'All', { n: shown(100), of: shown(100), share: shown(1) }),
    ]),
    open: table(
      'open',
      'Still open',
      shareColumns,
      [total('all', 'All accepted', { n: shown(12), of: shown(112), share: shown(12 / 112) })],
      false,
    ),
  },
};

/** Open caseload in two months for 5 full-time link workers. */
export function caseloadOf(last: Cell): PathwayCaseloadFigure {
  return {
    ...base('pathway-caseload'),
    kind: 'pathway_caseload',
    leastLinkWorkers: 3,
    tables: {
      months: table(
        'caseload',
        'End of',
        [
          count('open', 'Young people open'),
          { key: 'fte', label: 'Full-time link workers', measure: { kind: 'public_count' } },
          mean('per_fte', 'For each', 'open', false),
        ],
        [
          group('2025-08', 'August 2025', { open: shown(150), fte: shown(5), per_fte: shown(30) }),
          group('2025-09', 'September 2025', { open: shown(100), fte: shown(5), per_fte: last }),
        ],
        false,
      ),
    },
  };
}
