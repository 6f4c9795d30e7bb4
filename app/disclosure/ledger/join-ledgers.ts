import type { Ledger } from '#app/disclosure/ledger/ledger.ts';

/** The releases of both, the earlier dates first; one that stands word for word in both is kept once. */
export function joinLedgers(one: Ledger, other: Ledger): Ledger {
  const byText = new Map(
    [...one.releases, ...other.releases].map((each) => [JSON.stringify(each), each]),
  );
  const releases = [...byText.values()].sort((a, b) => a.date.localeCompare(b.date));
  return { ...one, releases };
}
