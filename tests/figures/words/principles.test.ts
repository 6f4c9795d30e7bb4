import { expect, test } from 'vitest';
import { principlesOverview } from '#app/analysis/principles/overview-figure.ts';
import { statementsInUse } from '#app/analysis/principles/statements-in-use.ts';
import { evidenceText, factText, gapText } from '#app/figures/words/principles/fact-text.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { ShareFact } from '#app/results/principles.ts';
import { emptyReview, type Rating, type Review } from '#app/results/principles-review.ts';
import { withStatement } from '#app/workspace/principles/change-review.ts';

const told: ShareFact = {
  kind: 'share',
  count: 591,
  of: 1284,
  counts: 'people',
  noun: 'closed referrals',
  predicate: 'have a date',
  without: 'have no date',
};

test('a share is said with its count, what it is of, and what is left', () => {
  expect(factText(told)).toBe('591 of 1,284 closed referrals (46%) have a date');
  expect(gapText(told)).toBe('693 of 1,284 closed referrals have no date');
});

test('money is said in pounds, and a number of hours with its half', () => {
  expect(
    factText({ ...told, counts: 'pounds', count: 55000, of: 90700, noun: 'spent on it' }),
  ).toContain('£55,000 of £90,700 spent on it (61%)');
  expect(factText({ ...told, counts: 'things', count: 28, of: 292.5 })).toContain('28 of 292.5');
});

test('a median says half within, a mean on average', () => {
  const fact = {
    kind: 'average',
    value: 18,
    n: 1037,
    unit: 'days',
    what: 'from referral to first contact',
    noun: 'referrals',
  } as const;
  expect(factText({ ...fact, statistic: 'median' })).toBe(
    'Half within 18 days from referral to first contact (1,037 referrals)',
  );
  expect(factText({ ...fact, statistic: 'mean', value: 4.43 })).toMatch(/^On average 4\.4 days/);
});

test('evidence that is not there says why', () => {
  const piece = { key: 'costs', label: 'Costs funded' };
  expect(
    evidenceText({ ...piece, state: 'missing_files', needs: [{ table: 'costs', label: 'Costs' }] }),
  ).toBe('Costs funded: needs a file of costs');
  expect(evidenceText({ ...piece, state: 'not_recorded' })).toBe(
    'Costs funded: not recorded in the files that are in',
  );
});

const all = (rating: Rating, principle: string, review: Review = emptyReview): Review =>
  statementsInUse(emptyReview)
    .filter((statement) => statement.principle === principle)
    .reduce((made, { id }) => withStatement(made, id, { judgement: rating }), review);

test('the overview says what people rated, and nothing before they have', () => {
  const finding = (review: Review) => figureWords(principlesOverview(review, null)).finding;
  expect(finding(emptyReview)).toBe('None of the 61 statements is rated yet');
  expect(finding(all('getting_there', '2'))).toBe(
    '4 of 61 statements are rated: 0 excelling, 0 starting out',
  );
  expect(finding(all('starting_out', '2', all('excelling', '5')))).toBe(
    'By its own ratings, the scheme is excelling at link worker role, and starting out on ethos',
  );
});
