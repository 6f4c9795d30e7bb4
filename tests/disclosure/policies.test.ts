import { expect, test } from 'vitest';
import { policyPresets, presetPolicy } from '#app/disclosure/presets.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { countsBehind, isSmall, roundCount } from '#app/disclosure/round-count.ts';
import { readSchemePolicy } from '#app/disclosure/scheme-policy.ts';

function preset(id: string): DisclosurePolicy {
  const policy = presetPolicy(id);
  if (!policy) throw new Error(`there is no preset ${id}`);
  return policy;
}

const publish = (id: string, count: number) =>
  isSmall(count, preset(id)) ? null : roundCount(count, preset(id));

test.each([
  ['mhsds', [0, 1, 4, 5, 7, 8, 12, 13], [null, null, null, 5, 5, 10, 10, 15]],
  ['hes', [0, 1, 7, 8, 12, 13], [0, null, null, 10, 10, 15]],
  ['opensafely', [0, 6, 7, 8], [0, null, null, 10]],
  ['opensafely_midpoint6', [0, 1, 6, 7, 12, 13], [0, 3, 3, 9, 9, 15]],
  ['default', [0, 1, 7, 8, 13], [0, null, null, 10, 15]],
])('the rule %s publishes counts as its publisher does', (id, counts, expected) => {
  expect(counts.map((count) => publish(id, count))).toEqual(expected);
});

test.each(policyPresets.map((policy) => [policy.id, policy] as const))(
  'what %s publishes may stand for just the counts that it would publish so',
  (_, policy) => {
    const published = Array.from({ length: 80 }, (__, count) => count).filter(
      (count) => !isSmall(count, policy),
    );
    const wrong = published.filter((count) => {
      const { lowest, highest } = countsBehind(roundCount(count, policy), policy);
      const alike = published.filter(
        (other) => roundCount(other, policy) === roundCount(count, policy),
      );
      return count < 70 && (lowest !== Math.min(...alike) || highest !== Math.max(...alike));
    });
    expect(wrong).toEqual([]);
  },
);

test('every rule says who set it and where it is written down', () => {
  const said = policyPresets.map(({ setBy, links }) => [
    setBy.length > 0,
    links.every((link) => link.startsWith('https://')) && links.length > 0,
  ]);
  expect(said).toEqual(policyPresets.map(() => [true, true]));
});

const own = {
  ...preset('default'),
  id: 'scheme',
  label: 'Counts of 1 to 9 are hidden',
  setBy: 'Harrowmere information governance group',
  links: ['https://example.org/rule'],
  hideUpTo: 9,
};

test('a scheme may set its own rule', () => {
  expect(readSchemePolicy(own)).toMatchObject({ hideUpTo: 9, setBy: own.setBy });
});

test.each([
  ['nobody set it', { setBy: ' ' }],
  ['it is written down nowhere', { links: [] }],
  ['it neither hides nor rounds', { hideUpTo: 0, roundTo: 1 }],
  ['its bands have no middle', { rounding: 'midpoint', roundTo: 5 }],
  ['it asks for more possible values than there are', { hideUpTo: 2, leastPossibleValues: 3 }],
  ['a number is missing', { leastWidth: undefined }],
])('a rule is refused when %s', (_, change) => {
  expect(() => readSchemePolicy({ ...own, ...change })).toThrow();
});
