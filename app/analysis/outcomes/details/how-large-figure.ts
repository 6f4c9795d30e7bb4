import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { shown, type Cell, type TooFewToTell } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import type { HowLargeFigure } from '#app/results/outcome-figures.ts';
import type { Row, Table } from '#app/results/table.ts';
import { effectSizeFromSummary } from '#app/statistics/effect-size-paired.ts';
import { hodgesLehmann } from '#app/statistics/hodges-lehmann.ts';
import { ask } from '../../ask.ts';
import { shareCell } from '../../cells.ts';
import { countColumn, shareColumn } from '../columns.ts';
import type { OutcomesQuestion } from '../outcomes-question.ts';
import { askChanges, changesSql } from '../summaries.ts';
import { cutOffsOf, cutOffWords, type CutOff } from './cut-offs.ts';

const crossed = z.object({
  cut_off: z.string(),
  first_beyond: z.number(),
  second_beyond: z.number(),
  crossed: z.number(),
  recovered: z.number(),
  fell: z.number(),
});
type Crossed = z.infer<typeof crossed>;

/** The typical change, standardised effect sizes, and who crossed a published cut-off. */
export async function askHowLarge(
  database: Database,
  question: OutcomesQuestion,
  options?: QueryOptions,
): Promise<HowLargeFigure> {
  const { scale, measure, scope } = question;
  const cutOffs = cutOffsOf(measure, scale.scale, scope.scale.informant);
  const query = crossingSql(cutOffs);
  const counts = query === null ? [] : await ask(database, query, crossed, options);
  const changes = (await askChanges(database, options)).flatMap(({ change, n }) =>
    Array.from({ length: n }, () => change),
  );
  return {
    kind: 'how_large',
    id: 'how-large',
    scale,
    population: question.population,
    source: question.source,
    cutOffs: cutOffs.map(({ row, meaning, source }) => ({ row, meaning, source })),
    method: question.method(
      'outcomes.how_large',
      [
        'Typical change: the Hodges-Lehmann estimate that belongs to Wilcoxon’s signed rank test, in points. Young people whose score did not change are left out of it, as in R.',
        'd_av: average change over the root of the mean of the two variances. d_z: average change over the standard deviation of the changes. Both with Hedges’ correction and a normal interval; positive when scores rose.',
        'An effect size is relative to the spread of these young people. It says nothing of how much the change matters to them.',
        ...(cutOffs.length === 0
          ? [
              'No cut-off that holds for everyone who answers this scale could be verified, so none is applied.',
            ]
          : [
              'Crossed: on the side of need at the first score and not at the second. Recovered: crossed, and reliably better. A cut-off is a statement about groups, not about one young person.',
            ]),
      ],
      query === null ? changesSql : `${changesSql};\n\n${query}`,
    ),
    tables: {
      sizes: sizesTable(question, changes),
      crossing: crossingTable(question, cutOffs, counts),
    },
  };
}

function crossingSql(cutOffs: readonly CutOff[]): Sql | null {
  if (cutOffs.length === 0) return null;
  const each = cutOffs.map(({ row, comparison, value }) => {
    const beyond = (score: Sql): Sql => {
      const line = literal(value);
      switch (comparison) {
        case '>=':
          return sql`${score} >= ${line}`;
        case '>':
          return sql`${score} > ${line}`;
        case '<=':
          return sql`${score} <= ${line}`;
        case '<':
          return sql`${score} < ${line}`;
      }
    };
    const first = beyond(sql`first_score`);
    const last = beyond(sql`last_score`);
    return sql`(SELECT ${literal(row)} AS cut_off,
  count(*) FILTER (${first}) AS first_beyond,
  count(*) FILTER (${last}) AS second_beyond,
  count(*) FILTER (${first} AND NOT ${last}) AS crossed,
  count(*) FILTER (${first} AND NOT ${last} AND outcome = 'improved') AS recovered,
  count(*) FILTER (NOT ${first} AND ${last}) AS fell
FROM asked WHERE status = 'both')`;
  });
  return sql`SELECT * FROM (${joined(
    each.map((one, at) => (at === 0 ? one : sql`UNION ALL ${one}`)),
    '\n',
  )})`;
}

function sizesTable({ totals }: OutcomesQuestion, changes: readonly number[]): Table {
  const { both, mean_change, sd_change, sd_first, sd_last } = totals;
  const { dav, dz } = effectSizeFromSummary({
    n: both,
    meanChange: mean_change,
    sdChange: sd_change,
    sdFirst: sd_first,
    sdSecond: sd_last,
  });
  const row = (
    key: string,
    label: string,
    found: TooFewToTell | { state: 'shown'; value: number; interval: Interval | null },
  ): Row => ({
    key,
    label,
    role: 'group',
    cells: {
      n: shown(both),
      value: found.state === 'shown' ? shown(found.value, found.interval ?? undefined) : found,
    },
  });
  return {
    id: 'how-large-sizes',
    rowHeading: 'Measure of size',
    unit: 'young people',
    columns: [
      countColumn('n', 'Have both scores'),
      {
        key: 'value',
        label: 'Size',
        measure: { kind: 'mean', base: 'n', decimals: 2, signed: true },
      },
    ],
    rows: [
      row('typical', 'Typical change (Hodges-Lehmann), points', hodgesLehmann(changes)),
      row('d_av', 'd_av, standard deviations of the scores', dav),
      row('d_z', 'd_z, standard deviations of the change', dz),
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}

function crossingTable(
  { scale, totals }: OutcomesQuestion,
  cutOffs: readonly CutOff[],
  counts: readonly Crossed[],
): Table {
  const none: Cell = {
    state: 'not_applicable',
    reason: 'No reliable-change threshold has been published for this scale.',
  };
  return {
    id: 'how-large-crossing',
    rowHeading: 'Cut-off',
    unit: 'young people',
    columns: [
      countColumn('n', 'Have both scores'),
      countColumn('first_beyond', 'On the side of need at first'),
      countColumn('second_beyond', 'On the side of need at the second score'),
      countColumn('crossed', 'No longer on the side of need'),
      shareColumn('crossed_share', 'Share no longer on it', 'crossed', 'first_beyond'),
      countColumn('recovered', 'No longer on it, and reliably better'),
      countColumn('fell', 'On it at the second score only'),
    ],
    rows: cutOffs.flatMap((cutOff): Row[] => {
      const found = counts.find(({ cut_off }) => cut_off === cutOff.row);
      if (!found) return [];
      return [
        {
          key: cutOff.row,
          label: cutOffWords(cutOff),
          role: 'group',
          cells: {
            n: shown(totals.both),
            first_beyond: shown(found.first_beyond),
            second_beyond: shown(found.second_beyond),
            crossed: shown(found.crossed),
            crossed_share: shareCell(found.crossed, found.first_beyond),
            recovered: scale.reliableChange ? shown(found.recovered) : none,
            fell: shown(found.fell),
          },
        },
      ];
    }),
    rowsAddUp: false,
    columnSums: [],
  };
}
