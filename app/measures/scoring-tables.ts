import { ANY_SCORE } from './any-score.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import { givenKeys, isConverted } from './given-score.ts';
import { measureBands, measureBandStarts } from './measure-bands-tables.ts';
import type { MeasureTable } from './measure-table.ts';
import { itemSetNumbers, itemSets } from './item-sets.ts';
import { measureNames } from './measure-names-table.ts';
import { measureNorms } from './measure-norms-table.ts';
import { onlyInformant } from './only-informant.ts';
import { safetyItems } from './safety-items-table.ts';
import { scoringSlots } from './scoring-slots.ts';
import type { ScoringSlot } from './scoring-slots.ts';

/**
 * The tables that scoring in SQL reads, made from the definitions in force. Make them before the scores, and again
 * whenever a scheme adds a measure of its own: slots and measures are numbered by their order in `definitions`.
 */
export function scoringTables(definitions: readonly MeasureDefinition[]): readonly MeasureTable[] {
  const slots = scoringSlots(definitions);
  return [
    measureNames(definitions),
    measureScales(slots),
    measureItems(slots),
    measureParts(slots),
    measureGivenKeys(slots),
    measureConversions(slots),
    measureNorms(slots),
    measureBands(slots),
    measureBandStarts(slots),
    safetyItems(definitions),
  ];
}

function measureScales(slots: readonly ScoringSlot[]): MeasureTable {
  const sets = itemSetNumbers(slots);
  return {
    name: 'measure_scales',
    description:
      'One row per scale, and per step on the way to a scale (reported is false). kind: plain (its items’ score), table (converted by measure_conversions), norms (a T score by measure_norms), parts (made of measure_parts) or step. score = factor * points / answered, rounded to 1 / steps; raw_lowest and raw_highest: between which raw scores norms hold.',
    columns: [
      { name: 'slot', type: 'INTEGER' },
      { name: 'measure_number', type: 'INTEGER' },
      { name: 'measure', type: 'VARCHAR' },
      { name: 'informant', type: 'VARCHAR' },
      { name: 'scale', type: 'VARCHAR' },
      { name: 'reported', type: 'BOOLEAN' },
      { name: 'kind', type: 'VARCHAR' },
      { name: 'item_set', type: 'INTEGER' },
      { name: 'better', type: 'VARCHAR' },
      { name: 'lowest', type: 'DOUBLE' },
      { name: 'highest', type: 'DOUBLE' },
      { name: 'decimals', type: 'INTEGER' },
      { name: 'needed', type: 'INTEGER' },
      { name: 'factor', type: 'DOUBLE' },
      { name: 'steps', type: 'DOUBLE' },
      { name: 'raw_lowest', type: 'DOUBLE' },
      { name: 'raw_highest', type: 'DOUBLE' },
      { name: 'reliable_change', type: 'DOUBLE' },
      { name: 'reliable_change_unrounded', type: 'DOUBLE' },
      { name: 'reliable_change_comparison', type: 'VARCHAR' },
    ],
    rows: slots.map(({ slot, measureNumber, definition, scale, ...how }) => {
      const fact = scale.reliableChange;
      const rule = fact.confidence === 'not_found' ? null : fact;
      return [
        slot,
        measureNumber,
        definition.id,
        onlyInformant(definition),
        scale.key,
        how.reported,
        kindOf(how),
        sets.get(slot) ?? null,
        scale.better,
        scale.range?.min ?? -ANY_SCORE,
        scale.range?.max ?? ANY_SCORE,
        scale.decimals,
        how.needed,
        how.factor,
        how.halfUp ? 1 : 1e6,
        how.rawRange?.min ?? null,
        how.rawRange?.max ?? null,
        rule?.threshold ?? null,
        rule?.unrounded ?? null,
        rule?.comparison ?? null,
      ];
    }),
  };
}

/** How a slot comes to its score once its items are added up. A step is only ever a part of others. */
function kindOf({
  parts,
  norms,
  table,
  reported,
}: Pick<ScoringSlot, 'parts' | 'norms' | 'table' | 'reported'>): string {
  if (parts.length > 0) return 'parts';
  if (!reported) return 'step';
  if (norms.length > 0) return 'norms';
  return table.length > 0 ? 'table' : 'plain';
}

function measureItems(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_items',
    description:
      'One row per item, set of items that are added up together, and whether the file has turned reversed items. points = plus + times * answer + bend * |answer - knot|; an answer is out of range when |answer - middle| > reach, or for a fraction where per_fraction is not 0; bit tells the items of a set apart.',
    columns: [
      { name: 'item_set', type: 'INTEGER' },
      { name: 'item', type: 'VARCHAR' },
      { name: 'bit', type: 'BIGINT' },
      { name: 'turned', type: 'BOOLEAN' },
      { name: 'middle', type: 'DOUBLE' },
      { name: 'reach', type: 'DOUBLE' },
      { name: 'per_fraction', type: 'DOUBLE' },
      { name: 'plus', type: 'DOUBLE' },
      { name: 'times', type: 'DOUBLE' },
      { name: 'bend', type: 'DOUBLE' },
      { name: 'knot', type: 'DOUBLE' },
    ],
    rows: itemSets(slots).flatMap((rows, at) => rows.map((row) => [at + 1, ...row])),
  };
}

function measureParts(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_parts',
    description:
      'One row per slot that another slot adds up (weight 1), or is gated by (weight 0); added: how many it adds up.',
    columns: [
      { name: 'slot', type: 'INTEGER' },
      { name: 'part', type: 'INTEGER' },
      { name: 'is_gate', type: 'BOOLEAN' },
      { name: 'weight', type: 'DOUBLE' },
      { name: 'added', type: 'INTEGER' },
    ],
    rows: slots.flatMap(({ slot, parts }) => {
      const added = parts.filter(({ role }) => role === 'sum').length;
      return parts.map(({ slot: part, role }) => [
        slot,
        part,
        role === 'gate',
        role === 'gate' ? 0 : 1,
        added,
      ]);
    }),
  };
}

function measureGivenKeys(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_given_keys',
    description:
      'Under which keys a file may give a scale’s score; raw_only: a converted score of this key is another scale’s. One row per measure and key.',
    columns: [
      { name: 'measure_number', type: 'INTEGER' },
      { name: 'key', type: 'VARCHAR' },
      { name: 'slot', type: 'INTEGER' },
      { name: 'raw_only', type: 'BOOLEAN' },
    ],
    rows: slots
      .filter((slot) => isScale(slot, slots))
      .flatMap(({ measureNumber, slot, scale, definition }) =>
        givenKeys(scale, definition.scales).map((key) => [
          measureNumber,
          key,
          slot,
          isConverted(scale, definition.scales),
        ]),
      ),
  };
}

function isScale({ slot }: ScoringSlot, slots: readonly ScoringSlot[]): boolean {
  return !slots.some(
    (other) => other.scale.method.kind === 'sdq_impact' && other.parts.some((p) => p.slot === slot),
  );
}

function measureConversions(slots: readonly ScoringSlot[]): MeasureTable {
  return {
    name: 'measure_conversions',
    description: 'Published tables from raw to converted scores. One row per scale and raw score.',
    columns: [
      { name: 'slot', type: 'INTEGER' },
      { name: 'raw', type: 'DOUBLE' },
      { name: 'score', type: 'DOUBLE' },
    ],
    rows: slots.flatMap(({ slot, table }) => table.map(([raw, score]) => [slot, raw, score])),
  };
}
