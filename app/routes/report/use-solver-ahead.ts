import { useEffect } from 'react';
import { warmSolver } from '#app/disclosure/solver/warm-solver.ts';

/** Gets the solver ready while files are still being read, so that the gate need not wait for it. */
export function useSolverAhead(isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) void warmSolver();
  }, [isWanted]);
}
