import type { ImportProgress } from '#app/import/import-report.ts';
import { formatCount } from '#app/results/format.ts';
import { Button } from '#app/ui/button.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import { Steps } from '#app/ui/steps.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { importSteps } from './import-steps.ts';

interface ImportBarProps {
  readonly state: WorkspaceState;
  readonly onStop: () => void;
}

/** Where the reader stands, and how far the reading has come, with a way to stop it. */
export function ImportBar({ state, onStop }: ImportBarProps) {
  const { importing } = state;
  return (
    <section className="app-context" aria-label="Progress">
      <div className="app-width app-context__inner import-bar">
        <Steps label="Steps of import" steps={importSteps(state)} />
        {(importing.state === 'running' || importing.state === 'looking') && (
          <div className="import-bar__progress">
            <ProgressBar
              value={importing.progress?.bytesRead ?? 0}
              max={importing.progress?.bytesTotal ?? 1}
            >
              {progressWords(importing.state, importing.progress)}
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
            Stopped. Files that were complete are in; nothing is loaded of the one in hand.
          </p>
        )}
      </div>
    </section>
  );
}

function progressWords(state: 'looking' | 'running', progress: ImportProgress | null): string {
  if (progress === null) return 'Starting';
  const { file, fileIndex, fileCount, rowsRead } = progress;
  const place = fileCount > 1 ? `, file ${fileIndex + 1} of ${fileCount}` : '';
  return state === 'looking'
    ? `Looking at ${file}${place}`
    : `Read ${formatCount(rowsRead)} rows of ${file}${place}`;
}
