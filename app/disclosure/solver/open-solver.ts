import { highsSolver } from '#app/disclosure/solver/highs-solver.ts';
import { inParts } from '#app/disclosure/solver/in-parts.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';

let opening: Promise<LinearSolver | null> | undefined;

/**
 * The solver, fetched from our own origin the first time anyone asks and kept. null when it cannot run here: then
 * suppression falls back on its cautious rule, and an audit says that it was not made. Never rejects. Within one session
 * everyone gets the same answer, so that no table is hidden in two ways.
 */
export function openSolver(): Promise<LinearSolver | null> {
  opening ??= load().catch(() => null);
  return opening;
}

async function load(): Promise<LinearSolver> {
  const { default: loadHighs } = await import('highs');
  if (runsInNode()) return inParts(highsSolver(await loadHighs()));
  const { default: address } = await import('highs/runtime?url');
  return inParts(highsSolver(await loadHighs({ locateFile: () => address })));
}

function runsInNode(): boolean {
  return typeof process === 'object' && 'node' in process.versions;
}
