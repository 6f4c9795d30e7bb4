import { formatCount } from '#app/results/format.ts';
import { Button } from '#app/ui/button.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import { Steps, type Step } from '#app/ui/steps.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

interface ImportBarProps {
  readonly state: WorkspaceState;
  readonly onStop: () => void;
}

/** Where the reader stands, and how far the reading has come, with a way to stop it. */
export function ImportBar({ state, onStop }: ImportBarProps) {
  const { importing, project } = state;
  const busy = importing.state === 'running' || importing.state === 'working_out';
  return (
    <section className="app-context" aria-label="Progress">
      <div className="app-width app-context__inner import-bar">
        <Steps label="Steps of import" steps={stepsOf(project.files.length > 0, busy)} />
        {importing.state === 'running' && (
          <div className="import-bar__progress">
            <ProgressBar
              value={importing.progress?.bytesRead ?? 0}
              max={importing.progress?.bytesTotal ?? 1}
            >
              {importing.progress === null
                ? 'Starting'
                : `Read ${formatCount(importing.progress.rowsRead)} rows of ${importing.progress.file}, file ${importing.progress.fileIndex + 1} of ${importing.progress.fileCount}`}
            </ProgressBar>
            <Button kind="secondary" size="small" onClick={onStop}>
              Stop
            </Button>
          </div>
        )}
        {importing.state === 'working_out' && (
          <p className="import-bar__words">Working out scores and pairs</p>
        )}
        {importing.state === 'stopped' && (
          <p className="import-bar__words" role="status">
            Stopped. Files that were complete are in; the one being read was taken out again.
          </p>
        )}
      </div>
    </section>
  );
}

function stepsOf(hasFiles: boolean, busy: boolean): readonly Step[] {
  return [
    { label: 'Files', state: hasFiles && !busy ? 'done' : 'current' },
    { label: 'Check what we found', state: hasFiles && !busy ? 'current' : 'to-do' },
    { label: 'See results', state: 'to-do' },
  ];
}
