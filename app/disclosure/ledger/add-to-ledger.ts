import { ledgerEntry } from '#app/disclosure/ledger/ledger-entry.ts';
import type { Ledger, ReleaseScope } from '#app/disclosure/ledger/ledger.ts';
import type { Release } from '#app/disclosure/protect.ts';

/** The ledger with one more release. A release that says word for word what an earlier one of the day said is not added. */
export function addToLedger(ledger: Ledger, release: Release, scope: ReleaseScope): Ledger {
  const entry = ledgerEntry(release, scope);
  const text = JSON.stringify(entry);
  if (ledger.releases.some((earlier) => JSON.stringify(earlier) === text)) return ledger;
  return { ...ledger, releases: [...ledger.releases, entry] };
}
