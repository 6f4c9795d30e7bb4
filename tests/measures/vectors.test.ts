import { describe, expect, test } from 'vitest';
import { measureById, measureDefinitions } from '#app/measures/registry.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { scoreGoals } from '#app/measures/score-goals.ts';
import { addedValue } from '#app/measures/strategies/added-value.ts';
import { reliableChangeFrom } from '#app/measures/strategies/computed-reliable-change.ts';
import { withNormRule } from '#app/measures/with-norm-rule.ts';
import {
  addedValueVectors,
  changeVectors,
  computedChangeVectors,
  goalVectors,
  groupVectors,
  pairVectors,
  sittingVectors,
  vectorsByMeasure,
} from './vector.ts';

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
  test.each(sittingVectors)('$name', (vector) => {
    const { measure, items, given, keying, person, itemOrder, scales } = vector;
    const definitions =
      vector.normRule === null
        ? measureDefinitions()
        : withNormRule(measureDefinitions(), measure, vector.normRule);
    const scores = scoreAssessment(measure, items, person, {
      definitions,
      given,
      keying,
      ...(itemOrder === null ? {} : { itemOrder }),
    });
    for (const [scale, expected] of Object.entries(scales)) {
      const score = scores[scale];
      const { bands, band, value, ...rest } = expected;
      expect(score, scale).toMatchObject(rest);
      if (value !== undefined)
        expect(score, scale).toMatchObject({ value: expect.closeTo(value, 3) as number });
      if (band !== undefined) expect(score, scale).toMatchObject({ band: { key: band } });
      for (const [system, key] of Object.entries(bands ?? {})) {
        expect(score, `${scale} ${system}`).toMatchObject({ bands: { [system]: { key } } });
      }
    }
  });
});

describe('a cut-off is met or not as published', () => {
  const cases = sittingVectors.flatMap(({ name, measure, scales, cutOffs }) =>
    cutOffs.map((cutOff) => ({ name, measure, ...cutOff, score: scales[cutOff.scale]?.value })),
  );
  test.each(cases)('$name', ({ measure, scale, value, met, score }) => {
    const cutOff = measureById(measure)?.cutOffs.find(
      (fact) => fact.confidence !== 'not_found' && fact.scale === scale && fact.value === value,
    );
    expect(cutOff).toBeDefined();
    if (!cutOff || cutOff.confidence === 'not_found' || score === undefined) return;
    const meets = {
      '>=': score >= value,
      '>': score > value,
      '<=': score <= value,
      '<': score < value,
    };
    expect(meets[cutOff.comparison]).toBe(met);
  });
});

describe('an answer raises a flag as the definition says', () => {
  const cases = sittingVectors.filter(({ safeguarding }) => safeguarding !== null);
  test.each(cases)('$name', ({ measure, items, keying, safeguarding }) => {
    const scores = scoreAssessment(measure, items, {}, { keying });
    const raised = Object.values(scores).flatMap(({ flags }) =>
      flags.flatMap((flag) => (flag.kind === 'safeguarding' ? [flag.item] : [])),
    );
    expect([...new Set(raised)]).toEqual(safeguarding);
  });
});

test.each(addedValueVectors)('$name', ({ measure, t1_total, t1_impact, t1_emotional, ...rest }) => {
  const method = measureById(measure)?.scales.find(
    ({ method: { kind } }) => kind === 'added_value',
  )?.method;
  if (method?.kind !== 'added_value') throw new Error(`${measure} has no added value.`);
  const first = { total: t1_total, impact: t1_impact, emotional: t1_emotional };
  const score = addedValue(method, first, rest.t2_total);
  expect(score?.value ?? null).toBe(rest.value);
  expect(score?.effectSize ?? null).toBe(rest.effectSize);
});

test.each([
  // Published: 3.09 and 2.62 for peer problems and prosocial behaviour of the SDQ by parents.
  { sd: 1.7, reliability: 0.57, rci95: 3.09 },
  { sd: 1.6, reliability: 0.65, rci95: 2.62 },
  ...computedChangeVectors,
])('SD $sd and reliability $reliability give a reliable change of $rci95', (given) => {
  expect(reliableChangeFrom(given.sd, given.reliability)).toBeCloseTo(given.rci95, 2);
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

test.each(pairVectors)('$id: $description', ({ measure, items, expected }) => {
  const first = scoreAssessment(measure, items.baseline);
  const last = scoreAssessment(measure, items.followup);
  expect(first.profile).toMatchObject({
    value: expect.closeTo(expected.profile_baseline, 3) as number,
  });
  expect(last.profile).toMatchObject({
    value: expect.closeTo(expected.profile_followup, 3) as number,
  });
  const valueOf = (score: (typeof first)[string] | undefined) =>
    score?.state === 'scored' ? score.value : null;
  const changes = Object.keys(expected.change_per_item).map((item): [string, number | null] => {
    const [before, after] = [valueOf(first[item]), valueOf(last[item])];
    return [item, scoreChange(measure, item, before, after).change];
  });
  expect(Object.fromEntries(changes)).toEqual(expected.change_per_item);
});

test.each(groupVectors)('$id: $description', ({ measure, items, expected }) => {
  const answers = measureById(measure)?.scales[0]?.bands.find(
    (set) => set.confidence !== 'not_found' && set.system === 'answers',
  );
  const values = answers && answers.confidence !== 'not_found' ? answers.bands : [];
  const counted = values.map(({ key, from }) => {
    const score = scoreAssessment(measure, { fft: from }).fft;
    return { n: items[key] ?? 0, band: score?.state === 'scored' ? score.band?.key : undefined };
  });
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  const share = (band: string): number =>
    (100 * counted.reduce((sum, each) => sum + (each.band === band ? each.n : 0), 0)) / total;
  expect(total).toBe(expected.n);
  expect(share('positive')).toBeCloseTo(expected.positive_pct, 6);
  expect(share('negative')).toBeCloseTo(expected.negative_pct, 6);
});
