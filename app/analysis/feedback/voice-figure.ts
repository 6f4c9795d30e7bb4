import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import { shown, type Cell, type Standing } from '#app/results/cell.ts';
import type { FeedbackVoiceFigure } from '#app/results/feedback-figures.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Row } from '#app/results/table.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { groupDescribes } from '../group-describes.ts';
import { characteristicLabel, groupLabels } from '../group-labels.ts';
import { judgeComparisons, type Comparison } from '../judge-comparisons.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { figureBase, type FeedbackContext } from './feedback-context.ts';
import { givenSql, supportedSql } from './given-sql.ts';

/** A group smaller than this is shown but not compared: its interval would be wider than any finding. A product choice. */
const LEAST_TO_COMPARE = 10;

const groupRow = z.object({
  group_code: z.string().nullable(),
  missing: z.string().nullable(),
  supported: z.number(),
  answered: z.number(),
});
const repliesRow = z.object({ named: z.number(), anonymous: z.number() });

type GroupCount = z.infer<typeof groupRow>;

/** Supported young people by group, and how many of each gave feedback that carries their ID. */
const voiceSql = (question: FeedbackQuestion, by: string): Sql => sql`WITH
supported AS (${supportedSql(question)}),
heard AS (
  SELECT DISTINCT person_id
  FROM (${givenSql({ ...question, respondent: 'young_person' })})
  WHERE person_id IS NOT NULL
)
SELECT g.group_code, CASE WHEN g.group_code IS NULL THEN coalesce(g.missing, 'blank') END AS missing,
  count(*) AS supported, count(h.person_id) AS answered
FROM supported AS s
LEFT JOIN heard AS h ON h.person_id = s.person_id
LEFT JOIN (SELECT * FROM person_groups WHERE characteristic = ${literal(by)}) AS g
  ON ${groupDescribes(by, sql`s.person_id`, sql`s.referral_id`)}
GROUP BY ALL`;

/**
 * Which young people are heard: of each group that was supported, the share whose own feedback can be told to be theirs.
 * null where none can.
 */
export async function voiceFigure(
  database: Database,
  context: FeedbackContext,
  by: string | null,
  options?: QueryOptions,
): Promise<FeedbackVoiceFigure | null> {
  if (by === null) return null;
  const query = voiceSql(context.question, by);
  const counts = await ask(database, query, groupRow, options);
  const answered = counts.reduce((sum, each) => sum + each.answered, 0);
  const supported = counts.reduce((sum, each) => sum + each.supported, 0);
  if (answered === 0) return null;
  const replies = await askOne(database, repliesSql(context.question), repliesRow, options);
  const label = characteristicLabel(by);
  const groups = labelled(by, counts);
  const judged = judgeComparisons(
    groups.map(({ count }) => compare(count, { answered, supported })),
  );
  return {
    kind: 'feedback_voice',
    characteristic: by,
    characteristicLabel: label,
    comparisons: judged.comparisons,
    ...figureBase(
      { ...context, population: 'young people whose referral was accepted' },
      {
        id: 'feedback-voice',
        source: 'feedback, referrals and people files',
        rules: [
          'Counts young people who were supported in the period, and of them those whose own feedback carries their ID.',
          'Replies given without an ID are in no group here. Who gave them is not known, so they may change this picture.',
          'Each group is compared with everyone else, allowing for the number of groups compared.',
        ],
        query,
      },
    ),
    tables: {
      groups: {
        id: 'feedback-voice',
        rowHeading: label,
        unit: 'young people',
        columns: [
          countColumn('answered', 'Gave feedback'),
          countColumn('supported', 'Supported'),
          shareColumn('share', 'Share', 'answered', 'supported'),
        ],
        rows: [
          ...groups.map(({ key, label: name, count }, index): Row => ({
            key,
            label: name,
            role: 'group',
            cells: {
              answered: shown(count.answered),
              supported: shown(count.supported),
              share: withStanding(
                shareCell(count.answered, count.supported),
                judged.standings[index] ?? null,
              ),
            },
          })),
          {
            key: 'all',
            label: 'All supported',
            role: 'total',
            cells: {
              answered: shown(answered),
              supported: shown(supported),
              share: shareCell(answered, supported),
            },
          },
        ],
        rowsAddUp: true,
        columnSums: [],
      },
      replies: repliesTable(replies),
    },
  };
}

function repliesSql(question: FeedbackQuestion): Sql {
  return sql`SELECT
    count(DISTINCT reply) FILTER (person_id IS NOT NULL) AS named,
    count(DISTINCT reply) FILTER (person_id IS NULL) AS anonymous
  FROM (${givenSql({ ...question, respondent: 'young_person' })})`;
}

function repliesTable({ named, anonymous }: z.infer<typeof repliesRow>) {
  const row = (key: string, label: string, role: Row['role'], n: number): Row => ({
    key,
    label,
    role,
    cells: { n: shown(n) },
  });
  return {
    id: 'feedback-voice-replies',
    rowHeading: 'Replies of young people',
    unit: 'replies',
    columns: [countColumn('n', 'Replies')],
    rows: [
      row('named', 'With the young person’s ID', 'group', named),
      row('anonymous', 'Without an ID', 'group', anonymous),
      row('all', 'All replies of young people', 'total', named + anonymous),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function labelled(
  by: string,
  counts: readonly GroupCount[],
): readonly { readonly key: string; readonly label: string; readonly count: GroupCount }[] {
  const seen = counts.flatMap(({ group_code }) => (group_code === null ? [] : [group_code]));
  return groupLabels(by, seen).flatMap(({ code, missing, label }) => {
    const count = counts.find((each) =>
      code === null ? each.missing === missing : each.group_code === code,
    );
    return count ? [{ key: code ?? `missing:${missing ?? 'unknown'}`, label, count }] : [];
  });
}

function compare(
  { answered, supported, group_code }: GroupCount,
  all: { readonly answered: number; readonly supported: number },
): Comparison | null {
  const rest = { answered: all.answered - answered, supported: all.supported - supported };
  if (group_code === null || supported < LEAST_TO_COMPARE || rest.supported < LEAST_TO_COMPARE) {
    return null;
  }
  const gap = newcombeDifference(answered, supported, rest.answered, rest.supported);
  if (gap.state !== 'shown') return null;
  const { value, interval } = gap;
  const pValue = fisherExact(answered, supported, rest.answered, rest.supported);
  return { value, interval, pValue };
}

function withStanding(cell: Cell, standing: Standing | null): Cell {
  return cell.state === 'shown' && standing ? { ...cell, standing } : cell;
}
