import { useMemo } from 'react';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { qualityPageLinks } from '#app/disclosure/quality-figure-links.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import { classNames } from '#app/ui/class-names.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { ProjectSummary, WorkspaceState } from '#app/workspace/workspace-state.ts';
import { EquityFilters } from '../equity/equity-filters.tsx';
import { filterNote, scopeFilters } from '../shared/narrowing-url.ts';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import { ReleaseChecks } from '../shared/release-checks/release-checks.tsx';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { useParameters } from '../shared/use-parameters.ts';
import {
  figureNames,
  namedFigures,
  publishedFigures,
  type QualityAnswered as Answered,
} from './page-figures.ts';
import { QualityBody } from './quality-body.tsx';
import { qualityQuestionOf } from './question-url.ts';

interface QualityAnsweredProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly choices: OutcomesChoices;
  readonly result: Answered;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

/** How far the records can be relied on, exact for the team or as it would be published. */
export function QualityAnswered({
  workspace,
  state,
  choices,
  result,
  isStale,
}: QualityAnsweredProps) {
  const { project, policy, ledger } = state;
  const { parameters, change } = useParameters();
  const question = qualityQuestionOf(parameters);
  const isPublished = parameters.get('numbers') === 'published';
  const filters = JSON.stringify(scopeFilters(question));
  const toRelease = useMemo(
    (): ToRelease<QualityFigure> => ({
      figures: namedFigures(result),
      linksBetween: qualityPageLinks,
      policy,
      filters: JSON.parse(filters) as Record<string, string>,
    }),
    [result, policy, filters],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished });
  const published = useMemo(
    () => gate.shown && publishedFigures(result.figures, gate.shown),
    [result, gate.shown],
  );
  const figures = isPublished ? published : result.figures;
  const { from, to, source, characteristic, group } = question;
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? 'Your files'}
          isExample={project.isExample}
          period={periodWords(project)}
          {...(isPublished
            ? {}
            : {
                count: `${formatCount(result.youngPeople)} young people`,
                countNote: filterNote(question),
              })}
        >
          <EquityFilters
            choices={choices}
            question={{ ...noEquityQuestion, from, to, source, characteristic, group }}
            change={change}
          />
        </ContextBar>
      }
    >
      <PageTitle lede="How far can the records be relied on, and what do their gaps stop anyone from saying?">
        Data quality
      </PageTitle>
      <NumbersBar
        numbers={isPublished ? 'published' : 'exact'}
        onNumbers={(numbers) => change({ numbers: numbers === 'published' ? numbers : null })}
        policy={policy}
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
        <div className={classNames('quality', isStale && 'quality--stale')} aria-busy={isStale}>
          <QualityBody
            figures={figures}
            table={result.table}
            tables={result.choices}
            cannotTell={result.cannotTell}
            files={isPublished ? [] : project.files}
            isExact={!isPublished}
            release={gate.release}
            change={change}
          />
          {isPublished && gate.shown && (
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

function periodWords({ referredFrom, referredTo }: ProjectSummary): string | null {
  if (referredFrom === null || referredTo === null) return null;
  return `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
}
