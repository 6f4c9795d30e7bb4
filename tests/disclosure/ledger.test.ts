import { expect, test } from 'vitest';
import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import { compareWithLedger } from '#app/disclosure/ledger/compare-with-ledger.ts';
import { emptyLedger, readLedger, type ReleaseScope } from '#app/disclosure/ledger/ledger.ts';
import { scopesCompared } from '#app/disclosure/ledger/scopes-compared.ts';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protect, type Release } from '#app/disclosure/protect.ts';
import { countColumn, row, table } from '#tests/disclosure/make-table.ts';

function releaseOf(
  counts: Record<string, number>,
  policy: DisclosurePolicy = defaultPolicy,
): Release {
  const rows = Object.entries(counts).map(([key, n]) => row(key, { n }));
  return protect([table('groups', [countColumn('n')], rows, [], false)], policy);
}

const march: ReleaseScope = { date: '2026-03-31', filters: { to: '2026-03-31' } };
const april: ReleaseScope = { date: '2026-04-30', filters: { to: '2026-04-30' } };

function compare(
  earlier: Record<string, number>,
  now: Record<string, number>,
  [before, after]: readonly [ReleaseScope, ReleaseScope],
  policy = defaultPolicy,
) {
  const ledger = addToLedger(emptyLedger, releaseOf(earlier), before);
  return compareWithLedger(releaseOf(now, policy), ledger, after).map((finding) => [
    finding.kind,
    finding.count.row,
    'left' in finding ? finding.left : null,
  ]);
}

test('the ledger holds published numbers and the rule, and nothing else', () => {
  const ledger = addToLedger(emptyLedger, releaseOf({ a: 43, b: 3 }), march);
  expect(readLedger(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
  expect(ledger.releases).toEqual([
    {
      date: '2026-03-31',
      filters: { to: '2026-03-31' },
      policy: {
        id: 'default',
        label: defaultPolicy.label,
        setBy: defaultPolicy.setBy,
        hideUpTo: 7,
        roundTo: 5,
        rounding: 'nearest',
        hideZero: false,
      },
      tables: [{ id: 'groups', rows: { a: { n: 45 }, b: { n: null } } }],
    },
  ]);
});

test('the same release twice on one day is one', () => {
  const once = addToLedger(emptyLedger, releaseOf({ a: 43 }), march);
  expect(addToLedger(once, releaseOf({ a: 43 }), march)).toBe(once);
});

test('a ledger of a later version is refused', () => {
  expect(() => readLedger({ version: 2, releases: [] })).toThrow();
});

test('a later date that adds a few is found: 45 then, 50 now leave 1 to 9', () => {
  expect(compare({ a: 43 }, { a: 48 }, [march, april])).toEqual([
    ['few_between', 'a', { lowest: 1, highest: 9 }],
  ]);
});

test('a later date that adds many, or nobody as far as can be seen, is not', () => {
  expect(compare({ a: 43, b: 43 }, { a: 68, b: 44 }, [march, april])).toEqual([]);
});

test('a filter that leaves out a few is found', () => {
  const schools: ReleaseScope = { date: '2026-04-30', filters: { source: 'school' } };
  const everyone: ReleaseScope = { date: '2026-03-31', filters: {} };
  expect(compare({ a: 43 }, { a: 38 }, [everyone, schools])).toEqual([
    ['few_between', 'a', { lowest: 1, highest: 9 }],
  ]);
});

test('other filters that differ by a few are found, whoever they are', () => {
  const schools: ReleaseScope = { date: '2026-04-30', filters: { source: 'school' } };
  const families: ReleaseScope = { date: '2026-03-31', filters: { source: 'family' } };
  expect(compare({ a: 43, b: 43 }, { a: 48, b: 90 }, [families, schools])).toEqual([
    ['few_apart', 'a', null],
  ]);
});

test('a count that was to be read for the same young people and is hidden now is found', () => {
  expect(compare({ a: 43, b: 8 }, { a: 43, b: 7 }, [march, march])).toEqual([
    ['hidden_in_one', 'b', null],
  ]);
});

test('two ways of rounding the same count leave a narrower range', () => {
  // nearest 5: 38 to 42 for 40; nearest 10: 35 to 44 for 40, or 45 to 54 for 50
  const tens: DisclosurePolicy = { ...defaultPolicy, roundTo: 10 };
  expect(compare({ a: 46 }, { a: 46 }, [march, march], tens)).toEqual([
    ['narrowed', 'a', { lowest: 45, highest: 47 }],
  ]);
});

test.each([
  [{}, {}, 'same'],
  [{ source: 'school' }, {}, 'within'],
  [{}, { source: 'school' }, 'around'],
  [{ source: 'school' }, { source: 'family' }, 'apart'],
  [{ from: '2026-02-01' }, { from: '2026-01-01' }, 'within'],
  [{ to: '2026-02-01' }, { to: '2026-01-01' }, 'around'],
  [{ from: '2026-01-01', source: 'school' }, { from: '2026-02-01' }, 'apart'],
] as const)('%j stands to %j as: %s', (one, other, relation) => {
  expect(scopesCompared(one, other)).toBe(relation);
});
