import { groupLabels } from '../group-labels.ts';
import type { Residents } from '../population/residents.ts';
import { characteristicOf, type Characteristic } from './characteristics.ts';
import { addCounts, type CountsByGroup, type GroupCounts } from './group-counts.ts';
import { CROSSED, DOES_NOT_APPLY, MISSING, NOT_KNOWN } from './groups-sql.ts';

/** One group of a characteristic as it stands in a table. */
export interface Group {
  readonly key: string;
  readonly label: string;
  /** Whether it is known who they are: false for each kind of not known. */
  readonly known: boolean;
  readonly counts: GroupCounts;
}

/** A characteristic with its groups, and those whom it applies to taken together. */
export interface GroupSet {
  readonly characteristics: readonly Characteristic[];
  readonly groups: readonly Group[];
  readonly total: GroupCounts;
  /** How many the question does not apply to: in none of the groups. */
  readonly doesNotApply: number;
  readonly residents: Residents | null;
}

/** The groups of one characteristic in the order of official statistics, each kind of not known after them. */
export function groupSetOf(
  characteristic: Characteristic,
  counts: CountsByGroup,
  residents: readonly Residents[],
): GroupSet {
  const { key } = characteristic;
  const own = counts.get(key) ?? new Map<string, GroupCounts>();
  const groups = labelsOf(key, [...own.keys()]).flatMap(({ key: group, label }): Group[] => {
    const found = own.get(group);
    return found && group !== DOES_NOT_APPLY
      ? [{ key: group, label, known: !group.startsWith(MISSING), counts: found }]
      : [];
  });
  return {
    characteristics: [characteristic],
    groups,
    total: addCounts(groups.map((group) => group.counts)),
    doesNotApply: own.get(DOES_NOT_APPLY)?.n ?? 0,
    residents: residents.find((one) => one.characteristic === key) ?? null,
  };
}

/** Two characteristics crossed: a group for each pair that somebody is in. */
export function crossedSetOf(
  one: Characteristic,
  other: Characteristic,
  counts: CountsByGroup,
): GroupSet {
  const own = counts.get(CROSSED) ?? new Map<string, GroupCounts>();
  const seen = [...own.keys()].filter((key) => key !== DOES_NOT_APPLY);
  const parts = (at: 0 | 1) => seen.map((key) => key.split('|')[at] ?? '');
  const pairs = crossLabels(one.key, parts(0)).flatMap((first) =>
    crossLabels(other.key, parts(1)).map((second) => ({ first, second })),
  );
  const groups = pairs.flatMap(({ first, second }): Group[] => {
    const key = `${first.key}|${second.key}`;
    const found = own.get(key);
    const known = first.key !== NOT_KNOWN && second.key !== NOT_KNOWN;
    return found ? [{ key, label: `${first.label}, ${second.label}`, known, counts: found }] : [];
  });
  return {
    characteristics: [one, other],
    groups,
    total: addCounts(groups.map((group) => group.counts)),
    doesNotApply: own.get(DOES_NOT_APPLY)?.n ?? 0,
    residents: null,
  };
}

interface Labelled {
  readonly key: string;
  readonly label: string;
}

/** Every group of a characteristic, in order. A broad ethnic group beside detailed ones says that it has no detail. */
export function labelsOf(characteristic: string, seen: readonly string[]): readonly Labelled[] {
  const codes = seen.filter((key) => !key.startsWith(MISSING));
  return groupLabels(characteristic, codes).map(({ code, missing, label }) => {
    const isBroad = characteristic === 'ethnicity' && code !== null && !code.includes('_');
    return {
      key: code ?? `${MISSING}${missing ?? 'blank'}`,
      label: isBroad ? `${label}, no more recorded` : label,
    };
  });
}

function crossLabels(characteristic: string, seen: readonly string[]): readonly Labelled[] {
  const known = labelsOf(
    characteristic,
    [...new Set(seen)].filter((key) => key !== NOT_KNOWN),
  ).filter(({ key }) => !key.startsWith(MISSING));
  const name = characteristicOf(characteristic)?.label ?? characteristic;
  return [...known, { key: NOT_KNOWN, label: `${name} not known` }];
}
