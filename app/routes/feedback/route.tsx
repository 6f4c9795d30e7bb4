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
import { FeedbackAnswered, feedbackLede } from './feedback-answered.tsx';
import { feedbackQuestion, type FeedbackAnswer } from './question.ts';
import { useFeedbackQuestion } from './use-feedback-question.ts';

export const meta = pageMeta(
  'Feedback',
  'What young people and partners said, and what was done about it.',
);

export default function FeedbackRoute() {
  const { workspace, state } = useWorkspace();
  const { question } = useFeedbackQuestion();
  useOpenExample(workspace);
  const holdsFiles = state.project.files.length > 0 && state.importing.state !== 'running';
  const answer = useAnswer<FeedbackAnswer>(
    holdsFiles ? workspace : null,
    `${state.revision} ${JSON.stringify(question)}`,
    feedbackQuestion(question),
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
        <PageTitle lede={feedbackLede}>Feedback</PageTitle>
        <ErrorState
          title="Feedback could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Counting replies" />;
  if (shown.result.state === 'no_feedback') return <NoFeedback reason={shown.result.reason} />;
  return (
    <FeedbackAnswered
      workspace={workspace}
      state={state}
      result={shown.result}
      voices={shown.voices}
      isStale={answer.state === 'asking'}
    />
  );
}

function Waiting({ step }: { readonly step: string }) {
  return (
    <Page>
      <PageTitle lede={feedbackLede}>Feedback</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFeedback({ reason }: { readonly reason: string }) {
  return (
    <Page>
      <PageTitle lede={feedbackLede}>Feedback</PageTitle>
      <div className="feedback-alone">
        <EmptyState
          title="No feedback yet"
          action={<LinkButton to="/import">Add a feedback file</LinkButton>}
        >
          {`${reason} It has one row for each answer: who gave it, the question, the scale, the answer, a comment, and whether the comment may be quoted.`}
        </EmptyState>
      </div>
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={feedbackLede}>Feedback</PageTitle>
      <div className="feedback-alone">
        <EmptyState
          title="No files are open"
          action={
            <div className="app-row">
              <LinkButton to="/import">Choose your CSV files</LinkButton>
              <LoadExample kind="secondary">Try it with example data</LoadExample>
            </div>
          }
        >
          Feedback is read from a file of answers (feedback). A file of actions adds what was done
          about it, and referrals and people files show whose voices are heard. Files are opened in
          this tab and are not uploaded.
        </EmptyState>
      </div>
    </Page>
  );
}
