import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

export interface ImportPageProps {
  readonly state: WorkspaceState;
  /** null until its code is here. */
  readonly workspace: Workspace | null;
  readonly onFiles: (files: readonly File[]) => void;
}
