import { expect, test } from 'vitest';
import { kaplanMeier } from '#app/statistics/kaplan-meier.ts';
import { pairedChange } from '#app/statistics/paired-change.ts';
import { poolRandomEffects } from '#app/statistics/pool-random-effects.ts';
import { reliableChangeThreshold } from '#app/statistics/reliable-change-threshold.ts';
import { welchDifference } from '#app/statistics/welch-difference.ts';
import { told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

/**
 * Well-known data sets, to more digits than R prints. The digits beyond R's are from the published formulas in exact
 * arithmetic (mpmath, 30 digits) and from scipy 1.17, neither of which shares code with these functions; where R's own
 * output is known, it agrees with them to the digits that it prints.
 */

// R: t.test(sleep$extra[11:20], sleep$extra[1:10], paired = TRUE): t = 4.0621, p = 0.002833, 0.7001142 to 2.4598858.
test('paired t, data set sleep', () => {
  const { value, interval, pValue } = told(pairedChange(sleepFirst, sleepSecond));
  expect(value).toBeCloseTo(1.58, 10);
  expect(interval?.lower).toBeCloseTo(0.7001142367230175, 9);
  expect(interval?.upper).toBeCloseTo(2.459885763276983, 9);
  expect(pValue).toBeCloseTo(0.002832890197384273, 9);
});

// R: t.test(extra ~ group, data = sleep): df = 17.776, p = 0.07939.
test('Welch, data set sleep', () => {
  const { df, interval, pValue } = told(welchDifference(sleepSecond, sleepFirst));
  expect(df).toBeCloseTo(17.776473516178488, 8);
  expect(interval.lower).toBeCloseTo(-0.20548323071171137, 8);
  expect(interval.upper).toBeCloseTo(3.3654832307117104, 8);
  expect(pValue).toBeCloseTo(0.0793941401873583, 8);
});

/** Edmonson JH et al. Cancer Treat Rep 1979;63:241-7; `ovarian` of R's survival: days, and whether the wait ended. */
const ovarian = (
  [
    [59, 1],
    [115, 1],
    [156, 1],
    [421, 0],
    [431, 1],
    [448, 0],
    [464, 1],
    [475, 1],
    [477, 0],
    [563, 1],
    [638, 1],
    [744, 0],
    [769, 0],
    [770, 0],
    [803, 0],
    [855, 0],
    [1040, 0],
    [1106, 0],
    [1129, 0],
    [1206, 0],
    [1227, 0],
    [268, 1],
    [329, 1],
    [353, 1],
    [365, 1],
    [377, 0],
  ] as const
).map(([days, ended]) => ({ days, ended: ended === 1 }));

// R: summary(survfit(Surv(futime, fustat) ~ 1, data = ovarian)): at 638 days 0.497, 0.328 to 0.752.
test('Kaplan-Meier, data set ovarian', () => {
  const { n, ended, median, steps } = told(kaplanMeier(ovarian));
  expect([n, ended, median]).toEqual([26, 12, { days: 638, lower: 464, upper: null }]);
  const at = (day: number) => steps.find(({ days }) => days === day);
  expect(at(59)?.waiting).toBeCloseTo(25 / 26, 12);
  expect(at(59)?.lower).toBeCloseTo(0.890389006776, 9);
  expect(at(268)?.upper).toBeCloseTo(0.996851305104, 9);
  expect(at(464)?.waiting).toBeCloseTo(0.641930618401, 9);
  expect(at(638)?.waiting).toBeCloseTo(0.496732026144, 9);
  expect(at(638)?.lower).toBeCloseTo(0.328108828053, 9);
  expect(at(638)?.upper).toBeCloseTo(0.752014833801, 9);
});

/** Colditz GA et al. JAMA 1994;271:698-702; dat.bcg of metafor: cases and others, vaccinated and then not. */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

// metafor: rma(yi, vi, data = dat, method = "DL"): −0.7141, −1.0644 to −0.3638, tau² 0.3088, Q 152.2330, I² 92.12%.
test('random-effects pooling, data set BCG', () => {
  const trials = bcg.map(([a, b, c, d]) => ({
    estimate: Math.log(a / (a + b) / (c / (c + d))),
    variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
  }));
  const pooled = told(poolRandomEffects(trials));
  expect(pooled.value).toBeCloseTo(-0.714117222073227, 9);
  expect(pooled.interval.lower).toBeCloseTo(-1.06444528008405, 9);
  expect(pooled.interval.upper).toBeCloseTo(-0.363789164062403, 9);
  expect(pooled.tauSquared).toBeCloseTo(0.308760262862376, 9);
  expect(pooled.q).toBeCloseTo(152.233008082373, 8);
  expect(pooled.iSquared).toBeCloseTo(92.117346854562, 8);
});

// Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19, p 14: a couple from 32.5 to 47.5, standard deviation 10,
// reliability .80: standard error of measurement 4.47, of the difference 6.32, RCI 2.37.
test('reliable change, the couple of Jacobson and Truax', () => {
  const { value, standardErrorOfMeasurement, standardErrorOfDifference } = reliableChangeThreshold(
    10,
    0.8,
  );
  expect(standardErrorOfMeasurement).toBeCloseTo(Math.sqrt(20), 9);
  expect(standardErrorOfDifference).toBeCloseTo(Math.sqrt(40), 9);
  expect((47.5 - 32.5) / standardErrorOfDifference).toBeCloseTo(2.3717082451262845, 9);
  expect(value).toBeCloseTo(1.959963984540054 * Math.sqrt(40), 9);
});
