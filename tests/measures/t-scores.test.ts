import { beforeAll, expect, test } from 'vitest';
import { readDefinition } from '#app/measures/read-definition.ts';
import { scoreAssessment } from '#app/measures/score.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureTables } from '#app/measures/scoring-sql.ts';
import { withNormRule } from '#app/measures/with-norm-rule.ts';
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

const answers = { worry_1: 3, worry_2: 1, worry_3: 2 };

// Raw 3 + (3 - 1) + 2 = 7. By hand: 50 + 10 × (7 - 3) ÷ 2 = 70; 50 + 10 × (7 - 2) ÷ 1 = 100; 50 + 10 × (7 - 4) ÷ 2.5 = 62.
const people = [
  { sex: 'female', age: 11, rule: 'early', score: 70, band: 'clinical', status: 'scored' },
  { sex: 'male', age: 11, rule: 'early', score: 100, band: 'clinical', status: 'scored' },
  { sex: 'female', age: 12, rule: 'early', score: 62, band: 'below', status: 'scored' },
  { sex: 'female', age: 12, rule: 'late', score: 70, band: 'clinical', status: 'scored' },
  { sex: 'female', age: 40, rule: 'late', score: 62, band: 'below', status: 'scored' },
  { sex: 'male', age: 12, rule: 'early', score: null, band: null, status: 'no_norm' },
  { sex: 'female', age: 7, rule: 'early', score: null, band: null, status: 'no_norm' },
  { sex: 'female', age: null, rule: 'early', score: null, band: null, status: 'no_norm' },
  { sex: null, age: 11, rule: 'early', score: null, band: null, status: 'no_norm' },
  {
    sex: 'intersex_or_indeterminate',
    age: 11,
    rule: 'early',
    score: null,
    band: null,
    status: 'no_norm',
  },
];

test.each(people)(
  'a raw score of 7 is a T score of $score for sex $sex at age $age by the rule $rule, both ways',
  ({ sex, age, rule, score, band, status }) => {
    const chosen = withNormRule(definitions, 'worry_check', rule);
    const scores = scoreAssessment('worry_check', answers, { sex, age }, { definitions: chosen });
    expect(scores.worry).toMatchObject({ state: 'scored', value: 7 });
    expect(scores.worry_t).toMatchObject({ state: status, raw: 7 });
    if (scores.worry_t?.state === 'scored')
      expect([scores.worry_t.value, scores.worry_t.band?.key]).toEqual([score, band]);

    for (const statement of measureTables(chosen)) database.run(statement);
    database.load(
      [{ id: 'one', measure: 'worry_check', sex, age }],
      Object.entries(answers).map(([item, value]) => ({ assessment: 'one', item, value })),
    );
    expect(database.scores().find(({ scale }) => scale === 'worry_t')).toMatchObject({
      status,
      score,
      band,
      raw: 7,
      answered: 3,
    });
  },
);

test('why there is no T score is said', () => {
  const why = (sex: string | null, age: number | null): unknown =>
    scoreAssessment('worry_check', answers, { sex, age }, { definitions }).worry_t;
  expect(why('female', null)).toMatchObject({ why: 'age_not_known' });
  expect(why(null, 11)).toMatchObject({ why: 'sex_not_known' });
  expect(why('male', 14)).toMatchObject({ why: 'other_group' });
});

test('a given raw score becomes a T score, and a given T score stays one', () => {
  const person = { sex: 'female', age: 11 };
  const score = (level: 'raw_score' | 'converted_score', value: number): unknown =>
    scoreAssessment('worry_check', {}, person, {
      definitions,
      given: { worry_t: { value, level } },
    }).worry_t;
  expect(score('raw_score', 7)).toMatchObject({ value: 70, raw: 7 });
  expect(score('converted_score', 55)).toMatchObject({ value: 55, raw: null });
  expect(score('raw_score', 10)).toMatchObject({ state: 'out_of_range' });
});

test('without a referral of its own, a sitting takes the age of the last referral made by that day', () => {
  for (const statement of measureTables(definitions)) database.run(statement);
  database.load(
    [{ id: 'one', measure: 'worry_check', sex: 'female', age: 11 }],
    Object.entries(answers).map(([item, value]) => ({ assessment: 'one', item, value })),
  );
  database.run(`UPDATE assessments SET referral_id = NULL`);
  database.run(
    `INSERT INTO referrals VALUES ('R2', 'P one', DATE '2024-12-20', 12), ('R3', 'P one', DATE '2025-06-01', 13)`,
  );
  expect(database.scores().find(({ scale }) => scale === 'worry_t')).toMatchObject({ score: 62 });
});
