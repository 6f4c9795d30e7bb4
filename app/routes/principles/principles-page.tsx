import { Link } from '@remix-run/react';
import { useMemo, useState } from 'react';
import { principlesOverview } from '#app/analysis/principles/overview-figure.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { principles, principlesSource } from '#app/records/principles/principles.ts';
import { formatDate } from '#app/results/format.ts';
import type { PrinciplesEvidenceFigure } from '#app/results/principles-figures.ts';
import type { PrinciplesEvidence } from '#app/results/principles.ts';
import { ReleaseRefused } from '#app/results/release-refused.ts';
import type { Released } from '#app/results/released.ts';
import { Button } from '#app/ui/button.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { PageGate } from '../shared/release-checks/page-gate.ts';
import { saveText } from '../shared/save-text.ts';
import { changeReview } from './change-review.ts';
import { OverviewPicture } from './overview-picture.tsx';
import { PrincipleSection } from './principle-section.tsx';
import { reviewCsv } from './review-csv.ts';
import { ReviewBar } from './review-bar.tsx';
import { RulePanel } from './rule-panel.tsx';
import { hasEvidence, statementViews, type EvidenceNews } from './statement-view.ts';
import { usePrinciplesView } from './use-principles-view.ts';

function countNote(news: EvidenceNews, n: number): string {
  if (news === 'no_files') return 'no files are open';
  return news === 'asking' ? 'looking at your data' : `${n} have evidence from your data`;
}

interface PrinciplesPageProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  /** What the records show; null while it is worked out, and where no files are open. */
  readonly evidence: PrinciplesEvidence | null;
  readonly evidenceNews: EvidenceNews;
}

export const principlesLede =
  'Rate the scheme against the seven principles of the guidance on social prescribing for children and young people. Where your data can help, the evidence is worked out for you. The rating stays yours.';

/** The scheme’s rating of itself, statement by statement, beside what its records show. */
export function PrinciplesPage({ workspace, state, evidence, evidenceNews }: PrinciplesPageProps) {
  const { review, earlier } = state.principles;
  const { view, change, addressOf } = usePrinciplesView();
  const figure = useMemo(() => principlesOverview(review, earlier), [review, earlier]);
  const views = useMemo(
    () => statementViews(review, evidence, earlier),
    [review, evidence, earlier],
  );
  const edit = useMemo(() => changeReview(workspace), [workspace]);
  const principle = principles.find(({ id }) => id === view.principle) ?? principles[0];
  const applying = views.filter((each) => each.review.judgement !== 'does_not_apply');
  const rated = applying.filter((each) => each.review.judgement !== null).length;
  const withEvidence = views.filter(hasEvidence).length;
  const hasFiles = evidenceNews !== 'no_files';
  const { project } = state;
  const [planFault, setPlanFault] = useState<string | null>(null);
  const downloadPlan = async () => {
    try {
      const released = evidence && (await releasedEvidence(evidence, workspace, state));
      const text = `\uFEFF${reviewCsv(views, released)}`;
      saveText('evenlode-action-plan.csv', 'text/csv;charset=utf-8', text);
      setPlanFault(null);
    } catch (error) {
      setPlanFault(
        error instanceof ReleaseRefused
          ? error.message
          : 'The action plan could not be made. Your ratings are unchanged.',
      );
    }
  };
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? (hasFiles ? 'Your files' : 'No files open')}
          isExample={project.isExample}
          period={
            project.referredFrom === null || project.referredTo === null
              ? null
              : `Referred ${formatDate(project.referredFrom)} to ${formatDate(project.referredTo)}`
          }
          count={`${rated} of ${applying.length} rated`}
          countNote={countNote(evidenceNews, withEvidence)}
        >
          <Select
            label="Show"
            labelPlace="beside"
            value={view.show}
            options={[
              { value: 'attention', label: 'To look at' },
              { value: 'all', label: 'All' },
              { value: 'not_rated', label: 'Not rated' },
            ]}
            onChange={(show) =>
              change({ show: show === 'all' || show === 'not_rated' ? show : 'attention' })
            }
          />
        </ContextBar>
      }
    >
      <PageTitle
        lede={principlesLede}
        actions={
          <>
            <Button kind="secondary" onClick={() => void downloadPlan()}>
              Download action plan
            </Button>
            {hasFiles && (
              <LinkButton to="/report#section-principles">See the Board report</LinkButton>
            )}
          </>
        }
      >
        Principles
      </PageTitle>
      <div className="principles" aria-busy={evidenceNews === 'asking'}>
        {evidenceNews === 'no_files' && (
          <Notice title="No files are open">
            <p>
              Every statement can be rated as it stands. With your files open, what the records show
              appears beside the statements they speak to: referrals, contacts and onward referrals,
              feedback and actions, link workers, services and costs, goals and scores.
            </p>
            <p className="principles-open">
              <LinkButton to="/import" kind="secondary" size="small">
                Choose your CSV files
              </LinkButton>
              <Link to="?open=example">Open the example</Link>
            </p>
          </Notice>
        )}
        {evidenceNews === 'failed' && (
          <Notice tone="rust" title="The evidence could not be worked out">
            Your ratings and your files are unchanged. Try again, or look at Import.
          </Notice>
        )}
        {planFault !== null && (
          <div role="alert">
            <Notice tone="rust">{planFault}</Notice>
          </div>
        )}
        <ReviewBar workspace={workspace} state={state.principles} change={edit} />
        <div className="app-figure-row">
          <FigureFrame
            headingLevel="h2"
            size="signature"
            figure={figure}
            release={async () => releaseFigure(figure, state.policy, await openSolver())}
            isExact={false}
            span={12}
            picture={
              <OverviewPicture
                figure={figure}
                views={views}
                chosen={view.principle}
                addressOf={addressOf}
              />
            }
          />
        </div>
        {principle && (
          <PrincipleSection
            key={principle.id}
            principle={principle}
            review={review}
            views={views.filter((each) => each.principle === principle.id)}
            show={view.show}
            news={evidenceNews}
            change={edit}
            onShowAll={() => change({ show: 'all' })}
          />
        )}
        <RulePanel review={review} change={edit} />
        <p className="app-source">{principlesSource}</p>
        {hasFiles && (
          <p className="app-source app-figure__exact">
            Numbers beside the statements are exact: for the evaluation team, not for sharing. The
            action plan hides small ones.
          </p>
        )}
      </div>
    </Page>
  );
}

/** The evidence as it may leave: through the same gate as every figure, and noted in the ledger. */
async function releasedEvidence(
  { figure }: PrinciplesEvidence,
  workspace: Workspace,
  { policy }: WorkspaceState,
): Promise<Released<PrinciplesEvidenceFigure>> {
  const gate = new PageGate({ figures: { [figure.id]: figure }, policy, filters: {} }, workspace);
  const { value, ...released } = await gate.letOut(figure);
  if (value.kind !== 'principles_evidence') throw new Error('another figure came back');
  return { ...released, value };
}
