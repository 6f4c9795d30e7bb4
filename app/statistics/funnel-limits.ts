import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireCount, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import { quantile } from '#app/statistics/quantile.ts';

/** One point of a funnel plot: so many of so many. */
export interface FunnelUnit {
  readonly count: number;
  readonly n: number;
}

export interface FunnelBand {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

export type FunnelVerdict = 'within' | 'high' | 'very high' | 'low' | 'very low';

export interface FunnelPoint {
  /** From 0 to 1. */
  readonly value: number;
  readonly n: number;
  /** Beyond the 95% limits: high or low; beyond the 99.8% limits: very high or very low. */
  readonly verdict: FunnelVerdict;
}

export interface Funnel {
  /** All counts over all n: the level line. */
  readonly centre: number;
  /** How much more than chance the points vary: 1 is chance alone. null where it was not asked for. */
  readonly dispersion: number | null;
  /** Variance between units on the arcsine scale that widens the limits; 0 where they are not widened. */
  readonly tauSquared: number;
  /** In the order given; null for a unit of nobody. */
  readonly points: readonly (FunnelPoint | null)[];
}

/** OHID's limits: about two and about three standard errors. */
export const funnelLevels = [0.95, 0.998] as const;

/**
 * Where each unit stands in the funnel around the whole: chance alone explains what lies within. With `overdispersion` the
 * limits widen by what units differ beyond chance. Nobody at all gives `too_few_to_tell`.
 *
 * OHID, PHEindicatormethods' funnels for proportions; Spiegelhalter DJ. Stat Med 2005;24:1185-202, with the overdispersion of
 * NHS England's SHMI (arcsine scale, winsorised at 10%).
 */
export function funnelLimits(
  units: readonly FunnelUnit[],
  { overdispersion = false }: { readonly overdispersion?: boolean } = {},
): Estimated<Funnel> {
  let counts = 0;
  let people = 0;
  for (const { count, n } of units) {
    requireCount('count', count);
    requireCount('n', n);
    if (count > n) throw new StatisticsArgumentError(`count ${count} is more than n ${n}`);
    counts += count;
    people += n;
  }
  if (people === 0) return tooFewToTell(0, 1, 'There is nobody to compare.');

  const centre = counts / people;
  const spread = overdispersion
    ? excessSpread(
        units.filter(({ n }) => n > 0),
        centre,
      )
    : { dispersion: null, tauSquared: 0 };
  const points = units.map(({ count, n }): FunnelPoint | null => {
    if (n === 0) return null;
    const value = count / n;
    return { value, n, verdict: verdictOf(value, funnelBands({ centre, ...spread }, n)) };
  });
  return { state: 'shown', centre, ...spread, points };
}

/** The limits for a unit of so many, narrow ones first, within 0 and 1: for drawing the funnel. */
export function funnelBands(
  { centre, tauSquared }: Pick<Funnel, 'centre' | 'tauSquared'>,
  n: number,
): FunnelBand[] {
  return funnelLevels.map((level) => {
    const z = normalCritical(level);
    if (tauSquared > 0) {
      const angle = Math.asin(Math.sqrt(centre));
      const reach = z * Math.sqrt(1 / (4 * n) + tauSquared);
      const at = (turn: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, turn))) ** 2;
      return { level, lower: at(angle - reach), upper: at(angle + reach) };
    }
    const reach = z * Math.sqrt((centre * (1 - centre)) / n);
    return { level, lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
  });
}

function verdictOf(value: number, bands: readonly FunnelBand[]): FunnelVerdict {
  const [narrow, wide] = bands;
  if (wide && value > wide.upper) return 'very high';
  if (wide && value < wide.lower) return 'very low';
  if (narrow && value > narrow.upper) return 'high';
  return narrow && value < narrow.lower ? 'low' : 'within';
}

function excessSpread(
  units: readonly FunnelUnit[],
  centre: number,
): { readonly dispersion: number; readonly tauSquared: number } {
  const k = units.length;
  const z = units.map(
    ({ count, n }) =>
      (Math.asin(Math.sqrt(count / n)) - Math.asin(Math.sqrt(centre))) * 2 * Math.sqrt(n),
  );
  const lowest = quantile(z, 0.1) ?? 0;
  const highest = quantile(z, 0.9) ?? 0;
  const dispersion =
    z.reduce((sum, each) => sum + Math.min(highest, Math.max(lowest, each)) ** 2, 0) / k;
  const weights = units.map(({ n }) => 4 * n);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const room = total - squares / total;
  const excess = k * dispersion - (k - 1);
  const isExcess = dispersion > 1 && excess > 0 && room > 0;
  return { dispersion, tauSquared: isExcess ? excess / room : 0 };
}
