import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';

/** HiGHS in this process. A test that needs it fails where it cannot run. */
export async function highs(): Promise<LinearSolver> {
  const solver = await openSolver();
  if (!solver) throw new Error('HiGHS did not start');
  return solver;
}
