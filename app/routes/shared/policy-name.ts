import type { DisclosurePolicy } from '#app/disclosure/policy.ts';

const names: Readonly<Record<string, string>> = {
  default: 'Evenlode: hide 1 to 7, round to 5',
  mhsds: 'NHS mental health: hide 0 to 4, round to 5',
  hes: 'NHS hospital: hide 1 to 7, round to 5',
  opensafely: 'OpenSAFELY: hide 1 to 7, round to 5',
  opensafely_midpoint6: 'OpenSAFELY: round to the middle of 6',
  scheme: 'The scheme’s own rule',
};

/** A rule in a few words, for a list to choose from. */
export function policyName({ id, label }: DisclosurePolicy): string {
  return names[id] ?? label;
}
