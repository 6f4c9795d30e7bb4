import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';

/**
 * Rules that publishers state for their own counts. What they leave open (how large the denominator of a share must be,
 * how wide the range of a hidden count) is filled in from the threshold itself; shares are always worked out from
 * rounded counts, which is stricter than some of them ask.
 */
const mhsds: DisclosurePolicy = {
  ...defaultPolicy,
  id: 'mhsds',
  label: 'Counts under 5, 0 included, are hidden and other counts are rounded to the nearest 5',
  setBy: 'NHS England, Mental Health Services Data Set monthly statistics',
  links: [
    'https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics',
    'https://github.com/NHSDigital/mental-health-monthly-statistics',
  ],
  hideUpTo: 4,
  hideZero: true,
  leastDenominator: 5,
  leastMeanBase: 5,
  totals: 'rounded',
  secondary: 'as_needed',
  leastWidth: 5,
};

const hes: DisclosurePolicy = {
  ...defaultPolicy,
  id: 'hes',
  label: 'Counts of 1 to 7 are hidden and other counts are rounded to the nearest 5',
  setBy: 'NHS England, Hospital Episode Statistics since September 2018',
  links: [
    'https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018',
  ],
  leastDenominator: 8,
  totals: 'rounded',
  secondary: 'as_needed',
};

const opensafely: DisclosurePolicy = {
  ...defaultPolicy,
  id: 'opensafely',
  label:
    'Counts of 1 to 7 are hidden, other counts are rounded to the nearest 5, and totals are sums of rounded counts',
  setBy: 'OpenSAFELY, rules for outputs',
  links: ['https://docs.opensafely.org/outputs/sdc/'],
  leastDenominator: 8,
  secondary: 'as_needed',
};

const opensafelyMidpoint: DisclosurePolicy = {
  ...opensafely,
  id: 'opensafely_midpoint6',
  label: 'No count is hidden; every count is told as the middle of its band of 6 (1 to 6 as 3)',
  hideUpTo: 0,
  roundTo: 6,
  rounding: 'midpoint',
  leastWidth: 1,
};

/** Every rule that can be chosen without setting one's own; the product's default first. */
export const policyPresets: readonly DisclosurePolicy[] = [
  defaultPolicy,
  mhsds,
  hes,
  opensafely,
  opensafelyMidpoint,
];

/** The preset of that id, or undefined. */
export function presetPolicy(id: string): DisclosurePolicy | undefined {
  return policyPresets.find((policy) => policy.id === id);
}
