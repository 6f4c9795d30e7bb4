import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import { evidenceOf, notFromRecords } from '#app/analysis/principles/evidence-of-statements.ts';
import { evidenceQuestions } from '#app/analysis/principles/evidence-questions.ts';
import type { Database } from '#app/database/database.ts';
import { statementById } from '#app/records/principles/principles.ts';
import type { Evidence } from '#app/results/principles.ts';
import { fill, openAnalysisDatabase, type TestRecords } from '../analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

async function evidence(records: TestRecords): Promise<readonly Evidence[]> {
  await fill(database, records);
  const { statements } = await askPrinciples(database, await askOutcomesChoices(database), {
    pairing: defaultPairingSettings,
    leftOutAtImport: [],
  });
  return statements.flatMap((statement) => statement.evidence);
}

test('every key of evidence names a question or a reason, and every question is used', () => {
  const used = Object.values(evidenceOf).flatMap(({ keys }) => keys);
  const unknown = used.filter((key) => !evidenceQuestions.has(key) && !(key in notFromRecords));
  expect(unknown).toEqual([]);
  expect([...evidenceQuestions.keys()].filter((key) => !used.includes(key))).toEqual([]);
  expect(Object.keys(evidenceOf).filter((id) => !statementById.has(id))).toEqual([]);
});

test('a statement is judged by one of its own pieces of evidence', () => {
  const wrong = Object.entries(evidenceOf).filter(
    ([, { keys, judgedBy }]) => judgedBy !== undefined && !keys.includes(judgedBy),
  );
  expect(wrong).toEqual([]);
});

test('without files every piece that needs one says which file it needs', async () => {
  const found = await evidence({});
  const needing = found.filter(({ key }) => (evidenceQuestions.get(key)?.needs.length ?? 0) > 0);
  expect(new Set(needing.map(({ state }) => state))).toEqual(new Set(['missing_files']));
  const costs = found.find(({ key }) => key === 'link_worker_costs');
  expect(costs).toMatchObject({ needs: [{ table: 'costs' }] });
});

test('a file whose column is empty is not a missing file', async () => {
  const found = await evidence({
    referrals: [
      { referral_id: 'R1', person_id: 'P1', referred_on: '2025-01-01', decision: 'accepted' },
    ],
  });
  const stateOf = (key: string) => found.find((each) => each.key === key)?.state;
  expect(stateOf('target_population')).toBe('not_recorded');
  expect(stateOf('consent_decision')).toBe('available');
  expect(stateOf('onward_agreed')).toBe('missing_files');
  expect(stateOf('board_reports')).toBe('not_from_records');
});
