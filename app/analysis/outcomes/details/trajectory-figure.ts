import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { TrajectoryFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import { askOne } from '../../ask.ts';
import { meanCell } from '../../cells.ts';
import { countColumn, meanColumn } from '../columns.ts';
import type { OutcomesQuestion } from '../outcomes-question.ts';
import type { ScaleParts } from '../scale-key.ts';

const summary = z.object({
  n: z.number(),
  mean_first: z.number().nullable(),
  sd_first: z.number().nullable(),
  mean_middle: z.number().nullable(),
  sd_middle: z.number().nullable(),
  mean_last: z.number().nullable(),
  sd_last: z.number().nullable(),
  days_middle: z.number().nullable(),
  days_last: z.number().nullable(),
});

/** Fewer young people than this with three scores make no line. A product choice. */
export const LEAST_FOR_TRAJECTORY = 10;

/** First, middle and last scores of the young people who have all three. null: too few of them. */
export async function askTrajectory(
  database: Database,
  question: OutcomesQuestion,
  options?: QueryOptions,
): Promise<TrajectoryFigure | null> {
  const query = trajectorySql(question.scope.scale);
  const found = await askOne(database, query, summary, options);
  if (found.n < LEAST_FOR_TRAJECTORY) return null;
  const row = (
    key: string,
    label: string,
    mean: number | null,
    sd: number | null,
    days: number | null,
  ): Row => ({
    key,
    label,
    role: 'group',
    cells: { n: shown(found.n), mean: meanCell(found.n, mean, sd), days: shown(days ?? 0) },
  });
  return {
    kind: 'trajectory',
    id: 'trajectory',
    scale: question.scale,
    population: question.population,
    source: question.source,
    method: question.method(
      'outcomes.trajectory',
      [
        'The same young people at each point: those with a pair and at least one dated score between the two.',
        'The middle score is the one nearest half way in time between the first and the last.',
        'Young people with three scores may differ from those with two: they may have stayed longer.',
      ],
      query,
    ),
    tables: {
      points: {
        id: 'trajectory',
        rowHeading: 'Score',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          meanColumn('mean', 'Average score', 'n', false),
          {
            key: 'days',
            label: 'Days since the first score (median)',
            measure: { kind: 'median', base: 'n', unit: 'days' },
          },
        ],
        rows: [
          row('first', 'First score', found.mean_first, found.sd_first, 0),
          row('middle', 'Middle score', found.mean_middle, found.sd_middle, found.days_middle),
          row('last', 'Last score', found.mean_last, found.sd_last, found.days_last),
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function trajectorySql({ measure, version, scale, informant }: ScaleParts): Sql {
  const kind = (table: Sql): Sql =>
    sql`${table}.measure = ${literal(measure)} AND ${table}.version = ${literal(version)}
    AND ${table}.scale = ${literal(scale)} AND ${table}.informant = ${literal(informant)}`;
  return sql`WITH middles AS (
  SELECT p.person_id, p.first_score, s.score AS middle_score, p.last_score,
    s.completed_on - p.first_on AS days_middle, p.last_on - p.first_on AS days_last
  FROM asked AS a
  JOIN paired_scores AS p ON p.person_id = a.person_id AND p.episode = a.episode AND ${kind(sql`p`)}
  JOIN placed_scores AS s ON s.person_id = p.person_id AND s.episode = p.episode AND ${kind(sql`s`)}
  WHERE a.status = 'both' AND s.status = 'scored' AND s.completed_on > p.first_on AND s.completed_on < p.last_on
  QUALIFY row_number() OVER (
    PARTITION BY p.person_id
    ORDER BY abs(2 * (s.completed_on - p.first_on) - (p.last_on - p.first_on)), s.place
  ) = 1
)
SELECT
  count(*) AS n,
  avg(first_score) AS mean_first, stddev_samp(first_score) AS sd_first,
  avg(middle_score) AS mean_middle, stddev_samp(middle_score) AS sd_middle,
  avg(last_score) AS mean_last, stddev_samp(last_score) AS sd_last,
  median(days_middle)::DOUBLE AS days_middle, median(days_last)::DOUBLE AS days_last
FROM middles`;
}
