import type { CharacteristicFamily } from '#app/results/equity.ts';
import { characteristicLabel } from '../group-labels.ts';

export interface Characteristic {
  /** As in the view person_groups. */
  readonly key: string;
  readonly label: string;
  readonly family: CharacteristicFamily;
  /** Its groups stand in an order from most to least disadvantaged. */
  readonly ordered: boolean;
}

const families: readonly (readonly [family: CharacteristicFamily, keys: readonly string[]])[] = [
  [
    'protected',
    [
      'age_band',
      'disability',
      'ethnicity',
      'ethnicity_broad',
      'gender_identity',
      'gender_same_as_at_birth',
      'marriage_and_civil_partnership',
      'pregnancy_and_maternity',
      'religion_or_belief',
      'sex',
      'sexual_orientation',
    ],
  ],
  [
    'inclusion',
    [
      'care_experience',
      'deprivation_fifth',
      'english_as_additional_language',
      'free_school_meals',
      'neurodivergence',
      'refugee_or_asylum_seeker',
      'send',
      'young_carer',
      'youth_justice',
    ],
  ],
  ['place', ['locality']],
];

/** The protected characteristics of the Equality Act 2010, the inclusion groups, and the place where people live. */
export const characteristics: readonly Characteristic[] = families.flatMap(([family, keys]) =>
  keys.map((key) => ({
    key,
    label: characteristicLabel(key),
    family,
    ordered: key === 'deprivation_fifth',
  })),
);

export function characteristicOf(key: string): Characteristic | undefined {
  return characteristics.find((one) => one.key === key);
}
