import { expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { bandSpans } from '#app/routes/measure/band-spans.ts';

const drawn = measureDefinitions().flatMap((measure) =>
  measure.scales.flatMap((scale) =>
    scale.bands.flatMap((set) =>
      set.confidence === 'not_found' || bandSpans(scale, set.bands).length === 0
        ? []
        : [{ name: `${measure.id} ${scale.key} ${set.system}`, scale, bands: set.bands }],
    ),
  ),
);

test.each(drawn)('the bands of $name fill the whole scale once', ({ scale, bands }) => {
  const spans = bandSpans(scale, bands);
  const { min, max } = scale.range ?? { min: 0, max: 0 };
  const all = scale.decimals === 0 ? max + 1 - min : max - min;
  expect(spans.every(({ width }) => width > 0)).toBe(true);
  expect(spans.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(all, 6);
  expect(spans[0]?.from).toBe(min);
});

function tonesOf(id: string, key: string): unknown {
  const scale = measureDefinitions()
    .find((measure) => measure.id === id)
    ?.scales.find((one) => one.key === key);
  const [set] = scale?.bands ?? [];
  return scale && set && set.confidence !== 'not_found'
    ? bandSpans(scale, set.bands).map(({ tone }) => tone)
    : [];
}

test('the better end is petrol whichever way the scale runs', () => {
  expect(tonesOf('sdq_parent', 'total')).toEqual(['better', 'middle', 'worse']);
  expect(tonesOf('sdq_parent', 'prosocial')).toEqual(['worse', 'middle', 'better']);
});

test('answers that are not in equal steps are not drawn to scale', () => {
  expect(tonesOf('loneliness_direct', 'lonely')).toEqual([]);
});
