import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { Cell } from '#app/results/cell.ts';
import {
  noPathwayQuestion,
  type PathwayQuestion,
  type PathwayResult,
} from '#app/results/pathway.ts';
import type { Table } from '#app/results/table.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { truth } from '#fixtures/generator/truth.ts';
import { example } from '#tests/fixtures/example.ts';
import { openExample } from '../equity/example-scheme.ts';
import { cell, numberIn, numbersIn } from '../outcomes-scheme.ts';
import {
  count,
  countedPeople,
  countedReferrals,
  isClosed,
  isStarted,
  middleWait,
  waitOf,
  type Counted,
} from './counted-example.ts';

type Answered = Extract<PathwayResult, { state: 'answered' }>;

let workspace: Workspace;
let page: Answered;

async function ask(more: Partial<PathwayQuestion> = {}): Promise<Answered> {
  const question = { ...noPathwayQuestion, ...more };
  const result = await workspace.ask(async (database, context) =>
    askPathway(database, question, await heldOutcomesChoices(database), context),
  );
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

beforeAll(async () => {
  workspace = await openExample();
  page = await ask();
}, 120_000);

afterAll(() => workspace.forget());

const accepted = countedPeople.filter((each) => each.accepted);

function interval(table: Table, row: string, column: string): readonly [number, number] {
  const found: Cell | undefined = cell(table, row, column);
  if (found?.state !== 'shown' || !found.interval)
    throw new Error(`no interval at ${row} ${column}`);
  return [found.interval.lower, found.interval.upper];
}

function holds([lower, upper]: readonly [number, number], value: number): boolean {
  return lower <= value && value <= upper;
}

function present<T>(figure: T | null): T {
  if (figure === null) throw new Error('the figure is missing');
  return figure;
}

test('a young person counts once, and families that refused evaluation are left out', () => {
  expect(page.youngPeople).toBe(countedPeople.length);
  expect(page.referrals).toBe(countedReferrals.length);
  const { exclusions } = page.figures.steps.method;
  expect(exclusions.find(({ reason }) => reason === 'further_referral')?.n).toBe(
    countedReferrals.length - countedPeople.length,
  );
});

test('each step is counted as the files have it', () => {
  const { steps } = page.figures.steps.tables;
  const of = (holds: (each: Counted) => boolean): number => count(countedPeople, holds);
  expect(numberIn(steps, 'referred', 'n')).toBe(countedPeople.length);
  expect(numberIn(steps, 'accepted', 'n')).toBe(accepted.length);
  expect(numberIn(steps, 'first_contact', 'n')).toBe(of((each) => each.firstContact !== null));
  expect(numberIn(steps, 'plan_agreed', 'n')).toBe(
    of((each) => each.referral.plan_agreed_on !== ''),
  );
  expect(numberIn(steps, 'onward_referral', 'n')).toBe(of((each) => each.onward.length > 0));
  expect(numberIn(steps, 'activity_taken_up', 'n')).toBe(of(isStarted));
  expect(numberIn(steps, 'completed', 'n')).toBe(
    of((each) => each.referral.closure_reason === 'Completed'),
  );
  expect(numberIn(steps, 'referrer_told', 'n')).toBe(
    of((each) => each.referral.referrer_told_on !== ''),
  );
});

test('those still open are not lost: each who reached the step before went on, is open, or ended', () => {
  const { steps } = page.figures.steps.tables;
  const started = countedPeople.filter(isStarted);
  const completed = count(started, (each) => each.referral.closure_reason === 'Completed');
  const open = count(started, (each) => !isClosed(each));
  expect(numbersIn(steps, 'completed', ['before', 'kept', 'open', 'ended'])).toEqual([
    started.length,
    completed,
    open,
    started.length - completed - open,
  ]);
});

test('the share of those who took up an activity and whose support is over is the one built in', () => {
  const { steps } = page.figures.steps.tables;
  const [kept = NaN, ended = NaN] = numbersIn(steps, 'completed', ['kept', 'ended']);
  expect(Math.abs(kept / (kept + ended) - truth.pathway.completed)).toBeLessThan(0.04);
});

test('of referrals by a professional, as many referrers were told as is built in', async () => {
  const early = await ask({ to: '2025-08-31' });
  const { steps } = early.figures.steps.tables;
  expect(holds(interval(steps, 'referrer_told', 'kept_share'), truth.pathway.referrerTold)).toBe(
    true,
  );
  const professional = countedPeople.filter(
    ({ referral }) =>
      referral.route === 'Professional' && (referral.referred_on ?? '') < '2025-09-01',
  );
  expect(numberIn(steps, 'referrer_told', 'before')).toBe(professional.length);
});

describe('waits', () => {
  const all = accepted.map(waitOf);

  test('the middle wait counts those still waiting for as long as they have', () => {
    const { overview, groups } = present(page.figures.waits).tables;
    expect(numberIn(overview, 'first_contact', 'n')).toBe(all.length);
    expect(numberIn(overview, 'first_contact', 'median')).toBe(middleWait(all));
    const african = accepted.filter(({ person }) => person.ethnicity === 'Black African');
    expect(numberIn(groups, 'black_african', 'median')).toBe(middleWait(african.map(waitOf)));
  });

  test('the share within 28 days is of all accepted so long ago, whether or not they were ever seen', () => {
    const { groups } = present(page.figures.waits).tables;
    expect(numbersIn(groups, 'all', ['seen', 'of'])).toEqual([
      count(all, ({ days, ended }) => ended && days <= 28),
      all.length,
    ]);
  });

  test('Black African young people wait clearly longer, as built in, and nobody else does', () => {
    const { groups } = present(page.figures.waits).tables;
    const clear = groups.rows.filter(({ cells }) => {
      const share = cells.seen_share;
      return share?.state === 'shown' && share.standing?.strength === 'clear';
    });
    expect(clear.map(({ key }) => key)).toEqual(['black_african']);
    expect(numberIn(groups, 'black_african', 'median')).toBeGreaterThan(
      1.3 * numberIn(groups, 'all', 'median'),
    );
    expect(figureWords(present(page.figures.waits)).finding).toContain(
      'Clearly lower for: African',
    );
  });

  test('no difference between the sexes is called clear, as none was built in', async () => {
    const { groups } = present((await ask({ by: 'sex' })).figures.waits).tables;
    const standings = groups.rows.flatMap(({ cells }) => {
      const share = cells.seen_share;
      return share?.state === 'shown' ? [share.standing?.strength] : [];
    });
    expect(standings).not.toContain('clear');
  });

  test('bands hold everyone accepted once, those still waiting and those never seen apart', () => {
    const { bands } = present(page.figures.waits).tables;
    expect(numberIn(bands, '0..7', 'n')).toBe(count(all, ({ days, ended }) => ended && days <= 7));
    expect(numberIn(bands, '29..42', 'n')).toBe(
      count(all, ({ days, ended }) => ended && days >= 29 && days <= 42),
    );
    const unseen = accepted.filter(({ firstContact }) => firstContact === null);
    expect(numberIn(bands, 'ended', 'n')).toBe(count(unseen, isClosed));
    expect(numberIn(bands, 'open', 'n')).toBe(count(unseen, (each) => !isClosed(each)));
    expect(numberIn(bands, 'all', 'n')).toBe(accepted.length);
  });
});

test('sources and ways in are those of the first referrals, with the share of each that was accepted', () => {
  const { sources, routes } = page.figures.sources.tables;
  const camhs = countedPeople.filter(({ referral }) => referral.source === 'CAMHS');
  expect(numbersIn(sources, 'camhs', ['n', 'accepted', 'decided'])).toEqual([
    camhs.length,
    count(camhs, (each) => each.accepted),
    camhs.length,
  ]);
  expect(numberIn(routes, 'self', 'n')).toBe(
    count(countedPeople, ({ referral }) => referral.route === 'Self-referral'),
  );
  expect(numberIn(sources, 'missing:not_mapped', 'n')).toBe(
    count(countedPeople, ({ referral }) =>
      ['EH2', 'Mere Hub', 'YHT'].includes(referral.source ?? ''),
    ),
  );
  expect(holds(interval(sources, 'all', 'accepted_share'), truth.pathway.accepted)).toBe(true);
});

test('a reason counts once for each young person it is given for', () => {
  const { reasons } = present(page.figures.reasons).tables;
  expect(numberIn(reasons, 'anxiety', 'n')).toBe(
    count(countedPeople, (each) => each.reasons.includes('Anxiety')),
  );
  expect(numberIn(reasons, 'all', 'n')).toBe(
    count(countedPeople, (each) => each.reasons.length > 0),
  );
});

test('those not accepted are counted by reason and by whether they were signposted', () => {
  const { reasons, signposted } = present(page.figures.notAccepted).tables;
  const refused = countedPeople.filter((each) => !each.accepted);
  const because = (reason: string): number =>
    count(refused, ({ referral }) => referral.not_accepted_reason === reason);
  expect(numberIn(reasons, 'needs_too_high', 'n')).toBe(because('Needs too high'));
  expect(numberIn(reasons, 'decision:declined_by_young_person', 'n')).toBe(
    count(refused, ({ referral }) => referral.decision === 'Young person or family said no'),
  );
  expect(numberIn(reasons, 'all', 'n')).toBe(refused.length);
  const answered = (answer: string): number =>
    count(refused, ({ referral }) => referral.signposted_elsewhere === answer);
  expect(numberIn(signposted, 'yes', 'n')).toBe(answered('Yes'));
  expect(numberIn(signposted, 'not_recorded', 'n')).toBe(answered(''));
});

describe('months', () => {
  const inMonth = (month: string): number =>
    count(countedReferrals, ({ referred_on }) => (referred_on ?? '').startsWith(month));

  test('every referral counts in the month it came', () => {
    const { months, years } = page.figures.months.tables;
    expect(numberIn(months, '2025-09', 'n')).toBe(inMonth('2025-09'));
    expect(months.rows).toHaveLength(24 + 1);
    expect(numberIn(months, 'all', 'n')).toBe(countedReferrals.length);
    expect(numbersIn(years, 'all', ['later', 'earlier'])).toEqual([
      count(countedReferrals, ({ referred_on }) => (referred_on ?? '') >= '2025-04'),
      count(countedReferrals, ({ referred_on }) => (referred_on ?? '') < '2025-04'),
    ]);
  });

  test('limits are the mean and 2.66 times the average step from month to month', () => {
    const { limits } = page.figures.months.tables;
    const keys = Array.from({ length: 24 }, (_, at) => {
      const month = (at + 3) % 12;
      return `${2024 + Math.floor((at + 3) / 12)}-${String(month + 1).padStart(2, '0')}`;
    });
    const values = keys.map(inMonth);
    const mean = values.reduce((sum, n) => sum + n, 0) / 24;
    const steps = values.slice(1).map((n, at) => Math.abs(n - (values[at] ?? 0)));
    const reach = (2.66 * steps.reduce((sum, n) => sum + n, 0)) / 23;
    expect(numberIn(limits, 'all', 'mean')).toBeCloseTo(mean, 9);
    expect(numberIn(limits, 'all', 'upper')).toBeCloseTo(mean + reach, 9);
    expect(numberIn(limits, 'all', 'lower')).toBeCloseTo(mean - reach, 9);
  });

  test('the rise built in from September 2025 lies within the interval of the year on the year', () => {
    const { years } = page.figures.months.tables;
    const risen = 7;
    const share =
      (12 + risen * (truth.referralsRise.ratio - 1)) /
      (24 + risen * (truth.referralsRise.ratio - 1));
    expect(holds(interval(years, 'all', 'later_share'), share)).toBe(true);
  });
});

test('contacts are those of the counted referrals, by attendance and means', () => {
  const { attendance, means, people } = present(page.figures.contacts).tables;
  const contacts = countedPeople.flatMap((each) => each.contacts);
  const as = (word: string): number => count(contacts, (row) => row.attendance === word);
  expect(numberIn(attendance, 'attended', 'n')).toBe(as('Attended'));
  expect(numberIn(attendance, 'did_not_attend', 'n')).toBe(as('Did not attend'));
  const video = contacts.filter((row) => row.means === 'Video call');
  expect(numbersIn(means, 'video', ['n', 'missed'])).toEqual([
    video.length,
    count(video, (row) => row.attendance === 'Did not attend'),
  ]);
  const attended = countedPeople
    .map((each) => count(each.contacts, (row) => row.attendance === 'Attended'))
    .filter((n) => n > 0);
  expect(numberIn(people, 'all', 'n')).toBe(attended.length);
  expect(numberIn(people, 'all', 'contacts')).toBeCloseTo(
    attended.reduce((sum, n) => sum + n, 0) / attended.length,
    9,
  );
});

test('onward referrals are counted by kind of service, with those that started', () => {
  const { kinds, services, agreed } = present(page.figures.onward).tables;
  const all = countedPeople.flatMap((each) => each.onward);
  const categories = new Map(example.services.map((row) => [row.service_id, row.category]));
  const sport = all.filter((row) => categories.get(row.service) === 'Sport and outdoors');
  expect(numbersIn(services, 'Sport and outdoors', ['n', 'started'])).toEqual([
    sport.length,
    count(sport, (row) => row.started_on !== ''),
  ]);
  expect(numberIn(kinds, 'signpost', 'n')).toBe(count(all, (row) => row.kind === 'Signpost'));
  expect(numberIn(agreed, 'yes', 'n')).toBe(
    count(all, (row) => row.agreed_by_young_person === 'Yes'),
  );
});

test('endings are of those accepted whose support is over, and the others are said to be open', () => {
  const { reasons, open } = present(page.figures.closures).tables;
  const ended = accepted.filter(isClosed);
  expect(numberIn(reasons, 'all', 'n')).toBe(ended.length);
  expect(numberIn(reasons, 'completed', 'n')).toBe(
    count(ended, ({ referral }) => referral.closure_reason === 'Completed'),
  );
  expect(numberIn(open, 'all', 'n')).toBe(accepted.length - ended.length);
});

test('caseload is of the whole scheme at the end of a month, and never of one link worker', () => {
  const { months } = present(page.figures.caseload).tables;
  const end = '2025-06-30';
  const open = new Set(
    countedReferrals
      .filter(
        ({ decision, decided_on, closed_on }) =>
          decision === 'Accepted' &&
          (decided_on ?? '') <= end &&
          (closed_on === '' || (closed_on ?? '') > end),
      )
      .map(({ person_id }) => person_id),
  );
  const fte = example.link_workers
    .filter(
      ({ started_on, left_on }) =>
        (started_on ?? '') <= end && (left_on === '' || (left_on ?? '') > end),
    )
    .reduce((sum, row) => sum + Number(row.fte), 0);
  expect(numberIn(months, '2025-06', 'open')).toBe(open.size);
  expect(numberIn(months, '2025-06', 'per_fte')).toBeCloseTo(open.size / fte, 9);
  expect(JSON.stringify(months)).not.toMatch(/LW-/);
});

test('filters narrow every figure to the same young people', async () => {
  const schools = await ask({ source: 'education', from: '2025-04-01' });
  const own = countedReferrals.filter(
    ({ source, referred_on }) =>
      ['School', 'College'].includes(source ?? '') && (referred_on ?? '') >= '2025-04-01',
  );
  expect(schools.youngPeople).toBe(new Set(own.map(({ person_id }) => person_id)).size);
  expect(numberIn(schools.figures.sources.tables.sources, 'education', 'n')).toBe(
    schools.youngPeople,
  );
  expect(numberIn(schools.figures.months.tables.months, 'all', 'n')).toBe(own.length);
});
