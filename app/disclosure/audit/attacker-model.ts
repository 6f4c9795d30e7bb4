import { countId, restId, type CountId } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Release, UsableSum } from '#app/disclosure/protect.ts';
import { isSmall, roundCount, type Range } from '#app/disclosure/round-count.ts';
import type { AuditedPlace } from '#app/disclosure/audit/audit-report.ts';
import type { Equation, LinearModel } from '#app/disclosure/solver/solver.ts';

/** One number that an attacker writes down as unknown, and what the release says of it. */
export interface Unknown {
  readonly id: CountId;
  readonly place: AuditedPlace;
  /** As published; undefined where hidden or printed nowhere. */
  readonly published: number | undefined;
  /** Whether the published number only repeats the sum of other published numbers. */
  readonly repeats: boolean;
}

/** What an attacker can write down from a release: unknowns and equations between them. */
export interface AttackerModel {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
  /** Hidden, and possibly 0. Other hidden counts are at least 1, for 0 would be told as 0. */
  readonly maybeZero: ReadonlySet<CountId>;
  /** More than any of them can be; reaching it means "no limit". */
  readonly ceiling: number;
}

/** Reads the published tables cell by cell; of the trail it uses the sums, which are what the tables themselves declare. */
export function attackerModel({ tables, trail }: Release): AttackerModel {
  const { policy, sums } = trail;
  const unknowns: Unknown[] = [];
  const places = new Map<CountId, number>();
  const add = (unknown: Unknown): number => {
    places.set(unknown.id, unknowns.length);
    return unknowns.push(unknown) - 1;
  };
  const published = publishedCounts(tables);
  const repeating = new Set(
    policy.totals === 'sum_of_rounded' ? sums.flatMap((sum) => repeats(sum, published)) : [],
  );
  for (const table of tables) {
    for (const row of table.rows) {
      for (const { key, measure } of table.columns) {
        const state = row.cells[key]?.state;
        if (measure.kind !== 'count' || (state !== 'shown' && state !== 'suppressed')) continue;
        const id = countId(table.id, row.key, key);
        const place = { kind: 'cell', table: table.id, row: row.key, column: key } as const;
        add({ id, place, published: published.get(id), repeats: repeating.has(id) });
      }
    }
  }
  const equations = sums.flatMap((sum): Equation[] => {
    const parts = sum.parts.flatMap((id) => places.get(id) ?? []);
    if (parts.length !== sum.parts.length) return [];
    const total = sum.total === null ? known(sum) : places.get(sum.total);
    if (total === undefined) return [];
    const rest = sum.rest ? [leftOver(sum, total)] : [];
    return [equation([...parts, ...rest], total)];
  });
  const greatest = Math.max(0, ...published.values());
  return {
    unknowns,
    equations,
    maybeZero: new Set(trail.maybeZero),
    ceiling: 10 * (greatest + 100 * (policy.hideUpTo + policy.roundTo)),
  };

  function known(sum: UsableSum): number {
    const id = JSON.stringify(['known', ...sum.parts]);
    const place = leftOverPlace({ table: '', row: '', column: '' }, sum.parts.length);
    return add({ id, place, published: sum.knownTotal, repeats: false });
  }

  function leftOver(sum: UsableSum, total: number): number {
    const whole = unknowns[total]?.place;
    const of = whole?.kind === 'cell' ? whole : { table: '', row: '', column: '' };
    const { table, row, column } = of;
    const place = leftOverPlace({ table, row, column }, sum.parts.length);
    return add({ id: restId(sum), place, published: undefined, repeats: false });
  }
}

/** The attacker's bounds. `told`: which hidden numbers are small. `blank`: as if nothing but zeros had been published. */
export function boundsFor(
  { unknowns, equations, maybeZero, ceiling }: AttackerModel,
  policy: DisclosurePolicy,
  { told, blank }: { readonly told: ReadonlySet<CountId>; readonly blank: boolean },
): LinearModel {
  const ranges = unknowns.map(({ id, place, published, repeats }): Range => {
    if (published === 0) return { lowest: 0, highest: 0 };
    const isKnown = place.kind === 'left_over' && published !== undefined;
    if (published !== undefined && !repeats && (!blank || isKnown)) {
      return countsPublishedAs(published, policy);
    }
    if (told.has(id)) return { lowest: policy.hideZero ? 0 : 1, highest: policy.hideUpTo };
    const isAboveZero = place.kind === 'cell' && !maybeZero.has(id);
    return { lowest: isAboveZero ? 1 : 0, highest: ceiling };
  });
  return {
    lower: ranges.map(({ lowest }) => lowest),
    upper: ranges.map(({ highest }) => highest),
    equations,
  };
}

/** Every count that would have been published as this number, found by trying them; a number that none makes is exact. */
function countsPublishedAs(published: number, policy: DisclosurePolicy): Range {
  const from = Math.max(0, published - policy.roundTo);
  const candidates = Array.from({ length: 2 * policy.roundTo + 1 }, (_, step) => from + step);
  const possible = candidates.filter(
    (count) => !isSmall(count, policy) && roundCount(count, policy) === published,
  );
  if (possible.length === 0) return { lowest: published, highest: published };
  return { lowest: Math.min(...possible), highest: Math.max(...possible) };
}

function publishedCounts(tables: Release['tables']): Map<CountId, number> {
  const published = new Map<CountId, number>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const { key, measure } of table.columns) {
        const cell = row.cells[key];
        if (measure.kind !== 'count' || cell?.state !== 'shown') continue;
        published.set(countId(table.id, row.key, key), cell.value);
      }
    }
  }
  return published;
}

/** The total of a sum, where it may have been made from the published parts. */
function repeats(sum: UsableSum, published: ReadonlyMap<CountId, number>): CountId[] {
  if (sum.along !== 'rows' || sum.rest || sum.total === null) return [];
  const made = sum.parts.reduce((soFar, part) => soFar + (published.get(part) ?? NaN), 0);
  return made === published.get(sum.total) ? [sum.total] : [];
}

function equation(parts: readonly number[], total: number): Equation {
  const weights = new Map<number, number>();
  for (const part of parts) weights.set(part, (weights.get(part) ?? 0) + 1);
  weights.set(total, (weights.get(total) ?? 0) - 1);
  const named = [...weights].filter(([, weight]) => weight !== 0);
  return { columns: named.map(([column]) => column), weights: named.map(([, weight]) => weight) };
}

function leftOverPlace(of: { table: string; row: string; column: string }, parts: number) {
  return { kind: 'left_over', of, parts } as const;
}
