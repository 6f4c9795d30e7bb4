import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { noPathwayQuestion } from '#app/results/pathway.ts';
import type { EvidenceFact, PrinciplesEvidence, ShareFact } from '#app/results/principles.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleRows, type Row } from '../../fixtures/read-example.ts';
import { openExample } from '../equity/example-scheme.ts';

let workspace: Workspace;
let found: PrinciplesEvidence;

beforeAll(async () => {
  workspace = await openExample();
  found = await workspace.ask(async (database, context) =>
    askPrinciples(database, await heldOutcomesChoices(database, context.measures), context),
  );
});

afterAll(() => workspace.forget());

function fact(statement: string, key: string): EvidenceFact {
  const own = found.statements.find((each) => each.statement === statement);
  const piece = own?.evidence.find((each) => each.key === key);
  if (piece?.state !== 'available') throw new Error(`${statement} ${key} is not available`);
  return piece.fact;
}

function share(statement: string, key: string): Pick<ShareFact, 'count' | 'of'> {
  const found = fact(statement, key);
  if (found.kind !== 'share') throw new Error(`${key} is no share`);
  return { count: found.count, of: found.of };
}

const referrals = exampleRows('referrals');
const accepted = referrals.filter(({ decision }) => decision === 'Accepted');
const known = (field: string) => (row: Row) => {
  const value = row[field] ?? '';
  return value !== '' && value !== 'Not known';
};

test('all 61 statements are there, each with evidence or with none that a record could give', () => {
  expect(found.statements).toHaveLength(61);
  const alone = found.statements.filter(({ evidence }) => evidence.length === 0);
  expect(alone.map(({ statement }) => statement)).toEqual([
    '1.2',
    '1.3',
    '3.1',
    '5.1',
    '5.2',
    '7.8',
  ]);
});

test('with the example no file is missing', () => {
  const states = found.statements.flatMap(({ evidence }) => evidence.map(({ state }) => state));
  expect(states).not.toContain('missing_files');
});

test('consent counts a recorded decision, yes or no', () => {
  expect(share('1.5', 'consent_decision')).toEqual({
    count: accepted.filter(known('consent_to_support')).length,
    of: accepted.length,
  });
  expect(share('1.6', 'sharing_consent')).toEqual({
    count: accepted.filter(known('information_sharing_consent')).length,
    of: accepted.length,
  });
  const people = exampleRows('people');
  expect(share('7.7', 'evaluation_consent')).toEqual({
    count: people.filter(known('consent_to_evaluation')).length,
    of: people.length,
  });
});

test('the referral process is counted as the file has it', () => {
  const refused = referrals.filter(({ decision }) => decision === 'Not accepted');
  expect(share('4.6', 'signposted')).toEqual({
    count: refused.filter((row) => row.signposted_elsewhere === 'Yes').length,
    of: refused.length,
  });
  expect(share('4.3', 'refusal_reason')).toEqual({
    count: refused.filter(known('not_accepted_reason')).length,
    of: refused.length,
  });
  const complete = referrals.filter(known('complete_when_received'));
  expect(share('4.2', 'complete_at_receipt')).toEqual({
    count: complete.filter((row) => row.complete_when_received === 'Yes').length,
    of: complete.length,
  });
  const ended = referrals.filter(
    ({ closed_on: closed, closure_reason: why, decision }) =>
      closed !== '' || why !== '' || !['Accepted', 'Pending', ''].includes(decision ?? ''),
  );
  expect(share('4.11', 'referrer_told').count).toBe(ended.filter(known('referrer_told_on')).length);
});

test('onward referrals count a yes as a yes and a blank as none', () => {
  const onward = exampleRows('onward_referrals');
  expect(share('4.10', 'onward_agreed')).toEqual({
    count: onward.filter((row) => row.agreed_by_young_person === 'Yes').length,
    of: onward.length,
  });
  expect(share('3.7', 'no_suitable_service').count).toBe(
    onward.filter((row) => row.status === 'No suitable service was found').length,
  );
});

