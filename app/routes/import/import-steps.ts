import type { Step } from '#app/ui/steps.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { continueState, isBusy } from './continue-state.ts';

const labels = ['Files', 'Match columns', 'Check problems', 'Finish'] as const;

/** Where the reader stands: choosing files, deciding how they are read, looking at what was wrong, or done. */
export function importSteps(state: WorkspaceState): readonly Step[] {
  const at = stepNow(state);
  return labels.map((label, index) => {
    const href = placeOf(label, state);
    return {
      label,
      state: index < at ? 'done' : index === at ? 'current' : 'to-do',
      ...(href === null ? {} : { href }),
    };
  });
}

/** Problems and the summary are parts of the page once everything is loaded. */
function placeOf(label: (typeof labels)[number], state: WorkspaceState): string | null {
  if (continueState(state).kind !== 'done') return null;
  if (label === 'Check problems') return '#problems';
  return label === 'Finish' ? '#finish' : null;
}

function stepNow(state: WorkspaceState): number {
  const { files, importing, checks } = state;
  if (files.length === 0 || importing.state === 'looking') return 0;
  const isOpen = files.some(({ status }) =>
    ['to_decide', 'ready', 'changed', 'not_recognised', 'waiting', 'looking'].includes(status),
  );
  if (isOpen || isBusy(state)) return 1;
  const hasProblems =
    checks.length > 0 || files.some(({ report }) => (report?.problems.length ?? 0) > 0);
  return hasProblems ? 2 : 3;
}
