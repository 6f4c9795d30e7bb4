import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unverifiedFacts } from '#app/measures/definition/unverified-facts.ts';
import { measureJsonSchemaText } from '#app/measures/json-schema.ts';
import {
  measureById,
  measureDefinitions,
  resolveFamily,
  scaleDescription,
} from '#app/measures/registry.ts';
import { measureTables, scoringViews } from '#app/measures/scoring-sql.ts';
import { isSnomedCode } from './snomed-check-digit.ts';

// `npx vitest run --project unit tests/measures/definitions -u` writes the file again.
test('the JSON Schema beside the definitions is the one the zod schema makes', async () => {
  await expect(measureJsonSchemaText()).toMatchFileSnapshot('../../measures/measure.schema.json');
});

test.each(measureDefinitions())(
  '$id names its schema and is named for its file',
  ({ id, $schema }) => {
    expect($schema).toBe('./measure.schema.json');
    expect(
      JSON.parse(readFileSync(new URL(`../../measures/${id}.json`, import.meta.url), 'utf8')),
    ).toMatchObject({ id });
  },
);

test.each(measureDefinitions())(
  'every SNOMED code of $id has a valid check digit',
  ({ snomed }) => {
    const codes = snomed.confidence === 'not_found' ? [] : snomed.codes.map(({ code }) => code);
    expect(codes.filter((code) => !isSnomedCode(code))).toEqual([]);
  },
);

test.each(measureDefinitions())(
  'every cut-off of $id says whom it was drawn from, or that this is not known',
  ({ cutOffs }) => {
    const silent = cutOffs.filter(
      (fact) =>
        fact.confidence !== 'not_found' && fact.population === undefined && fact.ages === undefined,
    );
    expect(silent).toEqual([]);
  },
);

test('the family sdq and who answered lead to one definition', () => {
  expect(resolveFamily('sdq', 'self')?.id).toBe('sdq_self');
  expect(resolveFamily('sdq', 'parent')?.id).toBe('sdq_parent');
  expect(resolveFamily('sdq', 'teacher')?.id).toBe('sdq_teacher');
  expect(resolveFamily('sdq', null)).toBeUndefined();
  expect(resolveFamily('swemwbs', null)?.id).toBe('swemwbs');
  expect(resolveFamily('nothing', 'self')).toBeUndefined();
});

test('the SWEMWBS metric score is drawn with adult bands, said to be adult', () => {
  expect(scaleDescription('swemwbs', 'metric')).toMatchObject({
    measureLabel: 'SWEMWBS',
    informantLabel: 'young person',
    lowest: 7,
    highest: 35,
    decimals: 2,
    better: 'higher',
    bands: [
      { key: 'low', from: 7, to: 19.5 },
      { key: 'medium', from: 19.6, to: 27.4 },
      { key: 'high', from: 27.5, to: 35 },
    ],
    reliableChange: { threshold: 3, unrounded: 2.87 },
  });
  expect(scaleDescription('swemwbs', 'metric')?.bandsNote).toContain('adults aged 16 and over');
});

test('the SDQ total has bands but no threshold; prosocial is better when higher', () => {
  expect(scaleDescription('sdq_parent', 'total')).toMatchObject({
    better: 'lower',
    reliableChange: null,
  });
  expect(scaleDescription('sdq_parent', 'prosocial')).toMatchObject({
    better: 'higher',
    bands: [
      { key: 'abnormal', from: 0, to: 4 },
      { key: 'borderline', from: 5, to: 5 },
      { key: 'normal', from: 6, to: 10 },
    ],
  });
  expect(scaleDescription('sdq_teacher', 'emotional')).toMatchObject({
    reliableChange: null,
    bands: [
      { key: 'close to average' },
      { key: 'slightly raised' },
      { key: 'high' },
      { key: 'very high' },
    ],
  });
  expect(scaleDescription('sdq_parent', 'nothing')).toBeUndefined();
});

test('the SDQ says that automated scoring needs its owner’s agreement', () => {
  for (const id of ['sdq_self', 'sdq_parent', 'sdq_teacher']) {
    expect(measureById(id)?.licence.scoringAgreement).toBe(true);
  }
  expect(measureById('swemwbs')?.licence.scoringAgreement).toBe(false);
});

test('facts that were not found, are doubtful, or were never looked up can be listed', () => {
  const swemwbs = measureById('swemwbs');
  const facts = swemwbs ? unverifiedFacts(swemwbs) : [];
  expect(facts).toContainEqual(
    expect.objectContaining({ path: ['reliability', 0], why: 'not_found' }),
  );
  expect(facts).toContainEqual(
    expect.objectContaining({ path: ['cutOffs', 0], why: 'low_confidence' }),
  );
  expect(facts).toContainEqual(
    expect.objectContaining({ path: ['versions', 0], why: 'not_looked_up' }),
  );
  expect(facts.map(({ path }) => path.join('.'))).not.toContain('scales.1.reliableChange');
});

test('SQL stays far below the length that crashes the engine, with ten times as many measures', () => {
  const many = Array.from({ length: 10 }, (_, copy) =>
    measureDefinitions().map((definition) => ({ ...definition, id: `${definition.id}_${copy}` })),
  ).flat();
  const lengths = [...measureTables(many), ...scoringViews(many).map(({ sql }) => sql)].map((sql) =>
    Buffer.byteLength(sql),
  );
  expect(Math.max(...lengths)).toBeLessThan(50_000);
});
