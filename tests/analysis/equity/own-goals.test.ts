import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { OWN_GOALS } from '#app/analysis/equity/own-goals.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database } from '#app/database/database.ts';
import { noEquityQuestion, type EquityQuestion } from '#app/results/equity.ts';
import type { Table } from '#app/results/table.ts';
import { fill, openAnalysisDatabase } from '../analysis-database.ts';
import { handMadeScheme } from './hand-made-scheme.ts';

let database: Database;

/** Six girls with two goals each, from 2 and 4 to 6 and 8; twelve boys with one each, from 5 to 6. */
const goals = [
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [goal(n, 'a', 2, 6), goal(n, 'b', 4, 8)]),
  ...Array.from({ length: 12 }, (_, at) => goal(21 + at, 'a', 5, 6)),
];

function goal(n: number, which: string, first: number, last: number) {
  return { person: `P${n}`, referral: `R${n}`, id: `G${n}${which}`, first, last };
}

beforeAll(async () => {
  database = await openAnalysisDatabase();
  await fill(database, {
    ...handMadeScheme(),
    goals: [
      ...goals.map(({ id, person, referral }) => ({
        goal_id: id,
        person_id: person,
        referral_id: referral,
      })),
      { goal_id: 'once', person_id: 'P1', referral_id: 'R1' },
    ],
    goal_ratings: [
      ...goals.flatMap(({ id, first, last }) => [
        { goal_id: id, rating: first, rated_on: '2025-01-20' },
        { goal_id: id, rating: last, rated_on: '2025-05-20' },
      ]),
      { goal_id: 'once', rating: 10, rated_on: '2025-01-20' },
    ],
  });
});

afterAll(() => database.close());

async function answer(question: Partial<EquityQuestion> = {}) {
  const choices = await askOutcomesChoices(database);
  const setting = { pairing: defaultPairingSettings, leftOutAtImport: [] };
  const asked = { ...noEquityQuestion, by: 'sex', ...question };
  const result = await askEquity(database, asked, choices, setting);
  if (result.state !== 'answered' || result.outcomes === null) throw new Error('no outcomes');
  return { ...result, outcomes: result.outcomes };
}

function values(table: Table, row: string, ...columns: readonly string[]) {
  const cells = table.rows.find(({ key }) => key === row)?.cells ?? {};
  return columns.map((column) => {
    const cell = cells[column];
    return cell?.state === 'shown' ? Math.round(cell.value * 1e6) / 1e6 : cell?.state;
  });
}

test('own goals stand by group, each young person with the mean over goals that were rated twice', async () => {
  const { outcomes, outcome, outcomeChoices } = await answer();
  expect(outcome).toBe(OWN_GOALS);
  expect(outcomeChoices.map(({ key }) => key)).toEqual([OWN_GOALS]);
  const { groups } = outcomes.tables;
  const columns = ['n', 'eligible', 'first', 'change'];
  expect(values(groups, 'female', ...columns)).toEqual([
    6,
    6,
    'too_few_to_tell',
    'too_few_to_tell',
  ]);
  expect(values(groups, 'male', ...columns)).toEqual([12, 12, 5, 1]);
  // 6 of 3 and 12 of 5; 6 of 4 and 12 of 1.
  expect(values(groups, 'all', ...columns)).toEqual([18, 18, 4.333333, 2]);
});

test('no threshold is made up for the mean over goals', async () => {
  const { matrix, outcomes } = await answer({ scale: OWN_GOALS });
  expect(outcomes.scale.reliableChange).toBeNull();
  expect(values(matrix.tables.steps, 'all', 'improved')).toEqual(['not_applicable']);
  expect(outcomes.method.rules.join(' ')).toContain('for the mean over goals none was found');
  expect(outcomes.source).toBe('goals, people and referrals files');
});
