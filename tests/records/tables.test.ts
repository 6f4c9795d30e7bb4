import { describe, expect, test } from 'vitest';
import { tableNamed, tables } from '#app/records/all-tables.ts';
import { columnsOf } from '#app/records/ddl.ts';
import { readCell } from '#app/records/read-cell.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import { tableNames } from '#app/records/table.ts';
import type { TableName } from '#app/records/table.ts';

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

test('every table name has one definition, in order', () => {
  expect(tables.map(({ name }) => name)).toEqual([...tableNames]);
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  test('has field names that are unique and in snake case', () => {
    const names = table.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !SNAKE_CASE.test(name))).toEqual([]);
  });

  test('makes no database column twice', () => {
    const names = columnsOf(table).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives no header to two fields', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, label, aliases } of table.fields) {
      for (const header of [name, label, ...aliases]) {
        const key = normaliseHeader(header);
        owners.set(key, (owners.get(key) ?? new Set()).add(name));
      }
    }
    expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });

  test('lists no alias twice', () => {
    const repeats = table.fields.flatMap(({ name, aliases }) => {
      const keys = aliases.map(normaliseHeader);
      return keys.filter(
        (key, place) => keys.indexOf(key) !== place || key === normaliseHeader(name),
      );
    });
    expect(repeats).toEqual([]);
  });

  test('has a key made of its own fields', () => {
    const names = table.fields.map(({ name }) => name);
    expect(table.key.length).toBeGreaterThan(0);
    expect(table.key.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('gives an example that reads well for every field', () => {
    const unread = table.fields.filter((field) => {
      const reading = readCell(field, field.example);
      return (
        reading.state === 'fault' ||
        (reading.state === 'missing' && reading.kind !== 'not_applicable')
      );
    });
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  test('explains every field', () => {
    const silent = table.fields.filter(
      ({ label, description }) => label === '' || !description.endsWith('.'),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

const promised: Readonly<Record<TableName, string>> = {
  people:
    'person_id id_scope sex gender_identity gender_same_as_at_birth ethnicity religion_or_belief sexual_orientation disability marriage_and_civil_partnership pregnancy_and_maternity deprivation_decile deprivation_version deprivation_direction care_experience young_carer send free_school_meals refugee_or_asylum_seeker english_as_additional_language neurodivergence youth_justice locality consent_to_evaluation consent_to_research consent_given_by',
  referrals:
    'referral_id person_id referred_on source route decision decided_on not_accepted_reason signposted_elsewhere link_worker_id age_at_referral plan_agreed_on closed_on closure_reason information_sharing_consent referrer_told_on',
  referral_reasons: 'referral_id reason',
  contacts: 'referral_id contacted_on attendance means place minutes with_whom',
  onward_referrals:
    'referral_id service kind made_on agreed_by_young_person status started_on ended_on',
  assessments:
    'assessment_id person_id referral_id measure version informant occasion completed_on not_collected_reason',
  responses: 'assessment_id item value keying level',
  goals: 'goal_id person_id referral_id theme set_on achieved',
  goal_ratings: 'goal_id occasion rated_on rating',
  feedback: 'respondent question scale answer comment topic given_on',
  actions: 'you_said we_did raised_by opened_on closed_on status',
  population: 'characteristic group area age_from age_to age_band count source year',
  link_workers:
    'link_worker_id role fte started_on induction_completed_on last_supervised_on trained_in_outcome_measures training_days_last_12_months hours_per_week partnership_hours_per_week',
  services: 'service_id service_name last_checked_on',
  costs: 'kind borne_by amount amount_funded period_from period_to',
};

test.each(Object.entries(promised).map(([name, fields]) => [name, fields] as const))(
  '%s holds what the analyses need',
  (name, fields) => {
    const table = tableNames.find((each) => each === name);
    const held = table ? tableNamed(table).fields.map((field) => field.name) : [];
    expect(held).toEqual(expect.arrayContaining(fields.split(' ')));
  },
);

test('ethnicity, religion, orientation, disability, comments and scores are marked as sensitive', () => {
  const marked = (table: TableName, name: string) =>
    tableNamed(table).fields.find((field) => field.name === name)?.sensitivity;
  expect(marked('people', 'ethnicity')).toBe('special_category');
  expect(marked('people', 'religion_or_belief')).toBe('special_category');
  expect(marked('people', 'sexual_orientation')).toBe('special_category');
  expect(marked('people', 'disability')).toBe('special_category');
  expect(marked('people', 'person_id')).toBe('pseudonym');
  expect(marked('referrals', 'age_at_referral')).toBe('quasi_identifier');
  expect(marked('responses', 'value')).toBe('special_category');
  expect(marked('feedback', 'comment')).toBe('free_text');
});

test('contacts, onward referrals and reasons belong by a referral or by a young person, and need one of them', () => {
  for (const name of ['contacts', 'onward_referrals', 'referral_reasons'] as const) {
    const { fields, needsOneOf } = tableNamed(name);
    expect(needsOneOf).toEqual(['referral_id', 'person_id']);
    const ids = fields.filter((field) => needsOneOf?.includes(field.name));
    expect(ids.map(({ type, required }) => [type, required])).toEqual([
      ['id', false],
      ['id', false],
    ]);
  }
});

test('of a date of birth no more than the month is kept', () => {
  const month = tableNamed('people').fields.find(({ name }) => name === 'birth_month');
  if (month === undefined) throw new Error('there is no month of birth');
  expect(month.sensitivity).toBe('quasi_identifier');
  expect(readCell(month, '17/06/2010')).toEqual({ state: 'value', value: '2010-06-01' });
  expect(readCell(month, '31/02/2010')).toMatchObject({ state: 'fault' });
});
