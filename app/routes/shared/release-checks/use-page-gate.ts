import { useEffect, useMemo, useState } from 'react';
import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { AtGate, ToRelease } from '#app/disclosure/gate.ts';
import type { LedgerFinding } from '#app/disclosure/ledger/compare-with-ledger.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { PageGate } from './page-gate.ts';

/** A page at the gate. */
export interface PageAtGate {
  /** Gives a figure of the page for a file or a copy, through the gate; for `FigureFrame`. */
  readonly release: (figure: Figure) => () => Promise<Released<Figure>>;
  /** The page as it would be published; null while that is worked out, and while `isShown` is false. */
  readonly shown: AtGate | null;
  /** The release could not be made. */
  readonly failed: boolean;
  /** The verdict of the attack on `shown`; null while it is under way. */
  readonly report: AuditReport | null;
  /** What `shown` would tell beside what left earlier. */
  readonly findings: readonly LedgerFinding[];
  readonly isAccepted: boolean;
  readonly accept: () => void;
  readonly note: () => void;
}

/**
 * Brings the figures of a page to the gate as one release. `toRelease` must be the same object as long as nothing in it
 * has changed (`useMemo`). Nothing is worked out before it is asked for, by a file or by `isShown`.
 */
export function usePageGate<F extends Figure>(
  toRelease: ToRelease<F>,
  {
    workspace,
    state: { ledger },
    isShown,
  }: {
    readonly workspace: Workspace;
    readonly state: Pick<WorkspaceState, 'ledger'>;
    readonly isShown: boolean;
  },
): PageAtGate {
  const gate = useMemo(() => new PageGate(toRelease, workspace), [toRelease, workspace]);
  const made = useSettled(isShown ? gate : null, (of) => of.current(), ledger);
  const shown = made?.value ?? null;
  const audited = useSettled(shown, (of) => of.audited());
  const findings = useMemo(() => shown?.besides(ledger) ?? [], [shown, ledger]);
  const [accepted, setAccepted] = useState<AtGate | null>(null);
  return {
    release: (figure) => () => gate.letOut(figure),
    shown,
    failed: made?.value === null,
    report: audited?.value ?? (audited ? stopped : null),
    findings,
    isAccepted: shown !== null && accepted === shown,
    accept: () => {
      if (shown === null) return;
      gate.accept(shown);
      setAccepted(shown);
    },
    note: () => {
      if (shown !== null) gate.note(shown);
    },
  };
}

const stopped: AuditReport = { state: 'not_audited', reason: 'The audit stopped.' };

/** What a promise about `of` came to: null before it has settled, a null value where it failed. */
function useSettled<A extends object, T>(
  of: A | null,
  ask: (of: A) => Promise<T>,
  again: unknown = null,
): { readonly value: T | null } | null {
  const [settled, setSettled] = useState<{ readonly of: A; readonly value: T | null } | null>(null);
  useEffect(() => {
    if (of === null) return;
    let wanted = true;
    const settle = (value: T | null) => {
      if (wanted) setSettled({ of, value });
    };
    // A moment later, so that the page is drawn before a solver has it.
    const timer = setTimeout(() => {
      ask(of).then(settle, () => settle(null));
    }, 30);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ask` is a new function on every render and says the same
  }, [of, again]);
  return settled !== null && settled.of === of ? settled : null;
}
