import { restId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { groupsOfEqual } from '#app/disclosure/suppression/groups-of-equal.ts';

/**
 * One number about young people, however often it is printed: `printed` in one or more cells; `rest`, what the parts of a
 * sum leave over, printed nowhere; `known`, a total that no table holds but a reader is supposed to know.
 */
export interface Quantity {
  readonly kind: 'printed' | 'rest' | 'known';
  readonly value: number;
  /** What every reader knows it to be at least, when it is hidden: 1 where a count of 0 is never hidden. */
  readonly leastHidden: 0 | 1;
  readonly ids: readonly CountId[];
}

/** The quantities `parts`, by number, make the quantity `total`. */
export interface Balance {
  readonly parts: readonly number[];
  readonly total: number;
}

export interface Quantities {
  readonly all: readonly Quantity[];
  readonly balances: readonly Balance[];
}

/**
 * The counts of a release as quantities and how they balance. Cells that are equal by construction become one quantity,
 * so that none is hidden in one place and printed in another.
 *
 * @param knownFrom totals that no table holds are taken as known from this value up; smaller ones would be hidden
 * @param zerosStay whether a printed 0 is never hidden, and every reader knows it
 */
export function gatherQuantities(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  knownFrom: number,
  zerosStay = false,
): Quantities {
  const all: Quantity[] = [];
  const places = new Map<CountId, number>();
  for (const ids of groupsOfEqual([...counts.keys()], sums)) {
    for (const id of ids) places.set(id, all.length);
    const value = valueOf(counts, ids[0] ?? '');
    all.push({ kind: 'printed', value, leastHidden: zerosStay && value > 0 ? 1 : 0, ids });
  }
  const balances = new Map<string, Balance>();
  const add = (parts: readonly number[], total: number) => {
    const sorted = [...parts].sort((one, other) => one - other);
    if (sorted.length !== 1 || sorted[0] !== total) {
      balances.set(`${sorted.join()}=${total}`, { parts: sorted, total });
    }
  };
  const place = (id: CountId): number => {
    const at = places.get(id);
    if (at === undefined) throw new Error(`a sum names a count that is not there: ${id}`);
    return at;
  };
  for (const sum of sums) {
    const parts = sum.parts.map(place);
    const made = sum.parts.reduce((soFar, id) => soFar + valueOf(counts, id), 0);
    if (sum.total === null) {
      if (made >= knownFrom)
        add(parts, all.push({ kind: 'known', value: made, leastHidden: 0, ids: [] }) - 1);
    } else if (sum.rest) {
      const value = valueOf(counts, sum.total) - made;
      const rest = all.push({ kind: 'rest', value, leastHidden: 0, ids: [restId(sum)] }) - 1;
      add([...parts, rest], place(sum.total));
    } else {
      add(parts, place(sum.total));
    }
  }
  return { all, balances: [...balances.values()] };
}

function valueOf(counts: ReadonlyMap<CountId, number>, id: CountId): number {
  return counts.get(id) ?? NaN;
}
