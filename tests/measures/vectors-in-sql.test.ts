import { beforeAll, expect, test } from 'vitest';
import { keyedAnswer } from '#app/measures/keyed-answer.ts';
import { measureById, measureDefinitions } from '#app/measures/registry.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoreRow, TestResponse } from './scoring-database.ts';
import { sittingVectors } from './vector.ts';
import type { SittingVector } from './vector.ts';

let rows: ReadonlyMap<string, ScoreRow>;
const inSql = sittingVectors.filter(({ normRule }) => normRule === null);
const reported = new Set(
  measureDefinitions().flatMap(({ id, scales }) =>
    scales.filter((scale) => scale.reported).map(({ key }) => `${id} ${key}`),
  ),
);

beforeAll(async () => {
  const database = await startScoringDatabase(measureDefinitions());
  database.load(
    inSql.map(({ name, measure, person }) => ({ id: name, measure, ...person })),
    inSql.flatMap(responsesOf),
  );
  rows = new Map(
    database.scores().map((row) => [`${String(row.assessment_id)} ${String(row.scale)}`, row]),
  );
});

test.each(inSql)('$name', ({ name, measure, scales }) => {
  const wanted = Object.entries(scales).filter(([scale]) => reported.has(`${measure} ${scale}`));
  expect(wanted.length).toBeGreaterThan(0);
  const defaultBands = measureDefinitions().find(({ id }) => id === measure)?.defaultBands ?? '';
  for (const [scale, { state, value, raw, answered, band, bands }] of wanted) {
    const row = rows.get(`${name} ${scale}`);
    expect(row, scale).toMatchObject({ status: state });
    if (state !== 'scored') expect(row?.score, scale).toBeNull();
    else if (value !== undefined) expect(row?.score, scale).toBeCloseTo(value, 3);
    if (raw !== undefined) expect(row?.raw, scale).toBe(raw);
    if (answered !== undefined) expect(row?.answered, scale).toBe(answered);
    const key = band ?? bands?.[defaultBands];
    if (key !== undefined) expect(row?.band, scale).toBe(key);
  }
});

function responsesOf(vector: SittingVector): TestResponse[] {
  const { name, measure, items, given, keying, itemOrder } = vector;
  const definition = measureById(measure);
  return [
    ...Object.entries(items).map(([item, value]) => ({
      assessment: name,
      item,
      ...(value === null || !definition
        ? { value, keying }
        : keyedAnswer(definition, item, { value, keying }, itemOrder ?? undefined)),
    })),
    ...Object.entries(given).map(([item, { value, level }]) => ({
      assessment: name,
      item,
      value,
      level,
    })),
  ];
}
