import { describe, expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { scoreGoals } from '#app/measures/score-goals.ts';
import { changeVectors, goalVectors, sittingVectors, vectorsByMeasure } from './vector.ts';

const outcomeNames: Readonly<Record<string, string>> = {
  improved: 'reliable improvement',
  deteriorated: 'reliable deterioration',
  no_reliable_change: 'no reliable change',
  no_threshold: 'no threshold',
};

const goalOutcomeNames: Readonly<Record<string, string | null>> = {
  improved: 'improved',
  deteriorated: 'deteriorated',
  no_reliable_change: 'no reliable change',
  missing_score: null,
  out_of_range: null,
};

test.each(measureDefinitions().map(({ id }) => id))('%s has vectors', (id) => {
  expect(vectorsByMeasure.has(id)).toBe(true);
});

describe('a sitting scores as the published rule says', () => {
  test.each(sittingVectors)('$name', ({ measure, items, given, keying, scales }) => {
    const scores = scoreAssessment(measure, items, {}, { given, keying });
    for (const [scale, expected] of Object.entries(scales)) {
      const score = scores[scale];
      const { bands, band, value, ...rest } = expected;
      expect(score, scale).toMatchObject(rest);
      if (value !== undefined)
        expect(score, scale).toMatchObject({ value: expect.closeTo(value, 6) as number });
      if (band !== undefined) expect(score, scale).toMatchObject({ band: { key: band } });
      for (const [system, key] of Object.entries(bands ?? {})) {
        expect(score, `${scale} ${system}`).toMatchObject({ bands: { [system]: { key } } });
      }
    }
  });
});

describe('a change is judged as the published threshold says', () => {
  test.each(changeVectors)('$name', ({ measure, key, baseline, followup, outcome }) => {
    expect(outcomeNames[scoreChange(measure, key, baseline, followup).outcome]).toBe(outcome);
  });
});

describe('goals are judged one by one', () => {
  test.each(goalVectors)('$name', ({ baseline, followup, expected }) => {
    const scores = scoreGoals(baseline, followup);
    expect(scores.changePerGoal).toEqual(expected.change_per_goal);
    expect(scores.outcomePerGoal.map((outcome) => goalOutcomeNames[outcome])).toEqual(
      expected.reliable_per_goal_ge3,
    );
    if (expected.mean_change === null) expect(scores.meanChange).toBeNull();
    else expect(scores.meanChange).toBeCloseTo(expected.mean_change, 4);
  });
});
