import { useEffect, useState } from 'react';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { TreeTable } from '#app/workspace/research/schema-tree.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { sessionStore } from './session/session.ts';

export type BenchState =
  | { readonly state: 'opening'; readonly step: string }
  | { readonly state: 'open'; readonly bench: ResearchBench; readonly tables: readonly TreeTable[] }
  | { readonly state: 'failed'; readonly message: string };

export type DatesChoice = 'month' | 'shifted';

interface Held {
  readonly key: string;
  readonly opened: Promise<{
    readonly bench: ResearchBench;
    readonly tables: readonly TreeTable[];
  }>;
}

/** The bench of this tab: it outlives the page, so that coming back costs nothing while the files are the same. */
let held: Held | null = null;

async function openAnew(workspace: Workspace, dates: DatesChoice, onStep: (step: string) => void) {
  const [{ openResearch }, { schemaTree }] = await Promise.all([
    import('#app/workspace/research/open-research.ts'),
    import('#app/workspace/research/schema-tree.ts'),
  ]);
  const bench = await openResearch(workspace, dates, (table) =>
    onStep(`Copying ${table.replaceAll('_', ' ')}`),
  );
  return { bench, tables: await schemaTree(bench, dates) };
}

/** The bench of a project ends with it: "Forget everything" leaves no engine and no query behind. */
function endWith(workspace: Workspace): void {
  const stop = workspace.subscribe(() => {
    if (workspace.getState().project.files.length > 0) return;
    stop();
    sessionStore.forget();
    const before = held;
    held = null;
    void before?.opened.then(
      ({ bench }) => bench.close(),
      () => undefined,
    );
  });
}

/** Opens the bench over the files that are in, again when they or the policy for days change. */
export function useBench(
  workspace: Workspace | null,
  revision: number,
  dates: DatesChoice,
): BenchState {
  const [state, setState] = useState<BenchState>({
    state: 'opening',
    step: 'Starting an engine for Explore',
  });
  useEffect(() => {
    if (!workspace) return;
    let wanted = true;
    const key = `${revision} ${dates}`;
    if (held?.key !== key) {
      const before = held;
      setState({ state: 'opening', step: 'Starting an engine for Explore' });
      const opened = openAnew(workspace, dates, (step) => {
        if (wanted) setState({ state: 'opening', step });
      });
      if (before === null) endWith(workspace);
      held = { key, opened };
      void before?.opened.then(
        ({ bench }) => bench.close(),
        () => undefined,
      );
    }
    const mine = held;
    mine.opened.then(
      ({ bench, tables }) => {
        if (wanted) setState({ state: 'open', bench, tables });
      },
      (error: unknown) => {
        if (held === mine) held = null;
        if (wanted)
          setState({
            state: 'failed',
            message: error instanceof Error ? error.message : String(error),
          });
      },
    );
    return () => {
      wanted = false;
    };
  }, [workspace, revision, dates]);
  return state;
}
