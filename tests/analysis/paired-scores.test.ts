import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { fill, openAnalysisDatabase, rowsOf, sittings, swemwbs } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = {
  referral_id: 'R1',
  person_id: 'P1',
  referred_on: '2025-01-10',
  decision: 'accepted',
};
const pairsSql = `SELECT person_id, episode, first_score, last_score, change, outcome, days_between, scores
  FROM paired_scores WHERE measure = 'swemwbs' AND scale = 'metric' ORDER BY person_id, episode`;
const unpairedSql = `SELECT person_id, episode, status, reason, not_collected_reason, first_score, last_score
  FROM unpaired_scores WHERE measure = 'swemwbs' AND scale = 'metric' ORDER BY person_id, episode, reason`;

test('the first and the last score of one spell make a pair, whatever lies between', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(
      swemwbs('A2', 'P1', '2025-03-01', 22.35),
      swemwbs('A1', 'P1', '2025-01-15', 19.25),
      swemwbs('A3', 'P1', '2025-05-01', 24.11),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([
    {
      person_id: 'P1',
      episode: 'R1',
      first_score: 19.25,
      last_score: 24.11,
      change: expect.closeTo(4.86, 10) as number,
      outcome: 'improved',
      days_between: 106,
      scores: 3,
    },
  ]);
});

test('a change that equals the threshold is reliable, either way', async () => {
  await fill(database, {
    referrals: [
      referral,
      { ...referral, referral_id: 'R2', person_id: 'P2' },
      { ...referral, referral_id: 'R3', person_id: 'P3' },
    ],
    ...sittings(
      swemwbs('A1', 'P1', '2025-01-15', 20),
      swemwbs('A2', 'P1', '2025-04-15', 23),
      swemwbs('B1', 'P2', '2025-01-15', 23),
      swemwbs('B2', 'P2', '2025-04-15', 20),
      swemwbs('C1', 'P3', '2025-01-15', 20),
      swemwbs('C2', 'P3', '2025-04-15', 22.99),
    ),
  });
  const rows = await rowsOf(database, pairsSql);
  expect(rows.map(({ outcome }) => outcome)).toEqual([
    'improved',
    'deteriorated',
    'no_reliable_change',
  ]);
});

test('two scores on one day are not a pair', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(swemwbs('A1', 'P1', '2025-01-15', 20), swemwbs('A2', 'P1', '2025-01-15', 25)),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { status: 'first_only', reason: 'same_day', first_score: 20 },
  ]);
});

test('two scores closer than the least number of days are not a pair', async () => {
  const records = {
    referrals: [referral],
    ...sittings(swemwbs('A1', 'P1', '2025-01-15', 20), swemwbs('A2', 'P1', '2025-01-22', 25)),
  };
  await fill(database, records, { ...defaultPairingSettings, leastDaysBetweenScores: 8 });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  await fill(database, records, { ...defaultPairingSettings, leastDaysBetweenScores: 7 });
  expect(await rowsOf(database, pairsSql)).toHaveLength(1);
});

test('a score marked last and dated before the one marked first is not a pair', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(
      swemwbs('A1', 'P1', '2025-04-15', 20, { occasion: 'first' }),
      swemwbs('A2', 'P1', '2025-01-15', 25, { occasion: 'last' }),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { reason: 'follow_up_before_baseline' },
  ]);
});

test('two spells of one person are two pairs, and scores never cross from one to the other', async () => {
  await fill(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2025-09-01' }],
    ...sittings(
      swemwbs('A1', 'P1', '2025-01-15', 18, { referral_id: 'R1' }),
      swemwbs('A2', 'P1', '2025-04-15', 20, { referral_id: 'R1' }),
      swemwbs('A3', 'P1', '2025-09-15', 19),
      swemwbs('A4', 'P1', '2025-12-15', 27),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toMatchObject([
    { episode: 'R1', first_score: 18, last_score: 20 },
    { episode: 'R2', first_score: 19, last_score: 27 },
  ]);
});

test('a first score in one spell and a last in the next are no pair', async () => {
  await fill(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2025-09-01' }],
    ...sittings(
      swemwbs('A1', 'P1', '2025-01-15', 18, { referral_id: 'R1' }),
      swemwbs('A4', 'P1', '2025-12-15', 27, { referral_id: 'R2', occasion: 'last' }),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { episode: 'R1', status: 'first_only', reason: 'no_second_score', first_score: 18 },
    { episode: 'R2', status: 'second_only', reason: 'no_first_score', last_score: 27 },
  ]);
});

test('informants are never mixed', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(
      swemwbs('A1', 'P1', '2025-01-15', 18),
      swemwbs('A2', 'P1', '2025-04-15', 24, { informant: 'parent' }),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  const rows = await rowsOf(database, unpairedSql);
  expect(rows.map(({ reason }) => reason)).toEqual([
    'other_version_or_informant',
    'other_version_or_informant',
  ]);
});

test('versions are never mixed', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(
      swemwbs('A1', 'P1', '2025-01-15', 18, { version: '1' }),
      swemwbs('A2', 'P1', '2025-04-15', 24, { version: '2' }),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
});

test('a second sitting with too many questions left blank leaves the first alone, and says why', async () => {
  await fill(database, {
    referrals: [referral],
    assessments: [
      {
        assessment_id: 'A1',
        person_id: 'P1',
        measure: 'swemwbs',
        informant: 'self',
        completed_on: '2025-01-15',
      },
      {
        assessment_id: 'A2',
        person_id: 'P1',
        measure: 'swemwbs',
        informant: 'self',
        completed_on: '2025-04-15',
      },
    ],
    responses: [
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({
        assessment_id: 'A1',
        item: `swemwbs_${n}`,
        value: 3,
      })),
      ...[1, 2, 3, 4, 5, 6].map((n) => ({ assessment_id: 'A2', item: `swemwbs_${n}`, value: 4 })),
    ],
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { status: 'first_only', reason: 'missing_items', first_score: 19.25 },
  ]);
});

test('not collected because it was not appropriate is a reason of its own', async () => {
  const first = swemwbs('A1', 'P1', '2025-01-15', 18);
  await fill(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', person_id: 'P2' }],
    assessments: [
      first.assessment,
      {
        assessment_id: 'A2',
        person_id: 'P1',
        measure: 'swemwbs',
        completed_on: '2025-04-15',
        not_collected_reason: 'not_appropriate',
      },
      {
        assessment_id: 'B1',
        person_id: 'P2',
        measure: 'swemwbs',
        completed_on: '2025-01-20',
        not_collected_reason: 'not_appropriate',
      },
    ],
    responses: [first.response],
  });
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    {
      person_id: 'P1',
      status: 'first_only',
      reason: 'not_collected',
      not_collected_reason: 'not_appropriate',
    },
    {
      person_id: 'P2',
      status: 'neither',
      reason: 'not_collected',
      not_collected_reason: 'not_appropriate',
    },
  ]);
});

