import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { decideWords, thingsToDecide } from './decisions/things-to-decide.ts';

/** What the way on from this page is just now. */
export type ContinueState =
  /** Files are being looked at or read. */
  | { readonly kind: 'busy'; readonly reason: string }
  /** Nothing can be loaded until something is decided. */
  | { readonly kind: 'decide'; readonly reason: string }
  /** Files wait to be loaded; `note` is what the others still wait for. */
  | { readonly kind: 'load'; readonly files: number; readonly note: string | null }
  /** No file is taken in. */
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'done' };

export function isBusy({ importing }: Pick<WorkspaceState, 'importing'>): boolean {
  return (
    importing.state === 'looking' ||
    importing.state === 'running' ||
    importing.state === 'working_out'
  );
}

export function continueState(state: WorkspaceState): ContinueState {
  if (isBusy(state)) {
    return {
      kind: 'busy',
      reason:
        state.importing.state === 'looking'
          ? 'Files are still being looked at'
          : 'Files are still being read',
    };
  }
  const deciding = state.files.filter(({ status }) => status === 'to_decide');
  const waiting = state.files.filter(
    ({ status }) => status === 'ready' || status === 'changed',
  ).length;
  if (waiting > 0) {
    return {
      kind: 'load',
      files: waiting,
      note: deciding.length > 0 ? `Still ${thingsToDecide(deciding)}` : null,
    };
  }
  if (deciding.length > 0)
    return { kind: 'decide', reason: `${decideWords(deciding)} to continue` };
  if (!state.files.some(({ status }) => status === 'loaded')) {
    return { kind: 'nothing', reason: 'No file is taken in yet' };
  }
  return { kind: 'done' };
}
