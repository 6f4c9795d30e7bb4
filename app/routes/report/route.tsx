import { useSearchParams } from '@remix-run/react';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { Page } from '#app/ui/page.tsx';
import { useOpenExample } from '../shared/use-open-example.ts';
import { readsFiles } from '../shared/reads-files.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { ReportPage } from './make/report-page.tsx';
import { ReadPage } from './read/read-page.tsx';
import { askReport, type ReportAnswer } from './report-question.ts';
import { useSolverAhead } from './use-solver-ahead.ts';

export const meta = pageMeta(
  'Board report',
  'A report for the Health and Wellbeing Board, with figures that are safe to publish.',
);

/** Two pages at one address: reading a report file, and making one from the files that are open. */
export default function ReportRoute() {
  const { workspace, state } = useWorkspace();
  const [parameters] = useSearchParams();
  useOpenExample(workspace);
  const file = parameters.get('file');
  const wantsToRead = file !== null || parameters.has('read');
  const isBusy = !['idle', 'failed', 'stopped'].includes(state.importing.state);
  const isReading = readsFiles(state);
  const holdsFiles = state.project.files.length > 0 && !isReading;
  useSolverAhead(!wantsToRead && (isBusy || holdsFiles));
  const answer = useAnswer<ReportAnswer>(
    holdsFiles && !wantsToRead ? workspace : null,
    String(state.revision),
    askReport,
  );
  const shown =
    answer.state === 'answered' ? answer.value : answer.state === 'asking' ? answer.earlier : null;
  const opening = parameters.get('open') === 'example';

  if (wantsToRead) return <ReadPage file={file} hasFiles={holdsFiles} workspace={workspace} />;
  if (workspace && isReading) return <Waiting step="Reading the files" />;
  if (workspace && state.importing.state === 'working_out')
    return <Waiting step="Working out scores and pairs" />;
  if (!holdsFiles && !opening)
    return <ReadPage file={null} hasFiles={false} workspace={workspace} />;
  if (answer.state === 'failed') {
    return (
      <Page>
        <h1 className="app-page-title">Board report</h1>
        <ErrorState
          title="The report could not be worked out"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${answer.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (!workspace || !shown) return <Waiting step="Putting the report together" />;
  const hasNothing =
    shown.equity.state !== 'answered' &&
    shown.outcomes.state !== 'answered' &&
    shown.feedback.state !== 'answered';
  if (hasNothing) {
    return (
      <Page>
        <h1 className="app-page-title">Board report</h1>
        <EmptyState
          title="Nothing to report yet"
          action={<LinkButton to="/import">Add a referrals file</LinkButton>}
        >
          A report needs referrals at least. People, contacts, outcome scores, population and
          feedback files each add a section.
        </EmptyState>
      </Page>
    );
  }
  return <ReportPage workspace={workspace} state={state} answer={shown} />;
}

function Waiting({ step }: { readonly step: string }) {
  return (
    <Page>
      <h1 className="app-page-title">Board report</h1>
      <LoadingState step={step} keepHeight={900} />
    </Page>
  );
}
