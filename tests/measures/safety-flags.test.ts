import { beforeAll, expect, test } from 'vitest';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import { safetyFlagWords } from '#app/measures/safety-flag-words.ts';
import { safetyFlagsSql } from '#app/measures/safety-flags.ts';
import { scoreAssessment } from '#app/measures/score.ts';
import { normedMeasureText } from './normed-measure.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoringDatabase } from './scoring-database.ts';

let definitions: readonly MeasureDefinition[];
let database: ScoringDatabase;

beforeAll(async () => {
  const read = readDefinition(normedMeasureText);
  if (read.state === 'faulty') throw new Error(JSON.stringify(read.problems));
  definitions = [read.definition];
  database = await startScoringDatabase(definitions);
});

function load(answers: Readonly<Record<string, number | null>>): void {
  database.load(
    Object.keys(answers).map((id) => ({ id, measure: 'worry_check' })),
    Object.entries(answers).map(([assessment, value]) => ({ assessment, item: 'worry_3', value })),
  );
}

test('sittings are counted, with those whose answers nobody sees', () => {
  load({ a: 0, b: 1, c: 3, d: null });
  expect(database.run(safetyFlagsSql())).toEqual([
    { measure: 'worry_check', kind: 'self_harm', sittings: 2, answered: 3, not_seen: 1 },
  ]);
});

test('a code for "not answered" is no flag', () => {
  load({ a: 99 });
  expect(database.run(safetyFlagsSql())).toMatchObject([{ sittings: 0, answered: 0, not_seen: 1 }]);
});

test('a later, lower answer does not hide a flag', () => {
  load({ a: 2 });
  database.run(`INSERT INTO responses VALUES ('a', 'worry_3', 0, 'raw', 'item', 'r.csv', 9)`);
  expect(database.run(safetyFlagsSql())).toMatchObject([{ sittings: 1, answered: 1 }]);
});

test('a sitting raises the flag whether or not it can be scored', () => {
  expect(scoreAssessment('worry_check', { worry_3: 1 }, {}, { definitions }).worry).toMatchObject({
    state: 'missing_items',
    flags: [{ kind: 'safeguarding', item: 'worry_3', safeguarding: 'self_harm' }],
  });
  expect(scoreAssessment('worry_check', { worry_3: 0 }, {}, { definitions }).worry).toMatchObject({
    flags: [],
  });
  expect(scoreAssessment('worry_check', { worry_3: 99 }, {}, { definitions }).worry).toMatchObject({
    flags: [],
  });
});

test('the words name the measure and the procedure, and nobody', () => {
  const flag = {
    measure: 'worry_check',
    kind: 'self_harm' as const,
    sittings: 2,
    answered: 3,
    not_seen: 1,
  };
  expect(safetyFlagWords(flag, definitions)).toBe(
    'Worry check: the item about self-harm was answered above its line in 2 of 3 sittings. In 1 more the answer is not in the file. Follow your scheme’s safeguarding procedure.',
  );
  expect(safetyFlagWords({ ...flag, sittings: 0 }, definitions)).toBeNull();
});
