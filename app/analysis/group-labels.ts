import { tableNamed } from '#app/records/all-tables.ts';
import { missingKinds, type MissingKind } from '#app/records/missing.ts';
import type { Field } from '#app/records/field.ts';
import type { GroupLabel } from './group-label.ts';

const derived: Readonly<
  Record<
    string,
    { readonly label: string; readonly groups: readonly (readonly [string, string])[] }
  >
> = {
  age_band: {
    label: 'Age at referral',
    groups: [
      ['0-4', 'Aged 0 to 4'],
      ['5-10', 'Aged 5 to 10'],
      ['11-15', 'Aged 11 to 15'],
      ['16-17', 'Aged 16 to 17'],
      ['18-24', 'Aged 18 to 24'],
      ['25+', 'Aged 25 and over'],
    ],
  },
  deprivation_fifth: {
    label: 'Deprivation',
    groups: [
      ['1', 'Most deprived fifth'],
      ['2', 'Second fifth'],
      ['3', 'Middle fifth'],
      ['4', 'Fourth fifth'],
      ['5', 'Least deprived fifth'],
    ],
  },
};

const missingLabels: Readonly<Record<MissingKind, string>> = {
  not_applicable: 'Does not apply',
  prefer_not_to_say: 'Preferred not to say',
  not_stated: 'Asked, no answer given',
  not_known: 'Not asked or not recorded',
  asked_unsure: 'Asked, not sure',
  suppressed: 'Hidden by the supplier of the data',
  blank: 'Left blank',
  not_mapped: 'Recorded in words not yet matched',
};

/** What a characteristic of the view person_groups is called. */
export function characteristicLabel(key: string): string {
  return (
    derived[key]?.label ??
    (key === 'ethnicity_broad' ? 'Ethnic group (broad)' : fieldOf(key)?.label) ??
    key
  );
}

/**
 * The groups of a characteristic in the order in which they are shown, and after them the kinds of not known.
 * Groups in `seen` that no list names, such as localities, stand under their own names, in order of the alphabet.
 */
export function groupLabels(key: string, seen: readonly string[]): readonly GroupLabel[] {
  const known = substantive(key).map(([code, label]) => ({ code, missing: null, label }));
  const others = seen
    .filter((code) => !known.some((group) => group.code === code))
    .sort((a, b) => a.localeCompare(b))
    .map((code) => ({ code, missing: null, label: code }));
  const missing = missingKinds.map((kind) => ({
    code: null,
    missing: kind,
    label: missingLabels[kind],
  }));
  return [...known, ...others, ...missing];
}

function substantive(key: string): readonly (readonly [string, string])[] {
  const known = derived[key]?.groups;
  if (known) return known;
  const field = fieldOf(key === 'ethnicity_broad' ? 'ethnicity' : key);
  if (field?.type === 'yes_no')
    return [
      ['yes', 'Yes'],
      ['no', 'No'],
    ];
  const terms = field?.vocabulary?.terms ?? [];
  const chosen =
    key === 'ethnicity_broad' ? terms.filter(({ broader }) => broader === undefined) : terms;
  return chosen.map(({ code, label }) => [code, label]);
}

function fieldOf(name: string): Field | undefined {
  return tableNamed('people').fields.find((field) => field.name === name);
}
