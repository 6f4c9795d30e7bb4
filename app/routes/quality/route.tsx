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
import { QualityAnswered } from './quality-answered.tsx';
import { qualityQuestionOf } from './question-url.ts';
import { qualityQuestion, type QualityAnswer } from './question.ts';

export const meta = pageMeta('Data quality', 'How complete, valid and timely the records are.');

const lede = 'How far the records can be relied on, and what their gaps stop anyone from saying.';

export default function QualityRoute() {
  const { workspace, state } = useWorkspace();
  const { parameters } = useParameters();
  const question = qualityQuestionOf(parameters);
  useOpenExample(workspace);
  const holdsFiles = state.project.files.length > 0 && state.importing.state !== 'running';
  const answer = useAnswer<QualityAnswer>(
    holdsFiles ? workspace : null,
    `${state.revision} ${JSON.stringify(question)}`,
    qualityQuestion(question),
  );
  const shown =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;

  if (workspace && state.importing.state === 'running') return <Waiting step="Reading the files" />;
  if (workspace && state.importing.state === 'working_out')
    return <Waiting step="Checking across the files" />;
  if (workspace && !holdsFiles) return <NoFiles />;
  if (answer.state === 'failed') {
    return (
      <Page>
        <PageTitle lede={lede}>Data quality</PageTitle>
        <ErrorState
          title="Data quality could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Counting what is recorded" />;
  if (shown.result.state === 'no_records') {
    return (
      <Page>
        <PageTitle lede={lede}>Data quality</PageTitle>
        <EmptyState
          title="No records yet"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {shown.result.reason}
        </EmptyState>
      </Page>
    );
  }
  return (
    <QualityAnswered
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
      <PageTitle lede={lede}>Data quality</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={lede}>Data quality</PageTitle>
      <EmptyState
        title="No files are open"
        action={
          <div className="app-row">
            <LinkButton to="/import">Choose your CSV files</LinkButton>
            <LoadExample kind="secondary">Try it with example data</LoadExample>
          </div>
        }
      >
        Any file will do: each one that is in is counted field by field, with every kind of missing
        kept apart. A referrals file also shows how this changes over time, and whether each step of
        the pathway is dated. Files are opened in this tab and are not uploaded.
      </EmptyState>
    </Page>
  );
}
