import type { Item } from './definition/item.ts';
import type { SqlValue } from './measure-table.ts';
import type { ScoringSlot } from './scoring-slots.ts';

/** Times any fraction of an answer, this is more than the answer can be below its highest value. */
const BEYOND_ANY_RANGE = 1e300;

/** plus, times, bend and knot of plus + times × answer + bend × |answer − knot|, the points that an answer adds. */
type Line = readonly [number, number, number, number];

/** max(0, answer − 1) without a branch: (answer − 1 + |answer − 1|) ÷ 2. */
const IMPACT: Line = [-0.5, 0.5, 0.5, 1];

type ItemRow = readonly SqlValue[];

/** The different sets of items that slots add up, each as rows of `measure_items` without the set's number. */
export function itemSets(slots: readonly ScoringSlot[]): readonly (readonly ItemRow[])[] {
  const sets = new Map(slots.filter(hasItems).map((slot) => [signature(slot), itemRows(slot)]));
  return [...sets.values()];
}

/** The number (from 1) of each slot's set, by slot. Slots of several measures with the same items share one. */
export function itemSetNumbers(slots: readonly ScoringSlot[]): ReadonlyMap<number, number> {
  const signatures = [...new Set(slots.filter(hasItems).map(signature))];
  return new Map(
    slots.filter(hasItems).map((slot) => [slot.slot, signatures.indexOf(signature(slot)) + 1]),
  );
}

function hasItems({ items }: ScoringSlot): boolean {
  return items.length > 0;
}

function signature(slot: ScoringSlot): string {
  return itemRows(slot)
    .map((row) => row.map(String).join(' '))
    .join('; ');
}

function itemRows({ items, points, definition }: ScoringSlot): ItemRow[] {
  const list = definition.items.confidence === 'not_found' ? [] : definition.items.list;
  return items.flatMap((key, at) => {
    const item = list.find((one) => one.key === key);
    if (!item) return [];
    const { min, max, whole } = item;
    const range = [(min + max) / 2, (max - min) / 2, whole ? BEYOND_ANY_RANGE : 0];
    return [false, true].map((turned) => [
      key,
      2n ** BigInt(at),
      turned,
      ...range,
      ...line(item, points, turned),
    ]);
  });
}

function line({ min, max, reversed }: Item, points: ScoringSlot['points'], turned: boolean): Line {
  if (points === 'impact') return IMPACT;
  if (points !== 'answer')
    return points.counts === min ? onlyLowest(min + 1) : onlyHighest(max - 1);
  return reversed && !turned ? [min + max, -1, 0, 0] : [0, 1, 0, 0];
}

/** max(0, knot − answer): 1 for the whole number below the knot, the lowest answer. */
function onlyLowest(knot: number): Line {
  return [knot / 2, -0.5, 0.5, knot];
}

/** max(0, answer − knot): 1 for the whole number above the knot, the highest answer. */
function onlyHighest(knot: number): Line {
  return [-knot / 2, 0.5, 0.5, knot];
}
