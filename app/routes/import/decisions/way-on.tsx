import { Button } from '#app/ui/button.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { thingsToDecide } from './things-to-decide.ts';

interface WayOnProps {
  readonly state: WorkspaceState;
  /** The file that has just been decided on. */
  readonly file: string;
  readonly onShow: (file: string) => void;
  readonly onLoad: () => void;
}

/** Where to go once a file is decided on: to the next that waits for an answer, else to loading them all. */
export function WayOn({ state, file, onShow, onLoad }: WayOnProps) {
  const { files } = state;
  const next = files.find(({ name, status }) => name !== file && status === 'to_decide');
  if (next !== undefined) {
    return (
      <Button size="small" kind="secondary" onClick={() => onShow(next.name)}>
        Next: {next.name}, {thingsToDecide([next])}
      </Button>
    );
  }
  const waiting = files.filter(({ status }) => status === 'ready' || status === 'changed').length;
  if (waiting === 0) return null;
  return (
    <Button size="small" onClick={onLoad}>
      Load {waiting === 1 ? 'this file' : `these ${waiting} files`} now
    </Button>
  );
}
