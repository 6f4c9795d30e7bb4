import { beforeAll, expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoreRow, TestResponse } from './scoring-database.ts';
import { sittingVectors } from './vector.ts';
import type { SittingVector } from './vector.ts';

let rows: ReadonlyMap<string, ScoreRow>;
const reported = new Set(
  measureDefinitions().flatMap(({ id, scales }) =>
    scales.filter((scale) => scale.reported).map(({ key }) => `${id} ${key}`),
  ),
);

beforeAll(async () => {
  const database = await startScoringDatabase(measureDefinitions());
  database.load(
    sittingVectors.map(({ name, measure }) => ({ id: name, measure })),
    sittingVectors.flatMap(responsesOf),
  );
  rows = new Map(
    database.scores().map((row) => [`${String(row.assessment_id)} ${String(row.scale)}`, row]),
  );
});

test.each(sittingVectors)('$name', ({ name, measure, scales }) => {
  const wanted = Object.entries(scales).filter(([scale]) => reported.has(`${measure} ${scale}`));
  expect(wanted.length).toBeGreaterThan(0);
  const defaultBands = measureDefinitions().find(({ id }) => id === measure)?.defaultBands ?? '';
  for (const [scale, { state, value, raw, answered, band, bands }] of wanted) {
    const row = rows.get(`${name} ${scale}`);
    expect(row, scale).toMatchObject({ status: state });
    expect(row?.score, scale).toBe(state === 'scored' ? value : null);
    if (raw !== undefined) expect(row?.raw, scale).toBe(raw);
    if (answered !== undefined) expect(row?.answered, scale).toBe(answered);
    const key = band ?? bands?.[defaultBands];
    if (key !== undefined) expect(row?.band, scale).toBe(key);
  }
});

function responsesOf({ name, items, given, keying }: SittingVector): TestResponse[] {
  return [
    ...Object.entries(items).map(([item, value]) => ({ assessment: name, item, value, keying })),
    ...Object.entries(given).map(([item, { value, level }]) => ({
      assessment: name,
      item,
      value,
      level,
    })),
  ];
}
