import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { isBusy } from './continue-state.ts';
import { thingsToDecide } from './decisions/things-to-decide.ts';

/** What a change of state is to be told to people who do not see it; null when it says itself, or says nothing. */
export function announcementOf(before: WorkspaceState, after: WorkspaceState): string | null {
  if (!isBusy(before) && after.importing.state === 'looking') return 'Looking at your files.';
  if (isBusy(before) && after.importing.state === 'idle') return `Finished. ${standing(after)}`;
  if (isBusy(after)) return null;
  if (before.files !== after.files && openCount(before) !== openCount(after)) {
    return standing(after);
  }
  return null;
}

function openCount({ files }: WorkspaceState): number {
  return files.reduce((sum, { questions }) => sum + questions.length, 0);
}

function standing({ files }: WorkspaceState): string {
  const open = thingsToDecide(files);
  if (open !== '') return `${open}.`;
  const waiting = files.filter(({ status }) => status === 'ready' || status === 'changed').length;
  if (waiting > 0) {
    return `Nothing left to decide. ${count(waiting)} ${plural(waiting, 'file is', 'files are')} ready to load.`;
  }
  const loaded = files.filter(({ status }) => status === 'loaded').length;
  return `${count(loaded)} of ${count(files.length)} ${plural(files.length, 'file', 'files')} loaded.`;
}
