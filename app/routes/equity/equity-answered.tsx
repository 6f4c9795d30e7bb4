import { useMemo } from 'react';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { characteristicOptions } from './characteristic-options.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import type { EquityFigure } from '#app/results/figure.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { classNames } from '#app/ui/class-names.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { ProjectSummary, WorkspaceState } from '#app/workspace/workspace-state.ts';
import { ReleaseChecks } from '../shared/release-checks/release-checks.tsx';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { EquityFilters } from './equity-filters.tsx';
import { FindingsNotices } from './findings-notices.tsx';
import { MatrixPicture } from './matrix-picture.tsx';
import { OverviewPicture } from './overview-picture.tsx';
import { figureNames, type EquityAnswered, type PageFigures } from './page-figures.ts';
import { filtersInForce, scopeFilters } from './question-url.ts';
import { pageToRelease, publishedFigures } from './page-release.ts';
import { useEquityQuestion } from './use-equity-question.ts';
import { ViewBar } from './view-bar.tsx';

interface EquityAnsweredProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly choices: OutcomesChoices;
  readonly result: EquityAnswered;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

/** Where along the pathway differences arise, exact for the team or as it would be published. */
export function EquityAnswered({
  workspace,
  state,
  choices,
  result,
  isStale,
}: EquityAnsweredProps) {
  const { project, policy, ledger } = state;
  const { question, numbers, change, addressWith } = useEquityQuestion();
  const isPublished = numbers === 'published';
  const filters = JSON.stringify(scopeFilters(question));
  const toRelease = useMemo(
    () => pageToRelease(result, policy, JSON.parse(filters) as Record<string, string>),
    [result, policy, filters],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished });
  const published = useMemo(
    () => gate.shown && publishedFigures(result, gate.shown),
    [result, gate.shown],
  );
  const figures: PageFigures | null = isPublished ? published : result;
  const inForce = filtersInForce(question);
  const release = (figure: EquityFigure) => gate.release(figure);
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? 'Your files'}
          isExample={project.isExample}
          period={periodWords(project)}
          {...(isPublished ? {} : { count: `${formatCount(result.youngPeople)} young people` })}
          {...(isPublished ? {} : { countNote: filterNote(inForce) })}
        >
          <EquityFilters choices={choices} question={question} change={change} />
        </ContextBar>
      }
    >
      <PageTitle
        lede={`Where along the pathway do differences arise? Each group is compared with ${result.matrix.againstLabel}, from being referred to getting better.`}
      >
        Equity
      </PageTitle>
      <ViewBar
        against={result.against}
        numbers={numbers}
        policy={policy}
        change={change}
        onPolicy={(next) => workspace.setPolicy(next)}
        hidden={gate.shown?.release.hiddenCells ?? null}
      />
      {gate.failed && (
        <ErrorState title="This page could not be made fit to publish">
          Nothing is shown in its place. Your data are safe: show exact numbers, or choose another
          rule.
        </ErrorState>
      )}
      {!figures && !gate.failed && (
        <LoadingState step="Working out which numbers to hide" keepHeight={900} />
      )}
      {figures && (
        <div className={classNames('equity', isStale && 'equity--stale')} aria-busy={isStale}>
          <div className="app-figure-row">
            <FigureFrame
              headingLevel="h2"
              size="signature"
              figure={figures.overview}
              release={release(result.overview)}
              isExact={!isPublished}
              span={12}
              picture={
                <OverviewPicture
                  figure={figures.overview}
                  chosen={result.by}
                  addressOf={(by) => addressWith({ by, focus: null, across: null })}
                />
              }
            />
          </div>
          <ChosenCharacteristic result={result} across={question.across} onChange={change} />
          <FindingsNotices findings={result.findings} by={result.by} />
          {[figures.matrix, figures.crossed].map(
            (figure) =>
              figure && (
                <div className="app-figure-row" key={figure.id}>
                  <FigureFrame
                    headingLevel="h2"
                    size="signature"
                    figure={figure}
                    release={release(figure)}
                    isExact={!isPublished}
                    span={12}
                    picture={<MatrixPicture figure={figure} isExact={!isPublished} />}
                  />
                </div>
              ),
          )}
          {result.focus !== null && figures.steps && (
            <div className="equity-controls app-no-print">
              <Select
                label="Follow one group along the pathway"
                value={result.focus}
                options={result.matrix.tables.steps.rows
                  .filter(({ role }) => role === 'group')
                  .map(({ key, label }) => ({ value: key, label }))}
                onChange={(focus) => change({ by: result.by, focus })}
              />
            </div>
          )}
          <div className="app-figure-row">
            {figures.steps && (
              <FigureFrame
                headingLevel="h2"
                figure={figures.steps}
                release={release(figures.steps)}
                isExact={!isPublished}
                span={figures.gradient ? 5 : 12}
              />
            )}
            {figures.gradient && (
              <FigureFrame
                headingLevel="h2"
                figure={figures.gradient}
                release={release(figures.gradient)}
                isExact={!isPublished}
                span={figures.steps ? 7 : 12}
              />
            )}
          </div>
          {figures.outcomes && choices.scales.length > 1 && (
            <div className="equity-controls app-no-print">
              <Select
                label="Outcome"
                value={question.scale ?? choices.scales[0]?.key ?? ''}
                options={choices.scales.map(
                  ({ key, measureLabel, scaleLabel, informantLabel }) => ({
                    value: key,
                    label: `${measureLabel}, ${scaleLabel}, ${informantLabel}`,
                  }),
                )}
                onChange={(scale) => change({ scale })}
              />
            </div>
          )}
          <div className="app-figure-row">
            {figures.outcomes && (
              <FigureFrame
                headingLevel="h2"
                figure={figures.outcomes}
                release={release(figures.outcomes)}
                isExact={!isPublished}
                span={7}
              />
            )}
            <FigureFrame
              headingLevel="h2"
              figure={figures.completeness}
              release={release(figures.completeness)}
              isExact={!isPublished}
              span={figures.outcomes ? 5 : 12}
            />
          </div>
          {isPublished && (
            <ReleaseChecks
              policy={policy}
              gate={gate}
              ledger={ledger}
              names={figureNames}
              onOpen={(text) => workspace.openLedger(text)}
              onClear={() => workspace.clearLedger()}
            />
          )}
        </div>
      )}
    </Page>
  );
}

function ChosenCharacteristic({
  result,
  across,
  onChange,
}: {
  readonly result: EquityAnswered;
  readonly across: string | null;
  readonly onChange: ReturnType<typeof useEquityQuestion>['change'];
}) {
  const options = characteristicOptions(result.characteristics);
  return (
    <div className="equity-controls app-no-print">
      <Select
        label="Characteristic"
        value={result.by}
        options={options}
        onChange={(by) => onChange({ by, focus: null, across: null })}
      />
      <Select
        label="Crossed with"
        value={across ?? ''}
        options={[
          { value: '', label: 'Nothing' },
          ...result.characteristics
            .filter(({ key, state }) => key !== result.by && state === 'compared')
            .map(({ key, label }) => ({ value: key, label })),
        ]}
        onChange={(next) => onChange({ by: result.by, across: next })}
      />
    </div>
  );
}

function filterNote(inForce: number): string {
  if (inForce === 0) return 'no filters applied';
  return `${inForce} ${inForce === 1 ? 'filter' : 'filters'} applied`;
}

function periodWords({ referredFrom, referredTo }: ProjectSummary): string | null {
  if (referredFrom === null || referredTo === null) return null;
  return `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
}
