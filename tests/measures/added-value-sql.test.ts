import { beforeAll, expect, test } from 'vitest';
import { measureById } from '#app/measures/registry.ts';
import type { AddedValueMethod } from '#app/measures/strategies/added-value.ts';
import { addedValueSql } from '#app/measures/strategies/added-value-sql.ts';
import { startScoringDatabase, type ScoringDatabase } from './scoring-database.ts';
import { addedValueVectors } from './vector.ts';

let database: ScoringDatabase;
beforeAll(async () => {
  database = await startScoringDatabase([]);
  database.run(`CREATE TABLE paired_scores (person_id VARCHAR, episode VARCHAR, measure VARCHAR, scale VARCHAR,
    first_assessment_id VARCHAR, last_assessment_id VARCHAR, first_on DATE, last_on DATE, last_score DOUBLE)`);
});

function method(): AddedValueMethod {
  for (const scale of measureById('sdq_added_value')?.scales ?? [])
    if (scale.method.kind === 'added_value') return scale.method;
  throw new Error('no method');
}

test.each(addedValueVectors)('$name, in SQL', (vector) => {
  const first = {
    total: vector.t1_total,
    impact: vector.t1_impact,
    emotional: vector.t1_emotional,
  };
  const scored = Object.entries(first).flatMap(([scale, score]) =>
    score === null ? [] : [`('A1', 'sdq_parent', '${scale}', ${score}::DOUBLE, 'scored')`],
  );
  database.run(
    `CREATE OR REPLACE VIEW scale_scores AS SELECT * FROM (VALUES ${[...scored, `('other', 'x', 'y', 0::DOUBLE, 'scored')`].join(', ')})
      AS v (assessment_id, measure, scale, score, status)`,
  );
  database.run('DELETE FROM paired_scores');
  if (vector.t2_total !== null)
    database.run(`INSERT INTO paired_scores VALUES
      ('P1', 'R1', 'sdq_parent', 'total', 'A1', 'A2', '2025-01-01', '2025-06-01', ${vector.t2_total})`);
  const rows = database.run(`SELECT added_value, effect_size FROM (${addedValueSql(method())})`);
  expect(rows).toEqual(
    vector.value === null
      ? []
      : [
          {
            added_value: expect.closeTo(vector.value, 4) as number,
            effect_size: expect.closeTo(vector.effectSize ?? NaN, 4) as number,
          },
        ],
  );
});
