import { useCallback, useMemo, useState } from 'react';
import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import {
  compareWithLedger,
  type LedgerFinding,
} from '#app/disclosure/ledger/compare-with-ledger.ts';
import { emptyLedger, type Ledger } from '#app/disclosure/ledger/ledger.ts';
import type { Release } from '#app/disclosure/protect.ts';

export interface LedgerInUse {
  readonly ledger: Ledger;
  /** What this release would tell beside the earlier ones. */
  readonly findings: readonly LedgerFinding[];
  readonly keep: (release: Release) => void;
}

/** The ledger of what has left so far, and this release set against it. */
export function useLedger(
  release: Release | null,
  filters: Readonly<Record<string, string>>,
): LedgerInUse {
  const [ledger, setLedger] = useState<Ledger>(emptyLedger);
  const scopeText = JSON.stringify(filters);
  const findings = useMemo(
    () => (release ? compareWithLedger(release, ledger, scopeOf(scopeText)) : []),
    [release, ledger, scopeText],
  );
  const keep = useCallback(
    (left: Release) => setLedger((now) => addToLedger(now, left, scopeOf(scopeText))),
    [scopeText],
  );
  return { ledger, findings, keep };
}

function scopeOf(filters: string) {
  const now = new Date();
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const held: Record<string, string> = JSON.parse(filters) as Record<string, string>;
  return { date, filters: held };
}
