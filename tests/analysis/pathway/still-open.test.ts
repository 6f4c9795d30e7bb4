import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import type { Database, Value } from '#app/database/database.ts';
import {
  noPathwayQuestion,
  type PathwayQuestion,
  type PathwayResult,
} from '#app/results/pathway.ts';
import { fill, openAnalysisDatabase } from '../analysis-database.ts';
import { cell, numberIn, numbersIn } from '../outcomes-scheme.ts';

type Row = Readonly<Record<string, Value>>;

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = (n: number, more: Row = {}): Row => ({
  referral_id: `R${n}`,
  person_id: `P${n}`,
  referred_on: '2026-01-01',
  source: 'education',
  route: 'professional',
  decision: 'accepted',
  decided_on: '2026-01-03',
  ...more,
});

const contact = (n: number, on: string, attendance = 'attended'): Row => ({
  referral_id: `R${n}`,
  contacted_on: on,
  attendance,
  means: 'in_person',
});

async function ask(more: Partial<PathwayQuestion> = {}) {
  const choices = await askOutcomesChoices(database);
  return askPathway(database, { ...noPathwayQuestion, ...more }, choices, {
    leftOutAtImport: [{ file: 'referrals.csv', rows: 2 }],
  });
}

async function answer(
  more: Partial<PathwayQuestion> = {},
): Promise<Extract<PathwayResult, { state: 'answered' }>> {
  const result = await ask(more);
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

/**
 * The files end on 10 February 2026. 1 and 2 were seen on days 10 and 20; 3 waits since 1 January; 4 was closed on day 30 unseen;
 * 5 was referred on 1 February and waits; 6 was not accepted; 7 is not decided; 8 missed a contact and was seen later.
 */
beforeEach(() =>
  fill(database, {
    people: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ person_id: `P${n}`, sex: 'female' })),
    referrals: [
      referral(1),
      referral(2),
      referral(3),
      referral(4, { closed_on: '2026-01-31', closure_reason: 'moved_away' }),
      referral(5, { referred_on: '2026-02-01', decided_on: '2026-02-02' }),
      referral(6, {
        decision: 'not_accepted',
        not_accepted_reason: 'outside_area',
        signposted_elsewhere: true,
      }),
      referral(7, { decision: 'pending', decided_on: null }),
      referral(8),
    ],
    contacts: [
      contact(1, '2026-01-11'),
      contact(2, '2026-01-21'),
      contact(8, '2026-01-15', 'did_not_attend'),
      contact(8, '2026-02-10'),
    ],
  }),
);

describe('censoring', () => {
  test('the undecided are open and the refused have ended: neither is lost nor kept', async () => {
    const { steps } = (await answer()).figures.steps.tables;
    expect(numbersIn(steps, 'accepted', ['before', 'kept', 'open', 'ended'])).toEqual([8, 6, 1, 1]);
    expect(numbersIn(steps, 'first_contact', ['before', 'kept', 'open', 'ended'])).toEqual([
      6, 3, 2, 1,
    ]);
  });

  test('a wait still running counts for as long as it has, and one not yet 28 days old is not judged', async () => {
    const { groups, bands } = (await answer({ by: 'sex' })).figures.waits?.tables ?? {};
    if (!groups || !bands) throw new Error('no waits');
    // Waits: 10, 20 and 40 seen; 30 closed; 40 and 9 still waiting. By hand: 1 − 1/5 = 0.8, × 3/4 = 0.6, × 1/2 = 0.3 at day 40.
    expect(numberIn(groups, 'all', 'n')).toBe(6);
    expect(numberIn(groups, 'all', 'median')).toBe(40);
    expect(numbersIn(groups, 'all', ['seen', 'of'])).toEqual([2, 5]);
    expect(numbersIn(bands, 'open', ['n'])).toEqual([2]);
    expect(numbersIn(bands, 'ended', ['n'])).toEqual([1]);
  });

  test('a middle wait that has not come is too few to tell, and no number', async () => {
    const { overview } = (await answer()).figures.waits?.tables ?? {};
    if (!overview) throw new Error('no waits');
    expect(cell(overview, 'plan_agreed', 'median')?.state).toBe('too_few_to_tell');
  });
});

test('a contact missed and one kept later is seen again', async () => {
  const { people } = (await answer()).figures.contacts?.tables ?? {};
  if (!people) throw new Error('no contacts');
  expect(numbersIn(people, 'all', ['missed', 'seen_again'])).toEqual([1, 1]);
});

test('figures without their file are not there, and what import left out is said', async () => {
  const { figures } = await answer();
  expect(figures.onward).toBeNull();
  expect(figures.reasons).toBeNull();
  expect(figures.caseload).toBeNull();
  expect(figures.steps.method.exclusions.map(({ reason }) => reason)).toContain(
    'import:referrals.csv',
  );
});

test('the month in which the files end is not whole', async () => {
  const { months } = (await answer()).figures;
  expect(months.partMonth).toBe('2026-02');
  expect(months.tooFew).toBe(true);
  expect(months.signals).toEqual([]);
});

test('with nobody left by the filters nothing is counted, and nothing fails', async () => {
  const { youngPeople, figures } = await answer({ source: 'police' });
  expect(youngPeople).toBe(0);
  expect(figures.waits).toBeNull();
  expect(numberIn(figures.steps.tables.steps, 'referred', 'n')).toBe(0);
});

test('without a referrals file the page says what it needs', async () => {
  await fill(database, { people: [{ person_id: 'P1', sex: 'female' }] });
  const result = await ask();
  expect(result.state).toBe('no_referrals');
  expect('needs' in result ? result.needs : []).toContain('referrals');
});
