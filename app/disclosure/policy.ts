import type { PolicySummary } from '#app/results/released.ts';

/** The rules that decide which numbers may leave, who set them, and where they come from. */
export interface DisclosurePolicy extends PolicySummary {
  readonly links: readonly string[];
  /** Whether 0 is hidden like a small count. */
  readonly hideZero: boolean;
  /** A share is shown only if its denominator, as rounded, cannot be fewer than this. */
  readonly leastDenominator: number;
  /** A mean is shown only if it rests on at least this many. */
  readonly leastMeanBase: number;
  /** Total rows: the sum of the rounded rows, so that a table adds up, or the rounded total. */
  readonly totals: 'sum_of_rounded' | 'rounded';
  /** How many different values a hidden count must still be able to take, for a reader who subtracts. */
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
  leastDenominator: 10,
  leastMeanBase: 8,
  totals: 'sum_of_rounded',
  leastPossibleValues: 3,
};

/** The part of a policy that is printed beside the numbers. */
export function summarisePolicy(policy: DisclosurePolicy): PolicySummary {
  const { id, label, hideUpTo, roundTo, setBy } = policy;
  return { id, label, hideUpTo, roundTo, setBy };
}
