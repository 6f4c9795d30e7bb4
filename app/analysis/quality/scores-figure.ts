import { z } from 'zod';
import { sql, type Sql } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { shown } from '#app/results/cell.ts';
import { noFilter } from '#app/results/outcomes.ts';
import type { QualityScoresFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { eligibleByMeasureSql, eligibleSpellsSql } from '../outcomes/overview/eligible-sql.ts';
import type { QualityContext } from './quality-context.ts';

const scoreCount = z.object({
  measure: z.string(),
  eligible: z.number(),
  both: z.number(),
  first_only: z.number(),
  second_only: z.number(),
  neither: z.number(),
  not_asked: z.number(),
});
type ScoreCount = z.infer<typeof scoreCount>;

/** One row per measure and `any`: each young person once, by the most that any scale and informant of the measure gives. */
function scoresSql(spells: Sql, eligible: Sql): Sql {
  return sql`WITH spells AS (${spells}),
eligible AS (SELECT DISTINCT person_id, episode, measure FROM (${eligible})),
seen AS (
  SELECT person_id, episode, measure, 4 AS level FROM paired_scores
  UNION ALL
  SELECT person_id, episode, measure, CASE status WHEN 'first_only' THEN 3 WHEN 'second_only' THEN 2 ELSE 1 END AS level
  FROM unpaired_scores WHERE status <> 'neither' OR reason = 'not_collected'
),
each AS (
  SELECT e.person_id, e.measure, max(coalesce(s.level, 0)) AS level
  FROM eligible AS e
  LEFT JOIN seen AS s ON s.person_id = e.person_id AND s.episode = e.episode AND s.measure = e.measure
  GROUP BY e.person_id, e.measure
),
whole AS (
  SELECT person_id, measure, level FROM each
  UNION ALL
  SELECT person_id, 'any', max(level) FROM each GROUP BY person_id
)
SELECT measure,
  count(*) AS eligible,
  count(*) FILTER (level = 4) AS both,
  count(*) FILTER (level = 3) AS first_only,
  count(*) FILTER (level = 2) AS second_only,
  count(*) FILTER (level <= 1) AS neither,
  count(*) FILTER (level = 1) AS not_asked
FROM whole GROUP BY measure`;
}

/** Of those who completed support, who has scores before and after, by measure. null: no scores, or no referrals. */
export async function scoresFigure(context: QualityContext): Promise<QualityScoresFigure | null> {
  const { choices, setting, question, database, options } = context;
  const held = new Set(choices.scales.map(({ measure }) => measure));
  const measures = (setting.measures ?? measureDefinitions()).filter(({ id }) => held.has(id));
  if (measures.length === 0 || choices.referredFrom === null) return null;
  const { from, to, source, characteristic, group } = question;
  const filter = { ...noFilter, from, to, source, characteristic, group };
  const query = scoresSql(eligibleSpellsSql(filter, true), eligibleByMeasureSql(measures, true));
  const counts = await ask(database, query, scoreCount, options);
  return {
    kind: 'quality_scores',
    id: 'quality-scores',
    population: 'young people who completed support',
    source: 'outcome scores and referrals files',
    method: context.method(
      'quality.scores',
      [
        'Counts young people who completed support, each once, where their records may be used for evaluation.',
        'A measure is expected of those of an age for it, and of those it was used with.',
        'Both scores: a first and a second valid score of the same scale and informant in one spell of support, as on Outcomes. Any measure: the most that any of them gives.',
        'Not asked: recorded as not collected. That can be right: at some points it is not the time to ask.',
      ],
      query,
    ),
    tables: {
      measures: {
        id: 'quality-scores',
        rowHeading: 'Measure',
        unit: 'young people',
        columns: [
          countColumn('eligible', 'Expected'),
          countColumn('both', 'Both scores'),
          shareColumn('both_share', 'Share with both', 'both', 'eligible'),
          countColumn('first_only', 'First only'),
          countColumn('second_only', 'Second only'),
          countColumn('neither', 'Neither'),
          countColumn('not_asked', 'Of neither, recorded as not asked'),
        ],
        rows: counts
          .map((count) => scoreRow(count, measures))
          .sort((a, b) => place(a) - place(b) || a.label.localeCompare(b.label)),
        rowsAddUp: false,
        columnSums: [
          { parts: ['both', 'first_only', 'second_only', 'neither'], total: 'eligible' },
        ],
      },
    },
  };
}

/** Any measure first. The others by name: by size, the order would tell of numbers that are hidden. */
function place({ role }: Row): number {
  return role === 'total' ? 0 : 1;
}

function scoreRow(count: ScoreCount, measures: readonly MeasureDefinition[]): Row {
  const { measure, eligible, both, first_only, second_only, neither, not_asked } = count;
  const isAny = measure === 'any';
  return {
    key: measure,
    label: isAny
      ? 'Any measure'
      : (measures.find(({ id }) => id === measure)?.name.value ?? measure),
    role: isAny ? 'total' : 'group',
    cells: {
      eligible: shown(eligible),
      both: shown(both),
      both_share: shareCell(both, eligible),
      first_only: shown(first_only),
      second_only: shown(second_only),
      neither: shown(neither),
      not_asked: shown(not_asked),
    },
  };
}
