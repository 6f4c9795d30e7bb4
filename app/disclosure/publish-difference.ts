import type { Cell, Shown } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';

/** Published counts behind a share. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/**
 * A share less the one it is set against, both from rounded counts, with Newcombe's interval. Against everybody, the group
 * itself included, the interval is that against the others, times the share of the others in everybody.
 *
 * @param other undefined, as `own`, where that share is hidden
 */
export function publishDifference(
  difference: Shown,
  own: Fraction | undefined,
  other: (Fraction & { readonly includesOwn: boolean }) | undefined,
): Cell {
  if (!own || !other) return { state: 'suppressed' };
  const value = own.part / own.whole - other.part / other.whole;
  if (!difference.interval) return { state: 'shown', value };
  const interval = intervalOf(own, other, difference.interval.level);
  return interval ? { state: 'shown', value, interval } : { state: 'suppressed' };
}

function intervalOf(
  own: Fraction,
  other: Fraction & { readonly includesOwn: boolean },
  level: number,
): Interval | undefined {
  const rest = other.includesOwn ? withoutOwn(own, other) : other;
  const weight = other.includesOwn ? rest.whole / other.whole : 1;
  if (rest.whole <= 0) return undefined;
  const made = newcombeDifference(own.part, own.whole, rest.part, rest.whole, level);
  if (made.state !== 'shown') return undefined;
  const { lower, upper, method } = made.interval;
  return { lower: lower * weight, upper: upper * weight, level, method };
}

/** Rounded counts need not subtract to a possible count: the nearest possible one is taken. */
function withoutOwn(own: Fraction, all: Fraction): Fraction {
  const whole = all.whole - own.whole;
  return { part: Math.min(Math.max(0, all.part - own.part), Math.max(0, whole)), whole };
}
