import { beforeAll, expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { startScoringDatabase } from './scoring-database.ts';
import type { ScoringDatabase, TestResponse } from './scoring-database.ts';

let database: ScoringDatabase;

beforeAll(async () => {
  database = await startScoringDatabase(measureDefinitions());
});

function swemwbs(assessment: string, value: number): TestResponse[] {
  return [1, 2, 3, 4, 5, 6, 7].map((at) => ({ assessment, item: `swemwbs_${at}`, value, row: 10 }));
}

function statuses(): unknown[] {
  return database.scores().map(({ scale, status }) => `${String(scale)} ${String(status)}`);
}

test('a sitting has one row per reported scale, and no row for a step on the way', () => {
  database.load(
    [
      { id: 'a', measure: 'swemwbs' },
      { id: 'b', measure: 'sdq_self' },
    ],
    swemwbs('a', 5),
  );
  expect(statuses()).toEqual([
    'metric scored',
    'conduct no_responses',
    'emotional no_responses',
    'externalising no_responses',
    'hyperactivity no_responses',
    'impact no_responses',
    'internalising no_responses',
    'peer no_responses',
    'prosocial no_responses',
    'total no_responses',
  ]);
});

test('a sitting that was not collected says why for each scale', () => {
  database.load([{ id: 'a', measure: 'swemwbs', notCollectedReason: 'declined' }], []);
  expect(database.scores()).toMatchObject([
    {
      scale: 'metric',
      status: 'not_collected',
      not_collected_reason: 'declined',
      score: null,
      answered: 0,
    },
  ]);
});

test('a reason does not undo a score', () => {
  database.load([{ id: 'a', measure: 'swemwbs', notCollectedReason: 'declined' }], swemwbs('a', 3));
  expect(database.scores()).toMatchObject([{ status: 'scored', score: 19.25 }]);
});

test('an item answered twice counts once: the later row', () => {
  database.load(
    [
      { id: 'a', measure: 'swemwbs' },
      { id: 'b', measure: 'swemwbs' },
    ],
    [
      ...swemwbs('a', 3),
      { assessment: 'a', item: 'swemwbs_1', value: 4, row: 12 },
      { assessment: 'a', item: 'swemwbs_2', value: 9, row: 2 },
      ...swemwbs('b', 3),
    ],
  );
  expect(database.scores()).toMatchObject([
    { assessment_id: 'a', raw: 22, score: 19.98, answered: 7 },
    { assessment_id: 'b', raw: 21, score: 19.25, answered: 7 },
  ]);
});

test('a later blank does not undo an answer', () => {
  database.load(
    [{ id: 'a', measure: 'swemwbs' }],
    [...swemwbs('a', 3), { assessment: 'a', item: 'swemwbs_1', value: null, row: 12 }],
  );
  expect(database.scores()).toMatchObject([{ status: 'scored', raw: 21 }]);
});

test('a repeated answer cannot stand in for a missing one', () => {
  const six = swemwbs('a', 3).slice(1);
  database.load(
    [{ id: 'a', measure: 'swemwbs' }],
    [...six, { assessment: 'a', item: 'swemwbs_2', value: 3, row: 11 }],
  );
  expect(database.scores()).toMatchObject([{ status: 'missing_items', score: null, answered: 6 }]);
});

test('of two given totals the later counts', () => {
  database.load(
    [{ id: 'a', measure: 'swemwbs' }],
    [
      { assessment: 'a', item: 'raw', value: 30, level: 'raw_score', row: 5 },
      { assessment: 'a', item: 'raw', value: 21, level: 'raw_score', row: 9 },
    ],
  );
  expect(database.scores()).toMatchObject([{ raw: 21, score: 19.25, answered: null }]);
});

test('a raw total counts before a converted one of the same sitting', () => {
  database.load(
    [{ id: 'a', measure: 'swemwbs' }],
    [
      { assessment: 'a', item: 'metric', value: 35, level: 'converted_score', row: 9 },
      { assessment: 'a', item: 'raw', value: 21, level: 'raw_score', row: 5 },
    ],
  );
  expect(database.scores()).toMatchObject([{ raw: 21, score: 19.25 }]);
});

test('the family "sdq" is scored by who answered; without that it cannot be', () => {
  const item = { item: 'total', value: 17, level: 'raw_score' as const };
  database.load(
    [
      { id: 'p', measure: 'sdq', informant: 'parent' },
      { id: 's', measure: 'sdq', informant: 'self' },
      { id: 'u', measure: 'sdq' },
      { id: 'x', measure: 'unheard_of' },
    ],
    ['p', 's', 'u', 'x'].map((assessment) => ({ assessment, ...item })),
  );
  const totals = database.scores().filter(({ scale }) => scale === 'total');
  expect(totals).toMatchObject([
    { assessment_id: 'p', measure: 'sdq_parent', informant: 'parent', band: 'abnormal' },
    { assessment_id: 's', measure: 'sdq_self', informant: 'self', band: 'borderline' },
  ]);
});

test('answers to a measure’s items count only in sittings of that measure', () => {
  database.load([{ id: 'a', measure: 'gbo' }], swemwbs('a', 3));
  expect(statuses()).toEqual([
    'goal no_responses',
    'goal_1 no_responses',
    'goal_2 no_responses',
    'goal_3 no_responses',
  ]);
});

test('turned items are left as they are, row by row', () => {
  const peer = ['loner', 'friend', 'popular', 'bullied', 'oldbest'];
  database.load(
    [{ id: 'a', measure: 'sdq_self' }],
    peer.map((item) => ({
      assessment: 'a',
      item,
      value: 2,
      keying: item === 'friend' ? 'reversed' : 'raw',
    })),
  );
  expect(database.scores().find(({ scale }) => scale === 'peer')).toMatchObject({ score: 8 });
});

test('columns have the types the public model promises', () => {
  const columns = database.run('DESCRIBE scale_scores');
  const types = Object.fromEntries(
    columns.map((column) => [String(column.column_name), String(column.column_type)]),
  );
  expect(types).toEqual({
    assessment_id: 'VARCHAR',
    person_id: 'VARCHAR',
    referral_id: 'VARCHAR',
    measure: 'VARCHAR',
    version: 'VARCHAR',
    informant: 'VARCHAR',
    occasion: 'VARCHAR',
    completed_on: 'DATE',
    scale: 'VARCHAR',
    raw: 'DOUBLE',
    score: 'DOUBLE',
    band: 'VARCHAR',
    status: 'VARCHAR',
    not_collected_reason: 'VARCHAR',
    answered: 'INTEGER',
  });
});
