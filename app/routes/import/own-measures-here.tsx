import { Link } from '@remix-run/react';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

/** Which measures of the scheme's own are in this tab, so that one that was dropped is seen to have arrived. */
export function OwnMeasuresHere({ state }: { readonly state: WorkspaceState }) {
  const names = state.measures.map(({ shortName }) => shortName).join(', ');
  return (
    <p role="status" className="import-own-measures">
      {names !== '' && (
        <>
          Measures of your own in this tab: {names}. See <Link to="/measures">Measures</Link>.
        </>
      )}
    </p>
  );
}
