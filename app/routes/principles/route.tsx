import { LoadingState } from '#app/ui/loading-state.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { PrinciplesEvidence } from '#app/results/principles.ts';
import { useOpenExample } from '../shared/use-open-example.ts';
import { readsFiles } from '../shared/reads-files.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { PrinciplesPage, principlesLede } from './principles-page.tsx';
import { principlesQuestion } from './question.ts';

export const meta = pageMeta(
  'Principles',
  'How the scheme stands against the seven principles of social prescribing for children and young people.',
);

export default function PrinciplesRoute() {
  const { workspace, state } = useWorkspace();
  useOpenExample(workspace);
  const isReading = readsFiles(state) || state.importing.state === 'working_out';
  const holdsFiles = state.project.files.length > 0 && !isReading;
  const answer = useAnswer<PrinciplesEvidence>(
    holdsFiles ? workspace : null,
    String(state.revision),
    principlesQuestion(state.files),
  );
  if (!workspace) {
    return (
      <Page>
        <PageTitle lede={principlesLede}>Principles</PageTitle>
        <LoadingState step="Opening the principles" keepHeight={640} />
      </Page>
    );
  }
  const evidence =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;
  return (
    <PrinciplesPage
      workspace={workspace}
      state={state}
      evidence={holdsFiles ? evidence : null}
      evidenceNews={holdsFiles || isReading ? (isReading ? 'asking' : answer.state) : 'no_files'}
    />
  );
}
