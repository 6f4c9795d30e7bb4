import { countId, type CountId } from '#app/disclosure/counts.ts';
import type { LeftBefore } from '#app/disclosure/left-before.ts';
import type { Ledger, LedgerEntry } from '#app/disclosure/ledger/ledger.ts';
import { scopesCompared } from '#app/disclosure/ledger/scopes-compared.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';

/**
 * What a ledger holds of releases about the same young people by the same rule. A count that was shown in one of them and
 * hidden in another is out.
 */
export function leftBeforeIn(
  { releases }: Ledger,
  policy: DisclosurePolicy,
  filters: Readonly<Record<string, string>>,
): LeftBefore {
  const shown = new Set<CountId>();
  const hidden = new Set<CountId>();
  const same = releases.filter(
    (entry) => scopesCompared(entry.filters, filters) === 'same' && isSameRule(entry, policy),
  );
  for (const { id, rows } of same.flatMap(({ tables }) => tables)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        (value === null ? hidden : shown).add(countId(id, row, column));
      }
    }
  }
  for (const id of shown) hidden.delete(id);
  return { hidden, shown };
}

function isSameRule({ policy: then }: LedgerEntry, now: DisclosurePolicy): boolean {
  return (
    then.id === now.id &&
    then.hideUpTo === now.hideUpTo &&
    then.roundTo === now.roundTo &&
    then.rounding === now.rounding &&
    then.hideZero === now.hideZero
  );
}
