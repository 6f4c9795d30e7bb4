import { isEverybody } from '#app/records/population-layouts/population-record.ts';
import { chooseAges } from './choose-ages.ts';
import { isAllAges, OLDEST, type AgeRange } from './age-range.ts';
import { groupOf, isBroadEthnicity } from './group-of.ts';
import { ofOneArea } from './of-one-area.ts';
import type { PopulationRow } from './population-rows.ts';

/** How many residents there are of each group of a characteristic, of the ages in `ages`. */
export interface Residents {
  readonly characteristic: string;
  readonly groups: ReadonlyMap<string, number>;
  readonly ages: AgeRange;
  /** `matched`: of the ages served. `all_ages`: of every age, not to be used for children. `not_stated`: nobody knows. */
  readonly agesAre: 'matched' | 'all_ages' | 'not_stated';
  /** Names of groups that match no group of the records. */
  readonly notMatched: readonly string[];
  readonly areas: readonly string[];
}

/** Characteristics of the view person_groups by those that a population file is divided by. */
const sources: readonly (readonly [characteristic: string, from: readonly string[]])[] = [
  ['age_band', ['age', 'all']],
  ['sex', ['sex']],
  ['ethnicity', ['ethnicity']],
  ['ethnicity_broad', ['ethnicity']],
  ['religion_or_belief', ['religion_or_belief']],
  ['sexual_orientation', ['sexual_orientation']],
  ['gender_identity', ['gender_identity']],
  ['disability', ['disability']],
  ['deprivation_fifth', ['deprivation_decile']],
  ['care_experience', ['care_experience']],
  ['young_carer', ['young_carer']],
  ['send', ['send']],
  ['free_school_meals', ['free_school_meals']],
  ['refugee_or_asylum_seeker', ['refugee_or_asylum_seeker']],
  ['english_as_additional_language', ['english_as_additional_language']],
  ['locality', ['locality']],
];

/**
 * The residents that reach is judged against, for each characteristic that the population file counts. Joined on names.
 * Of several years the latest is taken; of overlapping age bands the narrowest; detailed groups before broad ones.
 */
export function residentsOf(
  rows: readonly PopulationRow[],
  served: AgeRange,
): readonly Residents[] {
  return sources.flatMap(([characteristic, from]) => {
    const own = from
      .map((code) => rows.filter((row) => row.characteristic === code))
      .find((found) => found.length > 0);
    if (!own) return [];
    const { rows: local, areas } = ofOneArea(ofOneYear(own));
    const { rows: aged, ages, agesAre } = ofServedAges(local, served);
    const groups = new Map<string, number>();
    const notMatched = new Set<string>();
    for (const row of countedOnce(aged, characteristic)) {
      const code = groupOf(characteristic, row.group, row.ages);
      if (code !== null) groups.set(code, (groups.get(code) ?? 0) + row.count);
      else if (!isEverybody(row.group)) notMatched.add(row.group);
    }
    return groups.size < 2
      ? []
      : [{ characteristic, groups, ages, agesAre, notMatched: [...notMatched], areas }];
  });
}

/** The latest year; of several sources for it, the one with most rows. */
function ofOneYear(rows: readonly PopulationRow[]): readonly PopulationRow[] {
  const latest = rows.reduce((year, row) => (row.year > year ? row.year : year), '');
  const own = rows.filter(({ year }) => year === latest);
  const bySource = [...new Set(own.map(({ source }) => source))].map((name) =>
    own.filter(({ source }) => source === name),
  );
  return bySource.reduce((most, each) => (each.length > most.length ? each : most), []);
}

function ofServedAges(
  rows: readonly PopulationRow[],
  served: AgeRange,
): Pick<Residents, 'ages' | 'agesAre'> & { readonly rows: readonly PopulationRow[] } {
  const everyone = { from: 0, to: OLDEST };
  const narrow = rows.filter(({ ages }) => ages !== null && !isAllAges(ages));
  const bands = chooseAges(distinctAges(narrow), served);
  const [first, last] = [bands[0], bands.at(-1)];
  if (first && last) {
    const isChosen = ({ ages }: PopulationRow) =>
      bands.some(({ from, to }) => ages?.from === from && ages.to === to);
    const ages = { from: first.from, to: last.to };
    return { rows: narrow.filter(isChosen), ages, agesAre: 'matched' };
  }
  const all = rows.filter(({ ages }) => ages !== null && isAllAges(ages));
  if (all.length > 0) return { rows: all, ages: everyone, agesAre: 'all_ages' };
  const unstated = rows.filter(({ ages }) => ages === null);
  return { rows: unstated, ages: everyone, agesAre: 'not_stated' };
}

function distinctAges(rows: readonly PopulationRow[]): AgeRange[] {
  const found = new Map<string, AgeRange>();
  for (const { ages } of rows) if (ages) found.set(`${ages.from}-${ages.to}`, ages);
  return [...found.values()];
}

/** Of ethnic groups, not both a broad group and those that it holds: the detailed ones, where there are any. */
function countedOnce(
  rows: readonly PopulationRow[],
  characteristic: string,
): readonly PopulationRow[] {
  if (characteristic !== 'ethnicity' && characteristic !== 'ethnicity_broad') return rows;
  const detailed = rows.filter(({ group }) => !isBroadEthnicity(group) && !isEverybody(group));
  const isAll = new Set(detailed.map(({ group }) => groupOf('ethnicity_broad', group, null)));
  const broad = rows.filter(({ group }) => isBroadEthnicity(group));
  const alone = broad.filter(({ group }) => !isAll.has(groupOf('ethnicity_broad', group, null)));
  return characteristic === 'ethnicity' ? detailed : [...detailed, ...alone];
}
