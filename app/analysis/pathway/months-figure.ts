import { z } from 'zod';
import { sql, type Sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { MonthSignal, PathwayMonthsFigure } from '#app/results/pathway-figures.ts';
import type { Column, Table } from '#app/results/table.ts';
import { controlChart, type ControlChart } from '#app/statistics/control-chart.ts';
import type { Signal } from '#app/statistics/control-chart-rules.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { monthLabel, monthsBetween } from './months.ts';
import type { PathwayContext } from './pathway-context.ts';
import { narrowedReferralsSql } from './people-sql.ts';

const monthCount = z.object({ month: z.string(), n: z.number() });
const lastDay = z.object({ as_of: z.string(), is_month_end: z.boolean() });

function monthsSql(referrals: Sql): Sql {
  return sql`SELECT strftime(referred_on, '%Y-%m') AS month, count(*) AS n
FROM (${referrals})
WHERE NOT refused AND referred_on IS NOT NULL
GROUP BY month ORDER BY month`;
}

/** With fewer referrals in any month nothing is called more than chance: counts so small are often hidden, and the rules say little of them. */
const LEAST_A_MONTH = 10;

/** Referrals month by month, and whether any month or run of months is more than chance. */
export async function monthsFigure(context: PathwayContext): Promise<PathwayMonthsFigure> {
  const { database, options, question } = context;
  const query = monthsSql(narrowedReferralsSql(question));
  const counts = await ask(database, query, monthCount, options);
  const files = await askOne(
    database,
    'SELECT as_of, as_of = last_day(as_of) AS is_month_end FROM analysis_settings',
    lastDay,
    options,
  );
  const months = monthsBetween(counts[0]?.month, counts.at(-1)?.month).map((month) => ({
    month,
    n: counts.find((each) => each.month === month)?.n ?? 0,
  }));
  const last = months.at(-1)?.month ?? null;
  const partMonth = !files.is_month_end && files.as_of.slice(0, 7) === last ? last : null;
  const whole = partMonth === null ? months : months.slice(0, -1);
  const chart = controlChart(
    whole.map(({ n }) => n),
    { better: 'neither' },
  );
  const tooFew = whole.some(({ n }) => n < LEAST_A_MONTH);
  return {
    kind: 'pathway_months',
    id: 'pathway-months',
    tooFew,
    signals: chart.state === 'shown' && !tooFew ? signalsOf(chart, whole) : [],
    fewMonths: chart.state !== 'shown' || chart.fewPoints,
    partMonth,
    population: context.population.replace(
      'young people who were referred',
      'all referrals of young people',
    ),
    source: 'referrals file',
    method: context.method(
      'pathway.months',
      [
        'Counts referrals by the month of the day they were received: further referrals of the same young person are in.',
        'The line is the mean of all months; the limits are the mean ± 2.66 times the average step from one month to the next (an XmR chart, as in NHS England’s Making Data Count). Nothing is recalculated part of the way.',
        'More than chance: a month outside the limits; seven months in a row rising or falling; two of three near one limit; seven in a row on one side of the mean.',
        `With fewer than ${LEAST_A_MONTH} referrals in any month, no month is called more than chance.`,
        'A chart of counts does not know of school holidays: months that are quiet every year can end a run, or look like a change.',
        'A month in which the files end is left out of the limits and of the rules.',
        'The last twelve whole months are set against the twelve before, so that every season is on both sides: the share of both years’ referrals that came in the later one, with Wilson’s interval. Half would be no change.',
      ],
      query,
    ),
    tables: {
      months: monthsTable(months),
      limits: limitsTable(chart.state === 'shown' ? chart : null),
      years: yearsTable(whole),
    },
  };
}

const ruleKeys: Readonly<Record<Signal['rule'], MonthSignal['rule']>> = {
  'outside limits': 'outside_limits',
  trend: 'trend',
  'two of three': 'near_limits',
  shift: 'shift',
};

function signalsOf(
  { points }: ControlChart,
  months: readonly { readonly month: string }[],
): readonly MonthSignal[] {
  return points.flatMap(({ signal }, at) => {
    const month = months[at]?.month;
    return signal && month !== undefined
      ? [{ month, rule: ruleKeys[signal.rule], direction: signal.direction }]
      : [];
  });
}

function monthsTable(months: readonly { readonly month: string; readonly n: number }[]): Table {
  return {
    id: 'pathway-months',
    rowHeading: 'Month',
    unit: 'referrals',
    columns: [countColumn('n', 'Referrals')],
    rows: [
      ...months.map(({ month, n }) => ({
        key: month,
        label: monthLabel(month),
        role: 'group' as const,
        cells: { n: shown(n) },
      })),
      {
        key: 'all',
        label: 'All months',
        role: 'total',
        cells: { n: shown(months.reduce((sum, { n }) => sum + n, 0)) },
      },
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function limitsTable(chart: ControlChart | null): Table {
  const limits = chart?.points[0]?.limits;
  const column = (key: string, label: string): Column => ({
    key,
    label,
    measure: {
      kind: 'summary',
      of: { all: { table: 'pathway-months', column: 'n' } },
      unit: 'rate',
      decimals: 0,
      signed: false,
    },
  });
  return {
    id: 'pathway-months-limits',
    rowHeading: 'Referrals a month',
    unit: 'referrals',
    columns: [
      column('mean', 'Mean'),
      column('lower', 'Lower limit'),
      column('upper', 'Upper limit'),
    ],
    rows: limits
      ? [
          {
            key: 'all',
            label: 'All months',
            role: 'total',
            cells: {
              mean: shown(limits.centre),
              lower: shown(Math.max(0, limits.lower)),
              upper: shown(limits.upper),
            },
          },
        ]
      : [],
    rowsAddUp: false,
    columnSums: [],
  };
}

const YEAR = 12;

/** The last twelve whole months against the twelve before. No rows where the files do not hold both. */
function yearsTable(months: readonly { readonly month: string; readonly n: number }[]): Table {
  const sum = (some: typeof months) => some.reduce((made, { n }) => made + n, 0);
  const later = sum(months.slice(-YEAR));
  const earlier = sum(months.slice(-2 * YEAR, -YEAR));
  return {
    id: 'pathway-years',
    rowHeading: 'Two years',
    unit: 'referrals',
    columns: [
      countColumn('later', 'Last twelve months'),
      countColumn('earlier', 'Twelve months before'),
      countColumn('both', 'Both'),
      shareColumn('later_share', 'Share in the last twelve', 'later', 'both'),
    ],
    rows:
      months.length < 2 * YEAR
        ? []
        : [
            {
              key: 'all',
              label: 'All referrals',
              role: 'group',
              cells: {
                later: shown(later),
                earlier: shown(earlier),
                both: shown(later + earlier),
                later_share: shareCell(later, later + earlier),
              },
            },
          ],
    rowsAddUp: false,
    columnSums: [{ parts: ['later', 'earlier'], total: 'both' }],
  };
}
