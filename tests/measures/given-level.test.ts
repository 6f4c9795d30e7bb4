import { expect, test } from 'vitest';
import { givenLevel } from '#app/measures/given-level.ts';
import { measureById } from '#app/measures/registry.ts';

const swemwbs = measureById('swemwbs');
const sdq = measureById('sdq_self');

test('SWEMWBS scores with a fraction among them are metric', () => {
  expect(swemwbs && givenLevel(swemwbs, 'metric', [21, 19.25, 35])).toBe('converted_score');
});

test('SWEMWBS scores that are all whole numbers could be either, so somebody must be asked', () => {
  expect(swemwbs && givenLevel(swemwbs, 'metric', [7, 21, 35])).toBe('ask');
});

test('a scale that is never converted needs no question', () => {
  expect(sdq && givenLevel(sdq, 'total', [17])).toBe('raw_score');
});
