import type { Range } from '#app/disclosure/round-count.ts';
import type { Balance } from '#app/disclosure/suppression/quantities.ts';

const MOST_PASSES = 40;

/**
 * What a reader with a pencil makes of some ranges: each is cut to what the others of a sum leave it, over and over until
 * nothing changes. Never narrower than what linear programming finds, and sometimes wider.
 */
export function narrow(ranges: readonly Range[], balances: readonly Balance[]): readonly Range[] {
  const made = ranges.map(({ lowest, highest }) => ({ lowest, highest }));
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
    changed = false;
    for (const { parts, total } of balances) {
      const least = parts.reduce((sum, part) => sum + (made[part]?.lowest ?? 0), 0);
      const most = parts.reduce((sum, part) => sum + (made[part]?.highest ?? 0), 0);
      const whole = made[total];
      if (!whole) continue;
      for (const part of parts) {
        const own = made[part];
        if (!own) continue;
        const lowest = whole.lowest - (most - own.highest);
        const highest = whole.highest - (least - own.lowest);
        changed = cut(own, lowest, highest) || changed;
      }
      changed = cut(whole, least, most) || changed;
    }
  }
  return made;
}

function cut(range: { lowest: number; highest: number }, lowest: number, highest: number): boolean {
  const changes = lowest > range.lowest || highest < range.highest;
  range.lowest = Math.max(range.lowest, lowest);
  range.highest = Math.min(range.highest, highest);
  return changes;
}
