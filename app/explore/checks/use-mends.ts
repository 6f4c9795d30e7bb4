import { useCallback, useState } from 'react';
import type { ToCheck } from '../output-check/check-context.ts';

export interface Mends {
  /** The answer with what was changed so far; null: nothing has been checked. */
  readonly checked: ToCheck | null;
  /** What was changed, in words, in order. */
  readonly steps: readonly string[];
  readonly mend: (to: ToCheck, what: string) => void;
  readonly undo: () => void;
}

interface Steps {
  readonly of: ToCheck;
  readonly done: readonly { readonly to: ToCheck; readonly what: string }[];
}

/** What was changed in one answer before it leaves. Another answer begins anew; each step can be taken back. */
export function useMends(found: ToCheck | null): Mends {
  const [steps, setSteps] = useState<Steps | null>(null);
  const done = steps !== null && steps.of === found ? steps.done : [];
  const mend = useCallback(
    (to: ToCheck, what: string) => {
      if (!found) return;
      setSteps((before) => ({
        of: found,
        done: [...(before?.of === found ? before.done : []), { to, what }],
      }));
    },
    [found],
  );
  const undo = useCallback(
    () => setSteps((before) => before && { ...before, done: before.done.slice(0, -1) }),
    [],
  );
  return { checked: done.at(-1)?.to ?? found, steps: done.map(({ what }) => what), mend, undo };
}
