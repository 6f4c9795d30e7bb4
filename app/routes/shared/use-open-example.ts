import { useSearchParams } from '@remix-run/react';
import { useEffect } from 'react';
import type { Workspace } from '#app/workspace/workspace.ts';

/** `?open=example` opens the example scheme, once, unless files are open already: a link to it can be shared. */
export function useOpenExample(workspace: Workspace | null): void {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('open') === 'example';
  useEffect(() => {
    if (!wanted || !workspace) return;
    if (workspace.getState().project.files.length === 0) void workspace.loadExample();
    setParameters(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('open');
        return next;
      },
      { replace: true },
    );
  }, [wanted, workspace, setParameters]);
}
