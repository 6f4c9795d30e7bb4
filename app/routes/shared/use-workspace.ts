import { useEffect, useState, useSyncExternalStore } from 'react';
import { firstState } from '#app/workspace/empty-project.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

/** The tab's workspace, fetched on first use: the engine's code never loads on the server, nor before it is wanted. */
export async function loadWorkspace(): Promise<Workspace> {
  const { openWorkspace } = await import('#app/workspace/open-workspace.ts');
  return openWorkspace();
}

/** The workspace once its code is here (null before), and its state as it changes. */
export function useWorkspace(): {
  readonly workspace: Workspace | null;
  readonly state: WorkspaceState;
} {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadWorkspace().then((loaded) => {
      if (wanted) setWorkspace(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const state = useSyncExternalStore(
    workspace ? workspace.subscribe : subscribeToNothing,
    workspace ? workspace.getState : () => firstState,
    () => firstState,
  );
  return { workspace, state };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
