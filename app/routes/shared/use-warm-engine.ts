import { useEffect, useState } from 'react';
import { warmSolver } from '#app/disclosure/solver/warm-solver.ts';
import { fetchFigureCode } from '#app/figures/fetch-figure-code.ts';
import { whenIdle } from '#app/ui/when-idle.ts';
import { loadWorkspace } from './use-workspace.ts';

/**
 * Fetches and starts the database engine once the page has been painted and the browser is idle, so that the first
 * click need not wait for it, then the code that draws figures and keeps small numbers safe. True when that is over, whether the engine started or not.
 */
export function useWarmEngine(wanted: boolean): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!wanted || done) return;
    return whenIdle(() => {
      void import('#app/workspace/engine-ahead.ts')
        .then(({ startEngineAhead }) => startEngineAhead())
        .then(loadWorkspace)
        .then((workspace) => workspace.warm())
        .then(() => Promise.all([fetchFigureCode(), warmSolver()]))
        .catch(() => undefined)
        .then(() => setDone(true));
    });
  }, [wanted, done]);
  return done;
}