test('costs of which nobody recorded what is funded are left aside', () => {
  const costs = exampleRows('costs').filter(
    (row) => row.borne_by === 'VCSE' && ['Recruitment', 'Management'].includes(row.kind ?? ''),
  );
  const sum = (field: string) => costs.reduce((total, row) => total + Number(row[field]), 0);
  expect(share('3.5', 'link_worker_costs')).toEqual({
    count: sum('amount_funded'),
    of: sum('amount'),
  });
});

test('link workers are those in post on the last day the files speak of', () => {
  const inPost = exampleRows('link_workers').filter(({ left_on: left }) => left === '');
  expect(share('5.3', 'induction')).toEqual({
    count: inPost.filter(known('induction_completed_on')).length,
    of: inPost.length,
  });
  const trained = inPost.filter(known('trained_in_outcome_measures'));
  expect(share('7.4', 'trained_in_outcomes')).toEqual({
    count: trained.filter((row) => row.trained_in_outcome_measures === 'Yes').length,
    of: trained.length,
  });
});

test('a missed contact is followed up by any later contact of the same referral', () => {
  const contacts = exampleRows('contacts');
  const missed = contacts.filter(({ attendance }) => attendance === 'Did not attend');
  const later = new Map<string, string>();
  for (const { referral_id: id = '', contacted_on: on = '' } of contacts) {
    if (on > (later.get(id) ?? '')) later.set(id, on);
  }
  expect(share('4.7', 'followed_up')).toEqual({
    count: missed.filter(
      ({ referral_id: id = '', contacted_on: on = '' }) => (later.get(id) ?? '') > on,
    ).length,
    of: missed.length,
  });
});

test('an average is over those of whom the number is known', () => {
  const plan = fact('3.8', 'plan_days');
  const days = accepted
    .filter(known('plan_agreed_on'))
    .map(
      ({ referred_on: from = '', plan_agreed_on: to = '' }) =>
        (Date.parse(to) - Date.parse(from)) / 86_400_000,
    )
    .sort((a, b) => a - b);
  const middle = (days[(days.length - 1) >> 1] ?? 0) + (days[days.length >> 1] ?? 0);
  expect(plan).toMatchObject({ kind: 'average', n: days.length, value: middle / 2 });
});

test('only shares and averages of people stand in the tables that can leave', () => {
  const { shares, averages } = found.figure.tables;
  const keys = shares.rows.map(({ key }) => key);
  expect(keys).toContain('4.10|onward_agreed');
  expect(keys).not.toContain('3.5|link_worker_costs');
  expect(keys).not.toContain('1.4|actions_closed');
  expect(averages.rows.map(({ key }) => key)).toContain('3.8|plan_days');
});

test('months that stand out from chance are those of the control chart on Pathway', async () => {
  const months = await workspace.ask(async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    const pathway = await askPathway(database, noPathwayQuestion, choices, context);
    if (pathway.state !== 'answered') throw new Error('there are no referrals');
    return pathway.figures.months;
  });
  const latest = months.tables.months.rows.filter(({ role }) => role === 'group').slice(-12);
  const marked = months.signals.filter(({ month }) => latest.some(({ key }) => key === month));
  expect(fact('6.1', 'control_chart')).toEqual({
    kind: 'sentence',
    text: `${marked.length} of the last 12 months of referrals stand out from chance on the control chart`,
  });
});

test('what was done about identifying columns is told where it is known', async () => {
  const told = await workspace.ask(async (database, context) =>
    askPrinciples(database, await heldOutcomesChoices(database, context.measures), {
      ...context,
      identifyingColumns: { pseudonymised: 3, madeSafer: 2, leftOut: 1 },
    }),
  );
  const pieces = (of: PrinciplesEvidence) =>
    of.statements
      .flatMap(({ evidence }) => evidence)
      .filter(({ key }) => key === 'identifiers')
      .map(({ state }) => state);
  expect(pieces(told)).toEqual(['available', 'available', 'available']);
  expect(pieces(found)).toEqual(['not_from_records', 'not_from_records', 'not_from_records']);
});
