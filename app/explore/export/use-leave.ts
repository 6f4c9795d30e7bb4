import { useCallback, useEffect, useState } from 'react';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import type { Mends } from '../checks/use-mends.ts';
import type { ChartChoice } from '../notebook/notebook.ts';
import { asEarlierExport } from '../output-check/release-answer.ts';
import { sessionActions } from '../session/session.ts';
import type { Ran } from '../use-query.ts';
import { takeAway, ways, type Way } from './take-away.ts';

interface Leaving {
  readonly ran: Ran | null;
  readonly mends: Mends;
  readonly chart: ChartChoice | null;
  readonly name: string;
  readonly bench: ResearchBench;
  readonly state: WorkspaceState;
}

/** Lets the checked answer leave, remembers what has left, and says so. */
export function useLeave({ ran, mends, chart, name, bench, state }: Leaving): {
  readonly leave: (way: Way) => void;
  readonly said: string | null;
} {
  const [said, setSaid] = useState<string | null>(null);
  const { checked, steps } = mends;
  useEffect(() => setSaid(null), [checked]);
  const leave = useCallback(
    (way: Way) => {
      if (!checked || !ran) return;
      const at = new Date().toISOString();
      takeAway(way, checked, {
        name,
        sql: ran.sql,
        at,
        mends: steps,
        copy: bench.copy,
        chart,
        scripts: async () =>
          (await import('#app/workspace/research/pack-scripts.ts')).packScripts(state),
      }).then(
        (words) => {
          setSaid(words);
          sessionActions.left({
            name,
            way: ways[way],
            rule: state.policy.label,
            inputFingerprint: bench.copy.fingerprint,
            ...asEarlierExport(checked, { at, sql: ran.sql }),
          });
        },
        (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
      );
    },
    [checked, ran, name, steps, bench, chart, state],
  );
  return { leave, said };
}
