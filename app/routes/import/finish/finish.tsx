import { askPeopleWithPairs } from '#app/analysis/people-with-pairs.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { useAnswer } from '../../shared/use-answer.ts';
import { isBusy } from '../continue-state.ts';
import { SafetyNotice } from '../../shared/safety-notice.tsx';
import { MeasuresInUse } from './measures-in-use.tsx';
import { WhatIsIn } from './what-is-in.tsx';

interface FinishProps {
  readonly state: WorkspaceState;
  readonly workspace: Workspace | null;
}

/** The summary of what is in, once anything is. */
export function Finish({ state, workspace }: FinishProps) {
  if (workspace === null || state.project.files.length === 0 || isBusy(state)) return null;
  return <Counted state={state} workspace={workspace} />;
}

function Counted({ state, workspace }: FinishProps) {
  const answer = useAnswer(workspace, String(state.revision), askPeopleWithPairs);
  const paired =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;
  return (
    <>
      <WhatIsIn project={state.project} checks={state.checks} paired={paired} />
      <MeasuresInUse state={state} workspace={workspace} />
      <SafetyNotice />
    </>
  );
}
