import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

/** Whether the tab's first files are on their way in: a page then waits, and does not say that there are none. */
export function readsFiles({ importing, project }: WorkspaceState): boolean {
  if (importing.state === 'looking') return project.files.length === 0;
  return importing.state === 'running';
}
