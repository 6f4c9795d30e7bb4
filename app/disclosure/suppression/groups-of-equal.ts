import type { CountId, Sum } from '#app/disclosure/counts.ts';

/**
 * Cells that hold the same number by construction: the total of a sum of one part is that part, and two totals of the
 * same parts are one.
 */
export function groupsOfEqual(
  ids: readonly CountId[],
  sums: readonly Sum[],
): readonly (readonly CountId[])[] {
  const parents = new Map<CountId, CountId>(ids.map((id) => [id, id]));
  const root = (id: CountId): CountId => {
    let at = id;
    for (let up = parents.get(at) ?? at; up !== at; up = parents.get(at) ?? at) at = up;
    return at;
  };
  const whole = sums.filter(({ rest }) => !rest);
  for (let changed = true; changed;) {
    changed = false;
    const totals = new Map<string, CountId>();
    for (const { total, parts } of whole) {
      if (total === null) continue;
      const roots = [...new Set(parts.map(root))].sort();
      const only = parts.length === 1 ? roots[0] : totals.get(JSON.stringify(roots));
      totals.set(JSON.stringify(roots), root(total));
      if (only === undefined || root(only) === root(total)) continue;
      parents.set(root(total), root(only));
      changed = true;
    }
  }
  const groups = new Map<CountId, CountId[]>();
  for (const id of ids) {
    const group = groups.get(root(id));
    if (group) group.push(id);
    else groups.set(root(id), [id]);
  }
  return [...groups.values()];
}