test('a score long after the first contact is not a starting point', async () => {
  await fill(database, {
    referrals: [referral],
    contacts: [{ referral_id: 'R1', contacted_on: '2025-02-01', attendance: 'attended' }],
    ...sittings(swemwbs('A1', 'P1', '2025-05-03', 20), swemwbs('A2', 'P1', '2025-08-01', 25)),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { status: 'second_only', reason: 'no_score_in_window' },
  ]);
});

test('the window ends 90 days after the first attended contact, that day included', async () => {
  await fill(database, {
    referrals: [referral],
    contacts: [
      { referral_id: 'R1', contacted_on: '2025-01-12', attendance: 'did_not_attend' },
      { referral_id: 'R1', contacted_on: '2025-02-01', attendance: 'attended' },
    ],
    ...sittings(swemwbs('A1', 'P1', '2025-05-02', 20), swemwbs('A2', 'P1', '2025-08-01', 25)),
  });
  expect(await rowsOf(database, pairsSql)).toHaveLength(1);
});

test('undated scores pair only as first with last', async () => {
  await fill(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', person_id: 'P2' }],
    ...sittings(
      swemwbs('A2', 'P1', null, 25, { occasion: 'last' }),
      swemwbs('A1', 'P1', null, 20, { occasion: 'first' }),
      swemwbs('B1', 'P2', null, 20),
      swemwbs('B2', 'P2', '2025-04-01', 25, { occasion: 'last' }),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toMatchObject([
    { person_id: 'P1', first_score: 20, last_score: 25, days_between: null },
  ]);
});

test('without a referrals file a person stands for a spell', async () => {
  await fill(
    database,
    sittings(swemwbs('A1', 'P1', '2025-01-15', 20), swemwbs('A2', 'P1', '2025-04-15', 25)),
  );
  expect(await rowsOf(database, pairsSql)).toMatchObject([{ episode: 'person:P1', change: 5 }]);
});

test('a score of a person without any referral belongs to no spell', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(swemwbs('A1', 'P9', '2025-01-15', 20), swemwbs('A2', 'P9', '2025-04-15', 25)),
  });
  expect(await rowsOf(database, pairsSql)).toEqual([]);
  expect(await rowsOf(database, unpairedSql)).toMatchObject([
    { person_id: 'P9', status: 'neither', reason: 'no_spell' },
  ]);
});

test('ties on one day follow the occasion, then the id, so that the same files give the same pair', async () => {
  await fill(database, {
    referrals: [referral],
    ...sittings(
      swemwbs('A9', 'P1', '2025-01-15', 20, { occasion: 'first' }),
      swemwbs('A1', 'P1', '2025-01-15', 30),
      swemwbs('A5', 'P1', '2025-04-15', 24),
      swemwbs('A4', 'P1', '2025-04-15', 26),
    ),
  });
  expect(await rowsOf(database, pairsSql)).toMatchObject([{ first_score: 20, last_score: 24 }]);
});

test('a rise in SDQ prosocial is better, and a rise in SDQ total is worse', async () => {
  const sitting = (id: string, on: string, total: number, prosocial: number) => ({
    assessment: {
      assessment_id: id,
      person_id: 'P1',
      measure: 'sdq',
      informant: 'parent',
      completed_on: on,
    },
    responses: [
      { assessment_id: id, item: 'total', value: total, level: 'converted_score' },
      { assessment_id: id, item: 'prosocial', value: prosocial, level: 'converted_score' },
    ],
  });
  const first = sitting('A1', '2025-01-15', 12, 4);
  const last = sitting('A2', '2025-04-15', 15, 8);
  await fill(database, {
    referrals: [referral],
    assessments: [first.assessment, last.assessment],
    responses: [...first.responses, ...last.responses],
  });
  expect(
    await rowsOf(
      database,
      `SELECT scale, change, better_by, outcome FROM paired_scores WHERE measure = 'sdq_parent' AND scale IN ('total', 'prosocial') ORDER BY scale`,
    ),
  ).toEqual([
    { scale: 'prosocial', change: 4, better_by: 4, outcome: 'improved' },
    { scale: 'total', change: 3, better_by: -3, outcome: null },
  ]);
});
