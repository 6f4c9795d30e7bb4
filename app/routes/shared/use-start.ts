import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { loadWorkspace } from './use-workspace.ts';

export type StartState =
  | { readonly state: 'ready' }
  | { readonly state: 'loading_example' }
  | { readonly state: 'failed'; readonly message: string };

interface Start {
  readonly start: StartState;
  readonly tryExample: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
}

/** The two ways in: the example, which opens on its outcomes, and one's own files, which open on Import. */
export function useStart(): Start {
  const [start, setStart] = useState<StartState>({ state: 'ready' });
  const navigate = useNavigate();

  const failed = (error: unknown) =>
    setStart({
      state: 'failed',
      message: error instanceof Error ? error.message : 'The example could not be loaded.',
    });

  const tryExample = async () => {
    setStart({ state: 'loading_example' });
    const workspace = await loadWorkspace();
    await workspace.loadExample();
    const { importing } = workspace.getState();
    if (importing.state === 'failed') {
      setStart(importing);
      return;
    }
    setStart({ state: 'ready' });
    navigate('/outcomes');
  };

  const takeFiles = async (files: readonly File[]) => {
    const workspace = await loadWorkspace();
    void workspace.importFiles(files);
    navigate('/import');
  };

  return {
    start,
    tryExample: () => {
      if (start.state !== 'loading_example') void tryExample().catch(failed);
    },
    takeFiles: (files) => void takeFiles(files).catch(failed),
  };
}
