import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { itemList } from '#app/measures/definition/item-list.ts';
import type { Item } from '#app/measures/definition/item.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { givenKeys } from '#app/measures/given-score.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { scoreAssessment } from '#app/measures/score.ts';
import type { GivenScore, Person } from '#app/measures/sitting.ts';
import { normedMeasureText } from './normed-measure.ts';
import { ownMeasureText } from './own-measure.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoreRow, ScoringDatabase } from './scoring-database.ts';

const own = [readDefinition(ownMeasureText), readDefinition(normedMeasureText)];
const definitions: readonly MeasureDefinition[] = [
  ...measureDefinitions(),
  ...own.flatMap((read) => (read.state === 'read' ? [read.definition] : [])),
];
let database: ScoringDatabase;

beforeAll(async () => {
  database = await startScoringDatabase(definitions);
});

type Keying = 'raw' | 'reversed';

interface Answer {
  readonly value: number | null;
  /** Where a row's keying differs from the rest of its sitting. */
  readonly keying: Keying | null;
}

interface RandomSitting {
  readonly definition: MeasureDefinition;
  /** What the file says of each item, row by row: several rows are repeats, and a blank may be among them. */
  readonly answers: Readonly<Record<string, readonly Answer[] | undefined>>;
  readonly keying: Keying;
  readonly given: Readonly<Record<string, GivenScore>>;
  readonly person: Person;
}

function answerTo(min: number, max: number): fc.Arbitrary<number | null> {
  return fc.oneof(
    { weight: 90, arbitrary: fc.integer({ min, max }) },
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: min - 2, max: max + 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(min + 0.5, NaN, 1e12, -1e12) },
  );
}

/** Mostly one row for an item, as the sitting is keyed; else several, or one keyed by itself. */
function rowsOf({ min, max, reversed }: Item, mayTurn: boolean): fc.Arbitrary<readonly Answer[]> {
  const keying = fc.option(fc.constantFrom<Keying>('raw', 'reversed'), { freq: 1, nil: null });
  const row = fc.record({
    value: answerTo(min, max),
    keying: reversed && mayTurn ? keying : fc.constant(null),
  });
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(row) },
    { weight: 1, arbitrary: fc.array(row, { minLength: 2, maxLength: 4 }) },
  );
}

function sittingOf(definition: MeasureDefinition): fc.Arbitrary<RandomSitting> {
  const items = itemList(definition);
  const mayTurn = definition.scales.every(({ method }) => method.kind !== 'share_of_answer');
  const answers = Object.fromEntries(items.map((item) => [item.key, rowsOf(item, mayTurn)]));
  const given = definition.scales
    .filter(({ reported, method }) => reported && method.kind !== 'goal_ratings')
    .map((scale) => {
      const key = fc.constantFrom(...givenKeys(scale, definition.scales));
      const min = Math.ceil(scale.range?.min ?? 0);
      const max = Math.floor(scale.range?.max ?? 100);
      const value = fc.oneof(
        fc.integer({ min, max }),
        fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100),
        fc.integer({ min: min - 3, max: max + 3 }),
      );
      const level = fc.constantFrom('raw_score' as const, 'converted_score' as const);
      return fc.option(fc.tuple(key, fc.record({ value, level })), { freq: 2 });
    });
  return fc.record({
    definition: fc.constant(definition),
    answers: fc.oneof(
      { weight: 3, arbitrary: fc.record(answers) },
      { weight: 1, arbitrary: fc.record(answers, { requiredKeys: [] }) },
      { weight: 2, arbitrary: fc.constant({}) },
    ),
    keying: fc.constantFrom<Keying>('raw', 'reversed'),
    person: fc.record({
      age: fc.option(fc.integer({ min: 5, max: 20 }), { freq: 6, nil: null }),
      sex: fc.option(fc.constantFrom('female', 'male', 'intersex_or_indeterminate'), {
        freq: 6,
        nil: null,
      }),
    }),
    given: fc
      .tuple(...given)
      .map((pairs) => oneForEachScale(definition, pairs))
      .chain((some) => fc.constantFrom(some, {})),
  });
}

/** A file may give a scale's score under several names; then the row decides, which TypeScript does not see. */
function oneForEachScale(
  definition: MeasureDefinition,
  pairs: readonly (readonly [string, GivenScore] | null)[],
): Readonly<Record<string, GivenScore>> {
  const given: Record<string, GivenScore> = {};
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (!pair) continue;
    const [key, score] = pair;
    const owners = definition.scales
      .filter((scale) => givenKeys(scale, definition.scales).includes(key))
      .map((scale) => `${scale.key} ${score.level}`);
    if (owners.some((owner) => taken.has(owner))) continue;
    for (const owner of owners) taken.add(owner);
    given[key] = score;
  }
  return given;
}

test('SQL and TypeScript give the same score, band and reason for any answers, repeats, keying and given scores', () => {
  const sittings = fc.array(fc.oneof(...definitions.map(sittingOf)), {
    minLength: 200,
    maxLength: 200,
  });
  fc.assert(
    fc.property(sittings, (some) => {
      expect(scoredInSql(some)).toEqual(some.flatMap(scoredInTypeScript));
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

function scoredInSql(sittings: readonly RandomSitting[]): unknown[] {
  database.load(
    sittings.map(({ definition, person }, at) => ({
      id: nameOf(at),
      measure: definition.id,
      ...person,
    })),
    sittings.flatMap(({ answers, keying, given }, at) => [
      ...Object.entries(answers).flatMap(([item, rows = []]) =>
        rows.map((row, place) => ({
          assessment: nameOf(at),
          item,
          value: row.value,
          keying: row.keying ?? keying,
          row: place + 2,
        })),
      ),
      ...Object.entries(given).map(([item, score]) => ({ assessment: nameOf(at), item, ...score })),
    ]),
  );
  return database
    .scores()
    .map(({ assessment_id, scale, status, score, raw, band, answered }: ScoreRow) => ({
      assessment_id,
      scale,
      status,
      score,
      raw,
      band,
      ...(status === 'out_of_range' ? {} : { answered }),
    }));
}

function scoredInTypeScript(
  { definition, answers, keying, given, person }: RandomSitting,
  at: number,
): unknown[] {
  const counting = countingAnswers(definition, answers, keying);
  const scores = scoreAssessment(definition.id, counting, person, { definitions, keying, given });
  return definition.scales
    .filter(({ reported, method }) => reported && method.kind !== 'goal_ratings')
    .map(({ key }) => key)
    .sort()
    .map((scale) => {
      const result = scores[scale];
      const scored = result?.state === 'scored' ? result : null;
      return {
        assessment_id: nameOf(at),
        scale,
        status: result?.state,
        score: scored?.value ?? null,
        raw: result?.state === 'no_norm' ? result.raw : (scored?.raw ?? null),
        band: scored?.band?.key ?? null,
        ...(result && result.state !== 'out_of_range' ? { answered: result.answered } : {}),
      };
    });
}

/** What the rules say of repeats and of rows keyed by themselves: the last answer counts, as if keyed like its sitting. */
function countingAnswers(
  definition: MeasureDefinition,
  answers: RandomSitting['answers'],
  keying: Keying,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    itemList(definition).flatMap(({ key, min, max, reversed }) => {
      const last = answers[key]?.filter(({ value }) => value !== null).at(-1);
      if (last === undefined || last.value === null) return [];
      const turned = reversed && (last.keying ?? keying) !== keying;
      return [[key, turned ? min + max - last.value : last.value] as const];
    }),
  );
}

function nameOf(at: number): string {
  return `sitting-${String(at).padStart(4, '0')}`;
}
