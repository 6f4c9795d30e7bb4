import { cellOf, groupRowsOf, hasInterval } from '../table-cells.ts';
import type { QualityOverTimeFigure } from '#app/results/quality-figures.ts';

/** Fields whose share in the last quarter is apart from that in the first: their intervals do not overlap. */
export function fallsOf({ tables, quarters }: QualityOverTimeFigure): {
  readonly fell: readonly string[];
  readonly rose: readonly string[];
} {
  const [first, last] = [quarters[0]?.key ?? '', quarters.at(-1)?.key ?? ''];
  const moved = groupRowsOf(tables.fields).flatMap((row) => {
    const one = cellOf(row, `${first}_share`);
    const other = cellOf(row, `${last}_share`);
    if (!hasInterval(one) || !hasInterval(other)) return [];
    if (other.interval.upper < one.interval.lower) return [{ label: row.label, down: true }];
    return other.interval.lower > one.interval.upper ? [{ label: row.label, down: false }] : [];
  });
  const named = (down: boolean) =>
    moved.filter((each) => each.down === down).map(({ label }) => label);
  return { fell: named(true), rose: named(false) };
}
