import { expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { sittingVectors } from './vector.ts';
import type { Expectation } from './vector.ts';

const scales = measureDefinitions().flatMap(({ id, scales: all }) =>
  all
    .filter(({ reported, method }) => reported && method.kind !== 'recorded')
    .map((scale) => ({ name: `${id} ${scale.key}`, measure: id, scale })),
);

function expectationsOf(measure: string, scale: string): Expectation[] {
  return sittingVectors
    .filter((vector) => vector.measure === measure)
    .flatMap((vector) => vector.scales[scale] ?? []);
}

test.each(scales)(
  '$name has vectors for its lowest, its highest and a sitting without a score',
  ({ measure, scale }) => {
    const expected = expectationsOf(measure, scale.key);
    const values = expected.map(({ value }) => value);
    expect(values).toContain(scale.range.min);
    expect(values).toContain(scale.range.max);
    expect(expected.some(({ state }) => state !== 'scored')).toBe(true);
  },
);

test.each(scales)('$name has a vector in every band of every system', ({ measure, scale }) => {
  const expected = expectationsOf(measure, scale.key);
  const reached = new Set(
    expected.flatMap(({ band, bands }) => [band, ...Object.values(bands ?? {})]),
  );
  const all = scale.bands.flatMap((set) =>
    set.confidence === 'not_found' ? [] : set.bands.map(({ key }) => key),
  );
  expect(all.filter((key) => !reached.has(key))).toEqual([]);
});
