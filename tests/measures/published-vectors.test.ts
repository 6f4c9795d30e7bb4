import { describe, expect, test } from 'vitest';
import { NOT_FOLLOWED, judgePublished, publishedVectors } from './published-vector.ts';

test('there are 135 published vectors', () => {
  expect(publishedVectors).toHaveLength(135);
});

describe('every number, band and flag of a published vector is what scoring gives', () => {
  test.each(publishedVectors)('$id: $description', (vector) => {
    const checks = judgePublished(vector);
    expect(Object.fromEntries(checks.map(({ key, got }) => [key, got]))).toEqual(
      Object.fromEntries(checks.map(({ key, wanted }) => [key, wanted])),
    );
    expect(checks.map(({ key }) => key.split('.')[0])).toEqual(
      expect.arrayContaining(Object.keys(vector.expected).filter((key) => !NOT_FOLLOWED.has(key))),
    );
  });
});
