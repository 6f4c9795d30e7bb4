import type { AgeRange } from './definition/ages.ts';
import type { MeasureTable } from './measure-table.ts';
import type { ScoringSlot } from './scoring-slots.ts';

const OLDEST = 120;

/** Norms by whole year of age, under the norm rule in force. No age or sex: for everybody. */
export function measureNorms(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_norms',
    description:
      'Mean and standard deviation of raw scores by age, sex and who answered (null: of any), for T scores. One row per scale and group of people.',
    columns: [
      { name: 'measure_number', type: 'INTEGER' },
      { name: 'slot', type: 'INTEGER' },
      { name: 'age', type: 'INTEGER' },
      { name: 'sex', type: 'VARCHAR' },
      { name: 'informant', type: 'VARCHAR' },
      { name: 'mean', type: 'DOUBLE' },
      { name: 'sd', type: 'DOUBLE' },
    ],
    rows: slots.flatMap(normRows),
  };
}

function normRows({ slot, measureNumber, norms, definition }: ScoringSlot): MeasureTable['rows'] {
  const rule = definition.normRules.find(({ key }) => key === definition.defaultNormRule);
  return norms.flatMap(({ group, sex = null, informant = null, mean, sd }) => {
    if (group === undefined) return [[measureNumber, slot, null, sex, informant, mean, sd]];
    const ages = rule?.groups.find(({ key }) => key === group)?.ages;
    return ages
      ? years(ages).map((age) => [measureNumber, slot, age, sex, informant, mean, sd])
      : [];
  });
}

function years({ from, to }: AgeRange): number[] {
  const last = to ?? OLDEST;
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
}
