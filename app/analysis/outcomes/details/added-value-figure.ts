import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { trusted } from '#app/database/sql.ts';
import { isUnverified } from '#app/measures/definition/is-unverified.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { scaleDescription } from '#app/measures/registry.ts';
import type { AddedValueMethod } from '#app/measures/strategies/added-value.ts';
import { addedValueSql } from '#app/measures/strategies/added-value-sql.ts';
import { shown } from '#app/results/cell.ts';
import type { AddedValueFigure } from '#app/results/outcome-figures.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import { askOne } from '../../ask.ts';
import { meanCell } from '../../cells.ts';
import { countColumn, meanColumn } from '../columns.ts';
import type { OutcomesQuestion } from '../outcomes-question.ts';

const summary = z.object({
  n: z.number(),
  mean_points: z.number().nullable(),
  sd_points: z.number().nullable(),
  mean_effect: z.number().nullable(),
  sd_effect: z.number().nullable(),
});

/** Added value over the pairs that have every score the formula reads. null: no formula for this scale, or no such pair. */
export async function askAddedValue(
  database: Database,
  question: OutcomesQuestion,
  options?: QueryOptions,
): Promise<AddedValueFigure | null> {
  const formula = formulaFor(question);
  if (formula === null) return null;
  const query = `SELECT count(*) AS n,
  avg(added_value) AS mean_points, stddev_samp(added_value) AS sd_points,
  avg(effect_size) AS mean_effect, stddev_samp(effect_size) AS sd_effect
FROM (
  SELECT v.* FROM (${addedValueSql(formula.method)}) AS v
  JOIN asked AS a ON a.person_id = v.person_id AND a.episode = v.episode
  WHERE a.status = 'both'
  QUALIFY row_number() OVER (PARTITION BY v.person_id ORDER BY v.first_on, v.last_on) = 1
)`;
  const found = await askOne(database, trusted(query), summary, options);
  if (found.n === 0) return null;
  return {
    kind: 'added_value',
    id: 'added-value',
    scale: formula.scale,
    population: question.population,
    source: question.source,
    doubts: doubtsOf(formula.definition),
    method: question.method(
      'outcomes.added_value',
      [
        formulaWords(formula.method),
        'Above 0: last scores were better than the first ones led to expect in a group of young people with many difficulties. That group had no intervention, and is not the young people of this scheme.',
        'Only pairs whose first sitting has every score of the formula are counted.',
      ],
      query,
    ),
    tables: {
      value: {
        id: 'added-value',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have every score needed'),
          meanColumn('points', 'Added value, points', 'n', true),
          {
            key: 'effect_size',
            label: 'Added value, standard deviations',
            measure: { kind: 'mean', base: 'n', decimals: 2, signed: true },
          },
        ],
        rows: [
          {
            key: 'all',
            label: 'All young people',
            role: 'total',
            cells: {
              n: shown(found.n),
              points: meanCell(found.n, found.mean_points, found.sd_points),
              effect_size: meanCell(found.n, found.mean_effect, found.sd_effect),
            },
          },
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

interface Formula {
  readonly definition: MeasureDefinition;
  readonly scale: ScaleDescription;
  readonly method: AddedValueMethod;
}

function formulaFor({ choice, measures }: OutcomesQuestion): Formula | null {
  for (const definition of measures) {
    for (const { key, method } of definition.scales) {
      if (method.kind !== 'added_value') continue;
      if (method.measure !== choice.measure || method.outcome !== choice.scale) continue;
      const described = scaleDescription(definition.id, key, measures);
      if (described) return { definition, scale: described, method };
    }
  }
  return null;
}

function formulaWords({ constant, first, outcome }: AddedValueMethod): string {
  const terms = first.map(
    ({ weight, scale }) => `${weight < 0 ? '\u2212' : '+'} ${Math.abs(weight)} × first ${scale}`,
  );
  return `Added value is ${constant} ${terms.join(' ')} \u2212 last ${outcome}.`;
}

function doubtsOf({ warnings, scales }: MeasureDefinition): readonly string[] {
  const notes = scales.flatMap((scale) =>
    isUnverified(scale) && scale.note !== undefined ? [scale.note] : [],
  );
  return [...warnings, ...notes];
}
