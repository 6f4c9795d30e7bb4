import { describe, expect, test } from 'vitest';
import { itemList } from '#app/measures/definition/item-list.ts';
import { methodItems } from '#app/measures/method-items.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { addedValueVectors, sittingVectors } from './vector.ts';
import type { Expectation } from './vector.ts';

const all = measureDefinitions().flatMap((definition) =>
  definition.scales
    .filter(({ reported }) => reported)
    .map((scale) => ({ name: `${definition.id} ${scale.key}`, definition, scale })),
);
const scored = all.filter(
  ({ scale: { method } }) => !['recorded', 'added_value', 'goal_ratings'].includes(method.kind),
);
const recorded = all.filter(({ scale: { method } }) => method.kind === 'recorded');
const normed = scored.filter(({ scale: { method } }) => method.kind === 't_score');

function vectorsOf(measure: string): typeof sittingVectors {
  return sittingVectors.filter((vector) => vector.measure === measure);
}

function expectationsOf(measure: string, scale: string): Expectation[] {
  return vectorsOf(measure).flatMap((vector) => vector.scales[scale] ?? []);
}

// A T score has no ends of its own: those of the raw score lead to its extremes in each norm group.
test.each(scored)(
  '$name has vectors for its lowest, its highest and a sitting without a score',
  ({ definition, scale }) => {
    const { method } = scale;
    const base =
      method.kind === 't_score'
        ? (definition.scales.find(({ key }) => key === method.of) ?? scale)
        : scale;
    const expected = expectationsOf(definition.id, scale.key);
    if (base.reported) {
      const values = expectationsOf(definition.id, base.key).map(({ value }) => value);
      expect(values).toContain(base.range?.min);
      expect(values).toContain(base.range?.max);
    }
    expect(expected.some(({ state }) => state !== 'scored')).toBe(true);
  },
);

test.each(scored)('$name has a vector in every band of every system', ({ definition, scale }) => {
  const expected = expectationsOf(definition.id, scale.key);
  const reached = new Set(
    expected.flatMap(({ band, bands }) => [band, ...Object.values(bands ?? {})]),
  );
  const keys = scale.bands.flatMap((set) =>
    set.confidence === 'not_found' ? [] : set.bands.map(({ key }) => key),
  );
  expect(keys.filter((key) => !reached.has(key))).toEqual([]);
});

test.each(recorded)(
  '$name has a vector of a score that came with the file',
  ({ definition, scale }) => {
    expect(expectationsOf(definition.id, scale.key).some(({ state }) => state === 'scored')).toBe(
      true,
    );
  },
);

test.each(normed)('$name has a vector for each of its norms', ({ definition, scale }) => {
  if (scale.method.kind !== 't_score') return;
  const rule = definition.normRules.find(({ key }) => key === definition.defaultNormRule);
  const tested = new Set(
    vectorsOf(definition.id)
      .filter(({ scales, normRule }) => scale.key in scales && normRule === null)
      .map(({ person: { age, sex } }) => {
        const group = rule?.groups.find(
          ({ ages }) => age !== null && age >= ages.from && age <= (ages.to ?? age),
        );
        return `${group?.key ?? ''} ${sex ?? ''}`;
      }),
  );
  const norms = scale.method.norms.map(({ group = '', sex = '' }) => `${group} ${sex}`);
  expect(norms.filter((norm) => norm !== ' ' && !tested.has(norm))).toEqual([]);
});

test('every added value has vectors', () => {
  const measures = all
    .filter(({ scale: { method } }) => method.kind === 'added_value')
    .map(({ definition }) => definition.id);
  for (const id of measures) {
    expect(addedValueVectors.filter(({ measure }) => measure === id).length).toBeGreaterThan(2);
  }
});

describe('each reversed item has a vector in which it alone is answered differently', () => {
  const reversed = measureDefinitions().flatMap((definition) =>
    itemList(definition)
      .filter((item) => item.reversed)
      .filter(({ key }) =>
        definition.scales.some(({ method }) => methodItems(definition, method).includes(key)),
      )
      .map((item) => ({ name: `${definition.id} ${item.key}`, id: definition.id, item })),
  );
  test.each(reversed)('$name', ({ id, item }) => {
    const vectors = vectorsOf(id).filter(({ items }) => typeof items[item.key] === 'number');
    const values = new Map<string, Set<unknown>>();
    for (const { items, keying } of vectors) {
      const rest = JSON.stringify([keying, { ...items, [item.key]: 'any' }]);
      values.set(rest, (values.get(rest) ?? new Set()).add(items[item.key]));
    }
    expect(Math.max(...[...values.values()].map(({ size }) => size))).toBeGreaterThan(1);
  });
});

const severalItems = scored.filter(
  ({ definition, scale: { method } }) => methodItems(definition, method).length > 1,
);

function blanksIn(items: Readonly<Record<string, number | null>>, keys: readonly string[]): number {
  return keys.filter((key) => (items[key] ?? null) === null).length;
}

test.each(severalItems)('$name has a vector with one answer missing', ({ definition, scale }) => {
  const keys = methodItems(definition, scale.method);
  expect(
    vectorsOf(definition.id).some(
      ({ items, scales }) => scale.key in scales && blanksIn(items, keys) === 1,
    ),
  ).toBe(true);
});

test.each(severalItems)('$name has a vector with too many missing', ({ definition, scale }) => {
  expect(
    expectationsOf(definition.id, scale.key).some(
      ({ state }) => state === 'missing_items' || state === 'no_responses',
    ),
  ).toBe(true);
});

test.each(scored)('$name has a vector out of range', ({ definition, scale }) => {
  expect(
    expectationsOf(definition.id, scale.key).some(({ state }) => state === 'out_of_range'),
  ).toBe(true);
});

const edges = scored.flatMap(({ name, definition, scale }) =>
  scale.decimals > 0 || scale.method.kind === 't_score'
    ? []
    : scale.bands.flatMap((set) =>
        set.confidence === 'not_found'
          ? []
          : set.bands.map((band) => ({ name, definition, scale, system: set.system, band })),
      ),
);

test.each(edges)(
  '$name has a vector at each edge of the $system band $band.key',
  ({ definition, scale, band }) => {
    const reachable =
      scale.method.kind === 'conversion'
        ? scale.method.table.map(([, score]) => score)
        : Array.from({ length: (scale.range?.max ?? 0) + 1 }, (_, at) => at);
    const inside = reachable.filter(
      (score) => score >= (band.from ?? -Infinity) && score <= (band.to ?? Infinity),
    );
    const tested = expectationsOf(definition.id, scale.key).map(({ value }) => value);
    const lowest = Math.min(...inside);
    const highest = Math.max(...inside);
    expect(tested).toContain(lowest);
    if (band.to !== null) expect(tested).toContain(highest);
  },
);
