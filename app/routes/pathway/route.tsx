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
import { useParameters } from '../shared/use-parameters.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { PathwayAnswered } from './pathway-answered.tsx';
import { pathwayQuestionOf } from './question-url.ts';
import { pathwayQuestion, type PathwayAnswer } from './question.ts';

export const meta = pageMeta(
  'Pathway',
  'How far young people get from referral to completion, and how long it takes.',
);

const lede =
  'How far young people get, from referral to completing support, how long each step takes, and what happens on the way.';

export default function PathwayRoute() {
  const { workspace, state } = useWorkspace();
  const { parameters } = useParameters();
  const question = pathwayQuestionOf(parameters);
  useOpenExample(workspace);
  const holdsFiles = state.project.files.length > 0 && state.importing.state !== 'running';
  const answer = useAnswer<PathwayAnswer>(
    holdsFiles ? workspace : null,
    `${state.revision} ${JSON.stringify(question)}`,
    pathwayQuestion(question),
  );
  const shown =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;

  if (workspace && state.importing.state === 'running') return <Waiting step="Reading the files" />;
  if (workspace && state.importing.state === 'working_out')
    return <Waiting step="Working out episodes and steps" />;
  if (workspace && !holdsFiles) return <NoFiles />;
  if (answer.state === 'failed') {
    return (
      <Page>
        <PageTitle lede={lede}>Pathway</PageTitle>
        <ErrorState
          title="The pathway could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Counting every step" />;
  if (shown.result.state === 'no_referrals') {
    return (
      <Page>
        <PageTitle lede={lede}>Pathway</PageTitle>
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
    <PathwayAnswered
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
      <PageTitle lede={lede}>Pathway</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={lede}>Pathway</PageTitle>
      <EmptyState
        title="No files are open"
        action={
          <div className="app-row">
            <LinkButton to="/import">Choose your CSV files</LinkButton>
            <LoadExample kind="secondary">Try it with example data</LoadExample>
          </div>
        }
      >
        The pathway is worked out from a referrals file (days of referral, decision, plan and
        closing). A contacts file adds first contact and attendance, an onward referrals file adds
        activities, and a link workers file adds caseload. Files are opened in this tab and are not
        uploaded.
      </EmptyState>
    </Page>
  );
}
