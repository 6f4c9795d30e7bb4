import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { useOpenExample } from '../outcomes/use-open-example.ts';
import { LoadExample } from '../shared/load-example.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { EquityAnswered } from './equity-answered.tsx';
import { equityQuestion, type EquityAnswer } from './question.ts';
import { useEquityQuestion } from './use-equity-question.ts';

export const meta = pageMeta('Equity', 'Where gaps between groups of young people arise.');

const lede =
  'Where gaps between groups of young people arise: who is reached, seen, supported, and gets better.';

export default function EquityRoute() {
  const { workspace, state } = useWorkspace();
  const { question } = useEquityQuestion();
  useOpenExample(workspace);
  const holdsFiles = state.project.files.length > 0 && state.importing.state !== 'running';
  const answer = useAnswer<EquityAnswer>(
    holdsFiles ? workspace : null,
    `${state.revision} ${JSON.stringify(question)}`,
    equityQuestion(question),
  );
  const shown =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;

  if (workspace && state.importing.state === 'running') return <Waiting step="Reading the files" />;
  if (workspace && state.importing.state === 'working_out')
    return <Waiting step="Working out scores and pairs" />;
  if (workspace && !holdsFiles) return <NoFiles />;
  if (answer.state === 'failed') {
    return (
      <Page>
        <PageTitle lede={lede}>Equity</PageTitle>
        <ErrorState
          title="Equity could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Comparing groups at every step" />;
  if (shown.result.state === 'no_referrals') {
    return (
      <Page>
        <PageTitle lede={lede}>Equity</PageTitle>
        <EmptyState
          title="No referrals yet"
          action={<LinkButton to="/import">Add a referrals file</LinkButton>}
        >
          {shown.result.reason}
        </EmptyState>
      </Page>
    );
  }
  return (
    <EquityAnswered
      workspace={workspace}
      state={state}
      choices={shown.choices}
      result={shown.result}
      isStale={answer.state === 'asking'}
    />
  );
}

function Waiting({ step }: { readonly step: string }) {
  return (
    <Page>
      <PageTitle lede={lede}>Equity</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={lede}>Equity</PageTitle>
      <EmptyState
        title="No files are open"
        action={
          <div className="app-row">
            <LinkButton to="/import">Choose your CSV files</LinkButton>
            <LoadExample kind="secondary">Try it with example data</LoadExample>
          </div>
        }
      >
        Equity is worked out from a people file (the protected characteristics and inclusion groups)
        and a referrals file. Contacts, onward referrals and outcome scores add steps of the
        pathway, and a population file shows who is reached. Files are opened in this tab and are
        not uploaded.
      </EmptyState>
    </Page>
  );
}
