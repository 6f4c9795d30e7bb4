import { useMemo } from 'react';
import { pathwayPageLinks } from '#app/disclosure/pathway-page-links.ts';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
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
  type PathwayAnswered as Answered,
} from './page-figures.ts';
import { PathwayBody } from './pathway-body.tsx';
import { pathwayQuestionOf } from './question-url.ts';

interface PathwayAnsweredProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly choices: OutcomesChoices;
  readonly result: Answered;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

/** How far young people come and how long it takes, exact for the team or as it would be published. */
export function PathwayAnswered({
  workspace,
  state,
  choices,
  result,
  isStale,
}: PathwayAnsweredProps) {
  const { project, policy, ledger } = state;
  const { parameters, change } = useParameters();
  const question = pathwayQuestionOf(parameters);
  const isPublished = parameters.get('numbers') === 'published';
  const filters = JSON.stringify(scopeFilters(question));
  const { wait, days } = question;
  const toRelease = useMemo(
    (): ToRelease<PathwayFigure> => ({
      figures: namedFigures(result, { wait, days }),
      linksBetween: pathwayPageLinks,
      policy,
      filters: JSON.parse(filters) as Record<string, string>,
    }),
    [result, wait, days, policy, filters],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished });
  const published = useMemo(
    () => gate.shown && publishedFigures(result.figures, gate.shown),
    [result, gate.shown],
  );
  const figures = isPublished ? published : result.figures;
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
            question={{ ...noEquityQuestion, ...narrowed(question) }}
            change={change}
          />
        </ContextBar>
      }
    >
      <PageTitle lede="How far do young people get, from referral to completing support? How long does each step take, and what happens on the way?">
        Pathway
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
        <div className={classNames('pathway', isStale && 'pathway--stale')} aria-busy={isStale}>
          <PathwayBody
            figures={figures}
            question={question}
            by={result.by}
            choices={choices}
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

function narrowed({
  from,
  to,
  source,
  characteristic,
  group,
}: ReturnType<typeof pathwayQuestionOf>) {
  return { from, to, source, characteristic, group };
}

function periodWords({ referredFrom, referredTo }: ProjectSummary): string | null {
  if (referredFrom === null || referredTo === null) return null;
  return `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
}
