import { useMemo, useState } from 'react';
import { releaseVoices } from '#app/disclosure/release-voices.ts';
import { principlesOverview } from '#app/analysis/principles/overview-figure.ts';
import { composeReport } from '#app/report/compose/compose-report.ts';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { localDate } from '#app/workspace/local-date.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { usePageGate } from '../../shared/release-checks/use-page-gate.ts';
import { reportHead } from '../report-head.ts';
import type { ReportAnswer } from '../report-question.ts';
import { reportToRelease } from '../report-to-release.ts';
import { ReportDesk } from './report-desk.tsx';

interface ReportPageProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly answer: ReportAnswer;
}

/** Brings the results to the gate, and makes the report from what comes out on the other side. */
export function ReportPage({ workspace, state, answer }: ReportPageProps) {
  const { policy, project } = state;
  const [today] = useState(() => localDate(new Date()));
  const { review, earlier } = state.principles;
  const toRelease = useMemo(() => {
    const isRated = Object.values(review.statements).some(({ judgement }) => judgement !== null);
    return reportToRelease(answer, isRated ? principlesOverview(review, earlier) : null, policy);
  }, [answer, review, earlier, policy]);
  const gate = usePageGate(toRelease, { workspace, state, isShown: true });
  const made = useMemo(
    () =>
      gate.shown &&
      composeReport({
        head: reportHead(project, today),
        figures: gate.shown.released,
        voices: releaseVoices(answer.voices, policy),
      }),
    [gate.shown, project, today, answer, policy],
  );
  if (gate.failed) {
    return (
      <Page>
        <ErrorState title="The report could not be made fit to publish">
          Nothing is shown in its place. Your data are safe: choose another rule for small numbers
          on the Equity page, and come back.
        </ErrorState>
      </Page>
    );
  }
  if (!made || !gate.shown) {
    return (
      <Page>
        <LoadingState step="Working out which numbers to hide" keepHeight={900} />
      </Page>
    );
  }
  return <ReportDesk project={project} made={made} gate={gate} atGate={gate.shown} />;
}
