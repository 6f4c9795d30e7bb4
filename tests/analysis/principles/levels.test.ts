import fc from 'fast-check';
import { expect, test } from 'vitest';
import { principlesOverview } from '#app/analysis/principles/overview-figure.ts';
import { principleLevel } from '#app/analysis/principles/principle-level.ts';
import { suggestLevel } from '#app/analysis/principles/suggest-level.ts';
import type { EvidenceFact, StatementEvidence } from '#app/results/principles.ts';
import {
  emptyReview,
  ratings,
  type Judgement,
  type Review,
} from '#app/results/principles-review.ts';
import { withoutStatement, withStatement } from '#app/workspace/principles/change-review.ts';

const [low, middle, high] = ratings;

test.each<[string, (Judgement | null)[], string | null]>([
  ['nothing is rated', [null, null], null],
  ['fewer than half are rated', [high, null, null], null],
  ['half are rated', [high, null], high],
  ['most are excelling, one starting out', [high, high, high, low], high],
  ['most are excelling, two starting out', [high, high, high, high, high, low, low], middle],
  ['half are excelling, which is not most', [high, middle], middle],
  ['starting out is the most common', [low, low, middle], low],
  ['starting out is as common as another', [low, low, middle, middle], middle],
  ['what does not apply is left out', ['does_not_apply', 'does_not_apply', high], high],
])('where a principle stands when %s', (_, judgements, level) => {
  expect(principleLevel(judgements)).toBe(level);
});

const shareOf = (
  count: number,
  of: number,
  counts: 'people' | 'things' = 'people',
): EvidenceFact => ({
  kind: 'share',
  count,
  of,
  counts,
  noun: 'referrals',
  predicate: 'have it',
  without: 'have it not',
});
const evidence = (fact: EvidenceFact): StatementEvidence => ({
  statement: '4.10',
  judgedBy: 'it',
  evidence: [{ key: 'it', label: 'It', state: 'available', fact }],
});

test.each([
  [49, 100, 'starting_out'],
  [50, 100, 'getting_there'],
  [89, 100, 'getting_there'],
  [90, 100, 'excelling'],
])('%i of %i suggests %s', (count, of, level) => {
  expect(suggestLevel(evidence(shareOf(count, of)), {})?.level).toBe(level);
});

test('a share of fewer than ten people suggests nothing; of things it does', () => {
  expect(suggestLevel(evidence(shareOf(9, 9)), {})).toBeNull();
  expect(suggestLevel(evidence(shareOf(6, 6, 'things')), {})?.level).toBe('excelling');
});

test('a statement’s own rule goes before the scheme’s, and that before ours', () => {
  const half = evidence(shareOf(60, 100));
  const all = { gettingThere: 0.7, excelling: 0.8 };
  const own = { gettingThere: 0.2, excelling: 0.6 };
  expect(suggestLevel(half, {})?.level).toBe('getting_there');
  expect(suggestLevel(half, { all })?.level).toBe('starting_out');
  expect(suggestLevel(half, { all, '4.10': own })?.level).toBe('excelling');
});

test('files that are missing suggest nothing', () => {
  expect(
    suggestLevel(
      {
        statement: '3.5',
        judgedBy: 'it',
        evidence: [{ key: 'it', label: 'It', state: 'missing_files', needs: [] }],
      },
      {},
    ),
  ).toBeNull();
});

test('more of a thing never suggests a lower level', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 500 }), fc.nat(499), fc.nat(499), (of, one, two) => {
      const [less, more] = [one % (of + 1), two % (of + 1)].sort((a, b) => a - b);
      const level = (count: number) =>
        ratings.indexOf(suggestLevel(evidence(shareOf(count, of)), {})?.level ?? low);
      expect(level(less ?? 0)).toBeLessThanOrEqual(level(more ?? 0));
    }),
  );
});

test('the overview counts statements, without those taken out or not applying', () => {
  const rated: Review = [
    ['2.1', high],
    ['2.2', low],
    ['2.3', 'does_not_apply' as const],
  ].reduce(
    (review, [id, judgement]) =>
      withStatement(review, id ?? '', { judgement: (judgement ?? null) as Judgement | null }),
    withoutStatement(emptyReview, '2.4'),
  );
  const { tables, levels } = principlesOverview(rated, emptyReview);
  const row = tables.principles.rows.find(({ key }) => key === '2');
  const values = Object.entries(row?.cells ?? {}).map(([key, cell]) => [
    key,
    cell.state === 'shown' ? cell.value : null,
  ]);
  expect(Object.fromEntries(values)).toEqual({
    statements: 2,
    starting_out: 1,
    getting_there: 0,
    excelling: 1,
    not_rated: 0,
    does_not_apply: 1,
  });
  expect(tables.principles.rows.find(({ key }) => key === 'all')?.cells.statements).toEqual({
    state: 'shown',
    value: 59,
  });
  expect(levels[1]).toEqual({
    principle: '2',
    title: 'Ethos',
    level: 'getting_there',
    earlier: null,
  });
});
