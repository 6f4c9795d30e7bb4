import type { PolicySummary } from '#app/results/released.ts';

/** The rules that decide which numbers may leave, who set them, and where they come from. */
export interface DisclosurePolicy extends PolicySummary {
  readonly links: readonly string[];
  /** Whether 0 is hidden like a small count. */
  readonly hideZero: boolean;
  /**
   * To the nearest multiple of `roundTo` (halves up, never to 0), or to the middle of its band of `roundTo`: 1 to 6 are
   * told as 3, 7 to 12 as 9.
   */
  readonly rounding: 'nearest' | 'midpoint';
  /** A share is shown only if its denominator, as rounded, cannot be fewer than this. */
  readonly leastDenominator: number;
  /** A mean or median is shown only if it rests on at least this many. */
  readonly leastMeanBase: number;
  /** Total rows: the sum of the rounded rows, so that a table adds up, or the rounded total. */
  readonly totals: 'sum_of_rounded' | 'rounded';
  /**
   * `strict`: no sum holds just one hidden count, and the hidden counts of a sum are together more than `hideUpTo`, even
   * where rounding would blur what is left. `as_needed`: only what the two widths below ask for.
   */
  readonly secondary: 'strict' | 'as_needed';
  /** How far apart the least and greatest a reader can infer for a hidden count must be, in young people. */
  readonly leastWidth: number;
  /** How many values a hidden count must still be able to take for a reader who was told which hidden counts are small. */
  readonly leastPossibleValues: number;
}

export const defaultPolicy: DisclosurePolicy = {
  id: 'default',
  label: 'Counts of 1 to 7 are hidden and other counts are rounded to the nearest 5',
  setBy: 'Evenlode: the stricter of two NHS family rules, until the scheme sets its own',
  links: [
    'https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018',
    'https://docs.opensafely.org/outputs/sdc/',
  ],
  hideUpTo: 7,
  roundTo: 5,
  hideZero: false,
  rounding: 'nearest',
  leastDenominator: 10,
  leastMeanBase: 8,
  totals: 'sum_of_rounded',
  secondary: 'strict',
  leastWidth: 8,
  leastPossibleValues: 3,
};

/** The part of a policy that is printed beside the numbers. */
export function summarisePolicy(policy: DisclosurePolicy): PolicySummary {
  const { id, label, hideUpTo, roundTo, setBy } = policy;
  return { id, label, hideUpTo, roundTo, setBy };
}
