import { LinkButton } from '#app/ui/link-button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { useOpenExample } from './use-open-example.ts';
import { LoadExample } from '../shared/load-example.tsx';
import { OutcomesAnswered } from './outcomes-answered.tsx';
import { outcomesQuestion, type OutcomesAnswer } from './question.ts';
import { useFilter } from './use-filter.ts';

export const meta = pageMeta('Outcomes');

const lede = 'What changed for young people who gave a score both before and after.';

export default function OutcomesRoute() {
  const { workspace, state } = useWorkspace();
  const { filter } = useFilter();
  useOpenExample(workspace);
  const holdsFiles = state.project.files.length > 0 && state.importing.state !== 'running';
  const answer = useAnswer<OutcomesAnswer>(
    holdsFiles ? workspace : null,
    `${state.revision} ${JSON.stringify(filter)}`,
    outcomesQuestion(filter),
  );
  const shown =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;

  if (workspace && state.importing.state === 'running') return <Waiting step="Reading the files" />;
  if (workspace && state.importing.state === 'working_out' && !shown)
    return <Waiting step="Working out scores and pairs" />;
  if (workspace && !holdsFiles) return <NoFiles />;
  if (answer.state === 'failed') {
    return (
      <Page>
        <PageTitle lede={lede}>Outcomes</PageTitle>
        <ErrorState
          title="Outcomes could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Working out outcomes" />;
  if (shown.result.state === 'no_scores') {
    return (
      <Page>
        <PageTitle lede={lede}>Outcomes</PageTitle>
        <EmptyState
          title="No scores yet"
          action={<LinkButton to="/import">Add an outcome scores file</LinkButton>}
        >
          {`${shown.result.reason} Add a file of sittings (assessments), one of answers or scores (responses), and one of referrals.`}
        </EmptyState>
      </Page>
    );
  }
  return (
    <OutcomesAnswered
      workspace={workspace}
      state={state}
      choices={shown.choices}
      result={shown.result}
      isStale={answer.state === 'asking' || state.importing.state === 'working_out'}
    />
  );
}

function Waiting({ step }: { readonly step: string }) {
  return (
    <Page>
      <PageTitle lede={lede}>Outcomes</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={lede}>Outcomes</PageTitle>
      <EmptyState
        title="No files are open"
        action={
          <div className="app-row">
            <LinkButton to="/import">Choose your CSV files</LinkButton>
            <LoadExample kind="secondary">Try it with example data</LoadExample>
          </div>
        }
      >
        Outcomes are worked out from a file of sittings (assessments), one of answers or scores
        (responses), and one of referrals. Files are opened in this tab and are not uploaded.
      </EmptyState>
    </Page>
  );
}
