import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, stepAt, type Wait } from '#app/statistics/kaplan-meier.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

/** Reads times as they are printed: "13+" is censored at 13. */
function waits(text: string): Wait[] {
  return text
    .split(' ')
    .map((each) => ({ days: Number.parseInt(each, 10), ended: !each.endsWith('+') }));
}

/** Miller RG. Survival Analysis, 1981, p 49; `aml` of R's survival. */
const maintained = waits('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const notMaintained = waits('5 5 8 8 12 16+ 23 27 30 33 43 45');
/** Freireich EJ et al. Blood 1963;21:699-716; Gehan EA. Biometrika 1965;52:203-23. */
const treated = waits('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = waits('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

// As printed by R's survfit, default settings.
test.each([
  ['aml, maintained', maintained, 31, 18, null],
  ['aml, not maintained', notMaintained, 23, 8, null],
  ['leukaemia, treated', treated, 23, 16, null],
  ['leukaemia, placebo', placebo, 8, 4, 12],
])('the median of %s is that of R', (_, given, days, lower, upper) => {
  expect(told(kaplanMeier(given)).median).toEqual({ days, lower, upper });
});

test('the curve of aml, maintained, is that of R', () => {
  const curve = told(kaplanMeier(maintained));
  const ends = curve.steps.filter(({ ended }) => ended > 0).slice(0, 5);
  expect(ends.map(({ days, atRisk }) => [days, atRisk])).toEqual([
    [9, 11],
    [13, 10],
    [18, 8],
    [23, 7],
    [31, 5],
  ]);
  [0.909, 0.818, 0.716, 0.614, 0.491].forEach((share, at) =>
    expect(ends[at]?.waiting).toBeCloseTo(share, 3),
  );
  [0.7541, 0.6192, 0.4884, 0.3769, 0.2549].forEach((share, at) =>
    expect(ends[at]?.lower).toBeCloseTo(share, 4),
  );
  [1, 1, 1, 0.999, 0.946].forEach((share, at) => expect(ends[at]?.upper).toBeCloseTo(share, 3));
});

// Collett D. Modelling Survival Data in Medical Research, and R: survival of the treated group.
test('the curve of the treated leukaemia patients is the published one', () => {
  const curve = told(kaplanMeier(treated));
  const published: [number, number][] = [
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ];
  published.forEach(([days, share]) => expect(stepAt(curve, days)?.waiting).toBeCloseTo(share, 3));
  expect(stepAt(curve, 5)).toBeNull();
  expect(stepAt(curve, 8)?.waiting).toBeCloseTo(0.807, 3);
});

test('a curve at exactly a half for a while has its median in the middle of that while', () => {
  expect(told(kaplanMeier(waits('1 2 3 4'))).median.days).toBe(2.5);
});

test('the log-log scale keeps the limits within 0 and 1', () => {
  // at 9: S = 10/11, se of ln S = √(1/110) = 0.0953463; power exp(1.959964 × 0.0953463 / 0.0953102) = 7.10384
  const [step] = told(kaplanMeier(maintained, { scale: 'log-log' })).steps;
  expect(step?.lower).toBeCloseTo(0.508, 3);
  expect(step?.upper).toBeCloseTo(0.9867, 4);
});

test('waits that all go on have no median yet', () => {
  const { median, steps } = told(kaplanMeier(waits('5+ 9+')));
  expect(median).toEqual({ days: null, lower: null, upper: null });
  expect(steps.at(-1)).toMatchObject({ waiting: 1, lower: 1, upper: 1 });
});

test('a wait of no days counts, and so does a single one', () => {
  expect(told(kaplanMeier(waits('0'))).median).toEqual({ days: 0, lower: null, upper: null });
  expect(told(kaplanMeier(waits('0 3 9'))).steps[0]).toMatchObject({ days: 0, atRisk: 3 });
});

test('nobody waiting cannot be told, and less than no wait is refused', () => {
  expect(refused(kaplanMeier([])).n).toBe(0);
  expect(() => kaplanMeier([{ days: -1, ended: true }])).toThrow(/0 days or more/);
});

test('the curve only falls, and without censoring it is the share still waiting', () => {
  const wait = fc.record({ days: fc.nat(60), ended: fc.boolean() });
  fc.assert(
    fc.property(fc.array(wait, { minLength: 1, maxLength: 60 }), (given) => {
      const { steps } = told(kaplanMeier(given));
      steps
        .slice(1)
        .forEach((step, at) => expect(step.waiting).toBeLessThanOrEqual(steps[at]?.waiting ?? 1));
      const all = given.map(({ days }) => ({ days, ended: true }));
      told(kaplanMeier(all)).steps.forEach(({ days, waiting }) => {
        expect(waiting).toBeCloseTo(all.filter((each) => each.days > days).length / all.length, 10);
      });
    }),
  );
});
