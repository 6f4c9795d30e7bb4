import { ANY_SCORE } from './any-score.ts';
import { ascending } from './definition/ascending.ts';
import { MOST_BANDS } from './definition/bands.ts';
import type { MeasureTable } from './measure-table.ts';
import type { ScoringSlot } from './scoring-slots.ts';

/** Every band of every system of the reported scales. */
export function measureBands(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_bands',
    description:
      'Bands of every system. A score is in the band with starts <= score < next_starts. One row per scale, system and band.',
    columns: [
      { name: 'slot', type: 'INTEGER' },
      { name: 'measure', type: 'VARCHAR' },
      { name: 'scale', type: 'VARCHAR' },
      { name: 'system', type: 'VARCHAR' },
      { name: 'is_default', type: 'BOOLEAN' },
      { name: 'position', type: 'INTEGER' },
      { name: 'band', type: 'VARCHAR' },
      { name: 'starts', type: 'DOUBLE' },
      { name: 'next_starts', type: 'DOUBLE' },
    ],
    rows: slots.flatMap((slot) => {
      const { definition, scale } = slot;
      return bandSets(slot).flatMap(({ system, bands }) => {
        const isDefault = system === definition.defaultBands;
        return ascending(bands).map((band, at, all) => [
          slot.slot,
          definition.id,
          scale.key,
          system,
          isDefault,
          at + 1,
          band.key,
          band.from ?? -ANY_SCORE,
          all[at + 1]?.from ?? ANY_SCORE,
        ]);
      });
    }),
  };
}

/** The same for the default system alone, side by side: scoring counts bands instead of joining them. */
export function measureBandStarts(slots: readonly ScoringSlot[]): MeasureTable {
  const places = Array.from({ length: MOST_BANDS }, (_, at) => at);
  return {
    name: 'measure_band_starts',
    description:
      'Where the bands of the default system start; beyond any score where there is no such band. One row per slot.',
    columns: [
      { name: 'slot', type: 'INTEGER' },
      ...places.map((at) => ({ name: `band_${at + 1}`, type: 'DOUBLE' as const })),
    ],
    rows: slots.map((slot) => {
      const { defaultBands } = slot.definition;
      const set = bandSets(slot).find(({ system }) => system === defaultBands);
      const starts = ascending(set?.bands ?? []).map(({ from }) => from ?? -ANY_SCORE);
      return [slot.slot, ...places.map((at) => starts[at] ?? ANY_SCORE)];
    }),
  };
}

function bandSets({ reported, scale }: ScoringSlot) {
  if (!reported) return [];
  return scale.bands.flatMap((set) => (set.confidence === 'not_found' ? [] : [set]));
}
