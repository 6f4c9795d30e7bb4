import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyReview, ratings, type Review } from '#app/results/principles-review.ts';
import { statementById } from '#app/records/principles/principles.ts';
import {
  withAddedStatement,
  withDefaultRules,
  withoutStatement,
  withRule,
  withStatement,
  withStatementBack,
} from '#app/workspace/principles/change-review.ts';
import {
  isReviewText,
  readReview,
  reviewFaultWords,
} from '#app/workspace/principles/read-review.ts';
import { reviewText } from '#app/workspace/principles/review-text.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';

const rated = withStatement(emptyReview, '4.10', {
  judgement: 'excelling',
  note: 'Asked each time, = "always"',
  owner: 'Lead',
  nextStep: 'Line one\nline two',
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyReview: fc.Arbitrary<Review> = fc
  .record({
    name: fc.string({ maxLength: 40 }),
    agreedOn: fc.constantFrom(null, '2026-10-08'),
    statements: fc.dictionary(
      fc.constantFrom(...statementById.keys()),
      fc.record({
        judgement: fc.constantFrom(null, ...ratings, 'does_not_apply' as const),
        note: anyText,
        owner: anyText,
        nextStep: anyText,
      }),
    ),
    removed: fc.uniqueArray(fc.constantFrom(...statementById.keys())),
    rules: fc.dictionary(
      fc.constantFrom('all', ...statementById.keys()),
      fc.constant({ gettingThere: 0.4, excelling: 0.8 }),
    ),
  })
  .map((review) => withAddedStatement({ ...review, added: [] }, '3', 'We have a quiet room.'));

describe('the file of ratings', () => {
  test('what is saved reads back as it was', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const read = readReview(reviewText(review, '2026-10-09'));
        if ('fault' in read) throw new Error(JSON.stringify(read.fault));
        const { removed, ...rest } = read.review;
        const { removed: before, ...others } = review;
        expect(rest).toEqual(others);
        expect([...removed].sort()).toEqual([...before].sort());
      }),
    );
  });

  test('the same ratings make the same file whatever the order they were given in', () => {
    const one = withStatement(withStatement(emptyReview, '4.10', {}), '4.2', {});
    const other = withStatement(withStatement(emptyReview, '4.2', {}), '4.10', {});
    expect(reviewText(one, '2026-10-09')).toBe(reviewText(other, '2026-10-09'));
  });

  test('it holds what people wrote as they wrote it', () => {
    expect(reviewText(rated, '2026-10-09')).toContain('"note": "Asked each time, = \\"always\\""');
  });

  const file = (change: object) =>
    JSON.stringify({
      ...(JSON.parse(reviewText(rated, '2026-10-09')) as object),
      ...change,
    });

  test.each([
    ['no JSON', '{"evenlodePrinciples": 1,', 'not_json'],
    ['another file', '{"evenlodeRecipe": 1}', 'not_a_review'],
    ['a list', '[]', 'not_a_review'],
    ['a later version', file({ evenlodePrinciples: 9 }), 'later_version'],
    ['an unknown statement', file({ statements: { '9.9': {} } }), 'wrong_part'],
    ['an unknown level', file({ statements: { '4.1': { judgement: 'superb' } } }), 'wrong_part'],
    [
      'a rule upside down',
      file({ rules: { all: { gettingThere: 0.9, excelling: 0.5 } } }),
      'wrong_part',
    ],
    ['an extra key', file({ people: [] }), 'wrong_part'],
    [
      'a number used twice',
      file({ added: [{ id: '3.1', principle: '3', text: 'Ours' }] }),
      'wrong_part',
    ],
    ['a day that is none', file({ agreedOn: '2026-02-31' }), 'wrong_part'],
  ])('%s is refused whole, and said in words', (_, text, kind) => {
    const read = readReview(text);
    if (!('fault' in read)) throw new Error('it was read');
    expect(read.fault.kind).toBe(kind);
    expect(reviewFaultWords('ratings.json', read.fault)).toMatch(
      /^ratings\.json could not be opened\. .+\. Nothing has changed\.$/,
    );
  });

  test('it is known by its own key', () => {
    expect(isReviewText(reviewText(emptyReview, '2026-10-09'))).toBe(true);
    expect(isReviewText('{"evenlodeRecipe": 1}')).toBe(false);
  });
});

