import { ledgerEntry } from '#app/disclosure/ledger/ledger-entry.ts';
import { scopesCompared } from '#app/disclosure/ledger/scopes-compared.ts';
import type { Ledger, LedgerEntry, ReleaseScope } from '#app/disclosure/ledger/ledger.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { countsBehind, type Range } from '#app/disclosure/round-count.ts';

/** One count, now and in an earlier release. */
export interface ComparedCount {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly now: number | null;
  readonly earlier: number | null;
  /** When the earlier one left, and about whom it was. */
  readonly date: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** What a release tells beside an earlier one. */
export type LedgerFinding =
  /** One of the two groups lies within the other, and what is between them may be few: `left` is its range. */
  | { readonly kind: 'few_between'; readonly count: ComparedCount; readonly left: Range }
  /** Other young people were asked for, and the two counts differ by so few that those may be told. */
  | { readonly kind: 'few_apart'; readonly count: ComparedCount }
  /** The same young people: hidden in one of the two releases, and to be read in the other. */
  | { readonly kind: 'hidden_in_one'; readonly count: ComparedCount }
  /** The same young people, rounded in two ways: together they leave a narrower range than either. */
  | { readonly kind: 'narrowed'; readonly count: ComparedCount; readonly left: Range };

/**
 * Differencing: each count of a release set against the same count of every earlier release. Whether two releases are about
 * the same young people, or one within the other, is judged by their filters (`from` and `to` as dates, any other filter by
 * being there or not). A finding asks for a decision: leave the count out, or use the earlier filters.
 */
export function compareWithLedger(
  release: Release,
  ledger: Ledger,
  scope: ReleaseScope,
): readonly LedgerFinding[] {
  const now = ledgerEntry(release, scope);
  return ledger.releases.flatMap((earlier) => {
    const relation = scopesCompared(scope.filters, earlier.filters);
    return pairs(now, earlier).flatMap((count): LedgerFinding[] => {
      if (relation === 'same') return compareSame(count, now, earlier);
      if (count.now === null || count.earlier === null) return [];
      if (relation === 'apart') return compareApart(count, now);
      const [inner, outer] =
        relation === 'within'
          ? [behind(count.now, now), behind(count.earlier, earlier)]
          : [behind(count.earlier, earlier), behind(count.now, now)];
      return compareNested(count, inner, outer, now);
    });
  });
}

/** Nobody between them is nobody to tell of; a published difference up to the threshold, or a range all under it, is. */
function compareNested(
  count: ComparedCount,
  inner: Range,
  outer: Range,
  { policy }: LedgerEntry,
): LedgerFinding[] {
  const left = {
    lowest: Math.max(0, outer.lowest - inner.highest),
    highest: Math.max(0, outer.highest - inner.lowest),
  };
  const told = Math.abs((count.now ?? 0) - (count.earlier ?? 0));
  const isFew = told === 0 ? left.lowest > 0 : told <= policy.hideUpTo;
  return isFew || (left.lowest > 0 && left.highest <= policy.hideUpTo)
    ? [{ kind: 'few_between', count, left }]
    : [];
}

function compareApart(count: ComparedCount, { policy }: LedgerEntry): LedgerFinding[] {
  const told = Math.abs((count.now ?? 0) - (count.earlier ?? 0));
  return told > 0 && told <= policy.hideUpTo ? [{ kind: 'few_apart', count }] : [];
}

function compareSame(
  count: ComparedCount,
  now: LedgerEntry,
  earlier: LedgerEntry,
): LedgerFinding[] {
  if (count.now === null && count.earlier === null) return [];
  if (count.now === null || count.earlier === null) return [{ kind: 'hidden_in_one', count }];
  if (count.now === count.earlier) return [];
  const [one, other] = [behind(count.now, now), behind(count.earlier, earlier)];
  const left = {
    lowest: Math.max(one.lowest, other.lowest),
    highest: Math.min(one.highest, other.highest),
  };
  const width = left.highest - left.lowest;
  const isNarrower = width < Math.min(one.highest - one.lowest, other.highest - other.lowest);
  if (width < 0) return compareApart(count, now);
  return isNarrower ? [{ kind: 'narrowed', count, left }] : [];
}

function behind(published: number, { policy }: LedgerEntry): Range {
  return countsBehind(published, policy);
}

function pairs(now: LedgerEntry, earlier: LedgerEntry): ComparedCount[] {
  const { date, filters } = earlier;
  const earlierTables = new Map(earlier.tables.map((table) => [table.id, table]));
  return now.tables.flatMap(({ id, rows }) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, value]): ComparedCount[] => {
        const before = earlierTables.get(id)?.rows[row]?.[column];
        if (before === undefined) return [];
        return [{ table: id, row, column, now: value, earlier: before, date, filters }];
      }),
    ),
  );
}
