import { useCallback, useMemo, useState } from 'react';
import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import {
  compareWithLedger,
  type LedgerFinding,
} from '#app/disclosure/ledger/compare-with-ledger.ts';
import { emptyLedger, type Ledger, type ReleaseScope } from '#app/disclosure/ledger/ledger.ts';
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
  const text = JSON.stringify(filters);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `text` stands for the filters, which are new on every render
  const scope = useMemo((): ReleaseScope => ({ date: today(), filters: { ...filters } }), [text]);
  const findings = useMemo(
    () => (release ? compareWithLedger(release, ledger, scope) : []),
    [release, ledger, scope],
  );
  const keep = useCallback(
    (left: Release) => setLedger((now) => addToLedger(now, left, scope)),
    [scope],
  );
  return { ledger, findings, keep };
}

/** The user's date as ISO text. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