describe('changes to a review', () => {
  test('a statement taken out keeps what was written about it', () => {
    const out = withoutStatement(rated, '4.10');
    expect(out.removed).toEqual(['4.10']);
    expect(withStatementBack(out, '4.10')).toEqual(rated);
  });

  test('a statement of one’s own gets the next number, and is gone when it is deleted', () => {
    const one = withAddedStatement(emptyReview, '2', '  We have a   quiet room. ');
    const two = withAddedStatement(one, '2', 'We go along.');
    expect(two.added).toEqual([
      { id: '2.5', principle: '2', text: 'We have a quiet room.' },
      { id: '2.6', principle: '2', text: 'We go along.' },
    ]);
    const noted = withStatement(two, '2.5', { note: 'since May' });
    expect(withoutStatement(noted, '2.5')).toMatchObject({
      statements: {},
      added: [{ id: '2.6' }],
    });
    expect(withAddedStatement(emptyReview, '2', '   ')).toBe(emptyReview);
    expect(withAddedStatement(emptyReview, '8', 'Ours')).toBe(emptyReview);
  });

  test('a rule goes back to its default, alone or with all others', () => {
    const rule = { gettingThere: 0.3, excelling: 0.6 };
    const ruled = withRule(withRule(emptyReview, 'all', rule), '4.1', rule);
    expect(withRule(ruled, '4.1', null).rules).toEqual({ all: rule });
    expect(withDefaultRules(ruled).rules).toEqual({});
  });
});

describe('in the workspace', () => {
  const open = () => openNodeWorkspace({ engine: 'wasm', today: '2026-10-09' });

  test('each change can be taken back, and one that changes nothing is none', () => {
    const workspace = open();
    workspace.changeReview((review) => withStatement(review, '1.1', { judgement: 'excelling' }));
    workspace.changeReview((review) => withStatement(review, '1.1', { judgement: 'excelling' }));
    workspace.changeReview((review) => withStatement(review, '1.2', { judgement: 'starting_out' }));
    const { past, unsaved } = workspace.getState().principles;
    expect([past.length, unsaved]).toEqual([2, true]);
    workspace.undoReview();
    workspace.undoReview();
    workspace.undoReview();
    expect(workspace.getState().principles.review).toEqual(emptyReview);
  });

  test('saving gives the file, and opening it elsewhere gives the same ratings', () => {
    const [one, other] = [open(), open()];
    one.changeReview(() => rated);
    const text = one.saveReview();
    expect(one.getState().principles.unsaved).toBe(false);
    expect(other.openReview(text)).toBeNull();
    expect(other.getState().principles.review).toEqual(rated);
    other.undoReview();
    expect(other.getState().principles.review).toEqual(emptyReview);
  });

  test('a file that is refused changes nothing', () => {
    const workspace = open();
    workspace.changeReview(() => rated);
    expect(workspace.openReview('{}')).toEqual({ kind: 'not_a_review' });
    expect(workspace.compareReview('nonsense')).toEqual({ kind: 'not_json' });
    expect(workspace.getState().principles).toMatchObject({ review: rated, earlier: null });
  });

  test('an earlier review stands beside the one in hand, and Forget everything forgets both', async () => {
    const workspace = open();
    workspace.changeReview(() => rated);
    expect(workspace.compareReview(reviewText(emptyReview, '2025-10-01'))).toBeNull();
    expect(workspace.getState().principles).toMatchObject({ review: rated, earlier: emptyReview });
    await workspace.forget();
    expect(workspace.getState().principles).toMatchObject({ review: emptyReview, earlier: null });
  });

  test('ratings dropped among the files on Import are opened too', async () => {
    const workspace = open();
    const blob = new Blob([reviewText(rated, '2026-10-09')]);
    await workspace.importFiles([
      { name: 'ratings.json', size: blob.size, stream: () => blob.stream() },
    ]);
    expect(workspace.getState().principles.review).toEqual(rated);
  });
});
