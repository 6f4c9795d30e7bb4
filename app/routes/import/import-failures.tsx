import { ErrorState } from '#app/ui/error-state.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

/** What went wrong with the whole of the import, where something did. */
export function ImportFailures({ state }: { readonly state: WorkspaceState }) {
  const { importing, engine, files } = state;
  if (engine.state === 'failed') {
    return (
      <div className="import-failure">
        <ErrorState title="The analysis engine did not start">
          <p>{engine.message}</p>
          <p>Files can be looked at and matched here all the same, but none can be loaded.</p>
        </ErrorState>
      </div>
    );
  }
  if (importing.state === 'failed') {
    return (
      <div className="import-failure">
        <ErrorState
          title={
            files.length === 0
              ? 'The files could not be read'
              : 'The last change could not be carried out'
          }
        >
          <p>{importing.message}</p>
          {files.length > 0 && <p>Files that were complete are still in.</p>}
        </ErrorState>
      </div>
    );
  }
  return null;
}
