import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureById, measureDefinitions, scaleDescription } from '#app/measures/registry.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { ask, askOne } from '../ask.ts';
import { characteristicLabel, groupLabels } from '../group-labels.ts';
import { termLabel } from '../term-label.ts';
import { scaleKey } from './scale-key.ts';

const scaleRow = z.object({
  measure: z.string(),
  version: z.string(),
  scale: z.string(),
  informant: z.string(),
  scores: z.number(),
  pairs: z.number(),
});

const scalesSql = `SELECT
  p.measure, p.version, p.scale, p.informant, count(*) AS scores,
  (SELECT count(*) FROM paired_scores AS q
   WHERE q.measure = p.measure AND q.version = p.version AND q.scale = p.scale AND q.informant = p.informant) AS pairs
FROM placed_scores AS p
WHERE p.status = 'scored'
GROUP BY p.measure, p.version, p.scale, p.informant`;

const sourceRow = z.object({ source: z.string(), n: z.number() });
const spanRow = z.object({ first: z.string().nullable(), last: z.string().nullable() });
const groupRow = z.object({ characteristic: z.string(), group_code: z.string(), n: z.number() });

/**
 * What the outcomes page can offer with the files that are in: scales with scores, sources, characteristics.
 *
 * @param measures the definitions that the views were built by
 */
export async function askOutcomesChoices(
  database: Database,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): Promise<OutcomesChoices> {
  const scales = await ask(database, scalesSql, scaleRow);
  const sources = await ask(
    database,
    'SELECT source, count(*) AS n FROM episodes WHERE source IS NOT NULL GROUP BY source ORDER BY n DESC, source',
    sourceRow,
  );
  const span = await askOne(
    database,
    'SELECT min(referred_on) AS first, max(referred_on) AS last FROM episodes',
    spanRow,
  );
  const groups = await ask(
    database,
    `SELECT characteristic, group_code, count(DISTINCT person_id) AS n FROM person_groups
     WHERE group_code IS NOT NULL GROUP BY ALL`,
    groupRow,
  );
  return {
    scales: inOrder(
      scales.flatMap((row) => scaleChoices(row, measures)),
      measures,
    ),
    sources: sources.map(({ source, n }) => ({
      value: source,
      label: termLabel('referrals', 'source', source),
      n,
    })),
    characteristics: characteristicsOf(groups),
    referredFrom: span.first,
    referredTo: span.last,
  };
}

/** The measure with the most pairs first; within a measure its main scale, then the others as its definition lists them. */
function inOrder(
  scales: OutcomesChoices['scales'],
  measures: readonly MeasureDefinition[],
): OutcomesChoices['scales'] {
  const mostPairs = (measure: string): number =>
    Math.max(...scales.filter((scale) => scale.measure === measure).map(({ pairs }) => pairs));
  const place = ({ measure, scale }: OutcomesChoices['scales'][number]): number => {
    const definition = measureById(measure, measures);
    return definition?.primaryScale === scale
      ? -1
      : (definition?.scales.findIndex(({ key }) => key === scale) ?? 0);
  };
  return [...scales].sort(
    (a, b) =>
      mostPairs(b.measure) - mostPairs(a.measure) ||
      a.measure.localeCompare(b.measure) ||
      place(a) - place(b) ||
      a.key.localeCompare(b.key),
  );
}

function scaleChoices(
  row: z.infer<typeof scaleRow>,
  measures: readonly MeasureDefinition[],
): OutcomesChoices['scales'] {
  const described = scaleDescription(row.measure, row.scale, measures);
  if (!described) return [];
  return [
    {
      key: scaleKey(row),
      measure: row.measure,
      measureLabel: described.measureLabel,
      measureName: measureById(row.measure, measures)?.name.value ?? described.measureLabel,
      scale: row.scale,
      scaleLabel: described.scaleLabel,
      informantLabel: described.informantLabel,
      scores: row.scores,
      pairs: row.pairs,
    },
  ];
}

function codesOf(rows: readonly z.infer<typeof groupRow>[], key: string): readonly string[] {
  return rows
    .filter(({ characteristic }) => characteristic === key)
    .map(({ group_code }) => group_code);
}

function characteristicsOf(
  rows: readonly z.infer<typeof groupRow>[],
): OutcomesChoices['characteristics'] {
  const keys = [...new Set(rows.map(({ characteristic }) => characteristic))];
  return keys
    .map((key) => ({
      key,
      label: characteristicLabel(key),
      groups: groupLabels(key, codesOf(rows, key)).flatMap(({ code, label }) => {
        const found = rows.find((row) => row.characteristic === key && row.group_code === code);
        return found && code !== null ? [{ value: code, label, n: found.n }] : [];
      }),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
