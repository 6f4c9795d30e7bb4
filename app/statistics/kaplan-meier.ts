import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireLevel, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';

/** One wait. `ended` false: still waiting when last known of, after so many days. */
export interface Wait {
  readonly days: number;
  readonly ended: boolean;
}

/** What is known at a day on which a wait ended, or was last known of. */
export interface CurveStep {
  readonly days: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
  /** The share still waiting after this day, from 0 to 1. */
  readonly waiting: number;
  /** null where nobody is left to judge by. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A day by which half have been seen; null: not reached within what is known. */
export interface MedianWait {
  readonly days: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface KaplanMeier {
  readonly n: number;
  readonly ended: number;
  readonly censored: number;
  readonly median: MedianWait;
  readonly steps: readonly CurveStep[];
  readonly level: number;
}

export interface KaplanMeierOptions {
  readonly level?: number;
  /** The scale on which the interval is even: R's default `log`, or `log-log` as in SAS. */
  readonly scale?: 'log' | 'log-log';
}

/** Shares this close to a half are a half. As in R. */
const negligible = 1e-8;

/**
 * How long young people wait, those still waiting counted for as long as they have: the product-limit estimate with
 * Greenwood's interval, and the median wait. On one day waits end before others are last known of. No wait at all gives
 * `too_few_to_tell`; a day below 0 stops.
 *
 * Kaplan EL, Meier P. J Am Stat Assoc 1958;53:457-81; Brookmeyer R, Crowley J. Biometrics 1982;38:29-41. As in R's survival.
 */
export function kaplanMeier(
  waits: readonly Wait[],
  { level = 0.95, scale = 'log' }: KaplanMeierOptions = {},
): Estimated<KaplanMeier> {
  requireLevel(level);
  for (const { days } of waits) {
    if (!(days >= 0 && days < Infinity)) {
      throw new StatisticsArgumentError(`a wait must be 0 days or more, and is ${days}`);
    }
  }
  if (waits.length === 0) return tooFewToTell(0, 1, 'Nobody has waited yet.');

  const steps = stepsOf(waits, normalCritical(level), scale);
  const ended = waits.filter((wait) => wait.ended).length;
  return {
    state: 'shown',
    n: waits.length,
    ended,
    censored: waits.length - ended,
    median: {
      days: dayOfHalf(steps, ({ waiting }) => waiting),
      lower: dayOfHalf(steps, ({ lower }) => lower),
      upper: dayOfHalf(steps, ({ upper }) => upper),
    },
    steps,
    level,
  };
}

/** The step in force so many days on; null before the first. */
export function stepAt(curve: KaplanMeier, days: number): CurveStep | null {
  return curve.steps.findLast((step) => step.days <= days) ?? null;
}

function stepsOf(waits: readonly Wait[], z: number, scale: 'log' | 'log-log'): CurveStep[] {
  const byDay = new Map<number, { ended: number; censored: number }>();
  for (const wait of waits) {
    const day = byDay.get(wait.days) ?? { ended: 0, censored: 0 };
    if (wait.ended) day.ended += 1;
    else day.censored += 1;
    byDay.set(wait.days, day);
  }
  let atRisk = waits.length;
  let waiting = 1;
  let greenwood = 0;
  return [...byDay]
    .sort(([one], [other]) => one - other)
    .map(([days, { ended, censored }]) => {
      greenwood += ended / (atRisk * (atRisk - ended));
      waiting *= 1 - ended / atRisk;
      const step = {
        days,
        atRisk,
        ended,
        censored,
        waiting,
        ...limits(waiting, greenwood, z, scale),
      };
      atRisk -= ended + censored;
      return step;
    });
}

function limits(
  waiting: number,
  greenwood: number,
  z: number,
  scale: 'log' | 'log-log',
): { readonly lower: number | null; readonly upper: number | null } {
  if (waiting === 0) return { lower: null, upper: null };
  if (waiting === 1) return { lower: 1, upper: 1 };
  const reach = z * Math.sqrt(greenwood);
  if (scale === 'log') {
    return { lower: waiting * Math.exp(-reach), upper: Math.min(1, waiting * Math.exp(reach)) };
  }
  const power = Math.exp(reach / Math.abs(Math.log(waiting)));
  return { lower: waiting ** power, upper: waiting ** (1 / power) };
}

/** The first day below a half; where the curve stands at exactly a half for a while, the middle of that while. */
function dayOfHalf(
  steps: readonly CurveStep[],
  of: (step: CurveStep) => number | null,
): number | null {
  const known = steps.flatMap((step) => {
    const share = of(step);
    return share === null ? [] : [{ days: step.days, share }];
  });
  const reached = known.filter(({ share }) => share < 0.5 + negligible);
  const [half] = reached;
  if (!half) return null;
  if (Math.abs(half.share - 0.5) >= negligible) return half.days;
  const next = reached.find(({ share }) => share < half.share);
  return next ? (half.days + next.days) / 2 : half.days;
}
