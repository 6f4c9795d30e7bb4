import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { reasonLabel } from '#app/analysis/outcomes/reason-labels.ts';
import type { Database } from '#app/database/database.ts';
import { headlineCards } from '#app/figures/words/headline-cards.ts';
import { headlineWords } from '#app/figures/words/headline.ts';
import type { Table } from '#app/results/table.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { fill, openAnalysisDatabase } from './analysis-database.ts';
import { choicesOf, referral, setting } from './outcomes-scheme.ts';

let database: Database;
beforeAll(async () => {
  database = await openAnalysisDatabase();
});
afterAll(() => database.close());

const people = Array.from({ length: 12 }, (_, at) => at + 1);

async function answered(measure: string, item: string, first: number, last: number, level: string) {
  const sittings = people.flatMap((n) => [
    { id: `A${n}a`, n, on: '2025-01-15', value: first },
    { id: `A${n}b`, n, on: '2025-06-15', value: last },
  ]);
  await fill(database, {
    referrals: people.map((n) => referral(n)),
    assessments: sittings.map(({ id, n, on }) => ({
      assessment_id: id,
      person_id: `P${n}`,
      measure,
      informant: 'self',
      completed_on: on,
    })),
    responses: sittings.map(({ id, value }) => ({ assessment_id: id, item, value, level })),
  });
  const result = await askOutcomes(database, noFilter, await choicesOf(database), setting);
  if (result.state !== 'answered') throw new Error('no scores');
  return result;
}

function means(tables: Readonly<Record<string, Table>>) {
  return Object.values(tables).flatMap(({ columns, rows }) =>
    columns
      .filter(({ measure }) => measure.kind === 'mean')
      .flatMap(({ key }) => rows.flatMap(({ cells }) => cells[key] ?? [])),
  );
}

test('answers that are in order but not in equal steps are never averaged', async () => {
  const result = await answered('loneliness_direct', 'lonely', 1, 3, 'item');
  const { headline, beforeAfter, averageChange, whoIsMissing, cannotTell } = result;
  const found = [headline, beforeAfter, averageChange, whoIsMissing, cannotTell].flatMap((figure) =>
    means({ ...figure.tables }),
  );
  expect(found.length).toBeGreaterThan(6);
  expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['not_applicable']));
  expect(headlineCards(headline).map(({ key }) => key)).not.toContain('average_change');
  expect(headlineWords(headline).finding).toContain('no average');
  expect(beforeAfter.tables.summary.rows[0]?.cells.n).toMatchObject({ value: 12 });
});

test('a scale that may be averaged keeps its means', async () => {
  const { headline } = await answered('swemwbs', 'metric', 20, 22, 'converted_score');
  expect(headline.tables.cards.rows[0]?.cells.average_change).toMatchObject({ value: 2 });
});

test('the SDQ says that automated scoring needs its owner’s agreement', async () => {
  const result = await answered('sdq_self', 'total', 18, 12, 'raw_score');
  expect(result.scoringAgreement).toContain('needs the agreement of its owner');
  expect(result.scoringAgreement).toContain('Youthinmind');
});

test('a rule in use that nobody has verified stands beside the scores', async () => {
  const result = await answered('gad7', 'total', 12, 6, 'raw_score');
  expect(result.scoringAgreement).toBeNull();
  expect(result.doubts).toEqual([
    'How many questions may be left blank has not been checked against the publication.',
  ]);
});

test('a raw score without norms has its own sentence', () => {
  expect(reasonLabel('no_norm', null)).toMatch(/^A raw score only/);
});
