import type { Interval } from './interval.ts';

/**
 * How a number stands beside the one it is compared with, after allowing for how many comparisons were made: `clear` holds
 * at the stated false discovery rate, `possible` only by its own interval.
 */
export interface Standing {
  readonly direction: 'lower' | 'higher' | 'similar';
  readonly strength: 'clear' | 'possible' | 'none';
}

/** A number that may be read, with its interval where one exists. */
export interface Shown {
  readonly state: 'shown';
  readonly value: number;
  readonly interval?: Interval;
  /** Only where it was compared. */
  readonly standing?: Standing;
}

/** Hidden by the disclosure policy: GSS symbol [c]. Primary and secondary look alike on purpose. */
export interface Suppressed {
  readonly state: 'suppressed';
}

/** The question does not apply to this group: GSS symbol [z]. */
export interface NotApplicable {
  readonly state: 'not_applicable';
  readonly reason: string;
}

/** The scheme's files hold nothing that could answer: GSS symbol [x]. */
export interface NotCollected {
  readonly state: 'not_collected';
  readonly reason: string;
}

/** There are data, but too few for the statistic asked for. `n` is how many there are, `needed` the least number. */
export interface TooFewToTell {
  readonly state: 'too_few_to_tell';
  readonly n: number;
  readonly needed: number;
  readonly reason: string;
}

/** One cell of a result: the five states that statisticians keep apart. */
export type Cell = Shown | Suppressed | NotApplicable | NotCollected | TooFewToTell;

/** What a statistic gives back: a number that may be shown, or a typed refusal. Never NaN. */
export type Estimated<T> = (T & { readonly state: 'shown' }) | TooFewToTell;

export function shown(value: number, interval?: Interval): Shown {
  return interval ? { state: 'shown', value, interval } : { state: 'shown', value };
}

export function tooFewToTell(n: number, needed: number, reason: string): TooFewToTell {
  return { state: 'too_few_to_tell', n, needed, reason };
}
