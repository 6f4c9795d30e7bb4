import { useMemo } from 'react';
import type { OutcomesChoices, OutcomesOverview } from '#app/results/outcomes.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { GatedFigures } from '../shared/gated-figures.tsx';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import { referredPeriod } from '../shared/page-context.tsx';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { OutcomesFilters } from './outcomes-filters.tsx';
import { PageFigure } from './page-figure.tsx';
import { figureNames } from './page-figures.ts';
import { scopeOf } from './page-release.ts';
import { published } from './published.ts';
import type { ShownFigures } from './shown-figures.ts';
import { useFilter } from './use-filter.ts';

interface GoalsAloneProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly choices: OutcomesChoices;
  /** null: none of the young people the filters let through has a goal. */
  readonly goals: OutcomesOverview['goals'];
  readonly isStale: boolean;
}

/** Personal outcomes of a scheme that uses no measure: they need none, and stand on their own. */
export function GoalsAlone({ workspace, state, choices, goals, isStale }: GoalsAloneProps) {
  const { filter, numbers, change } = useFilter();
  const isPublished = numbers === 'published';
  const about = JSON.stringify(filter);
  const toRelease = useMemo(
    () => ({
      figures: goals ? { goals } : {},
      policy: state.policy,
      filters: scopeOf(filter),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `about` stands for the filter, which is new on every render
    [goals, about, state.policy],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished && !isStale });
  const { release, shown: atGate } = gate;
  const shown = useMemo(
    (): ShownFigures => ({
      drawn: (figure) => (isPublished ? atGate && published(figure, atGate) : figure),
      isExact: !isPublished,
      release,
    }),
    [isPublished, atGate, release],
  );
  return (
    <Page
      context={
        <ContextBar
          dataset={state.project.name ?? 'Your files'}
          isExample={state.project.isExample}
          period={referredPeriod(state.project)}
        >
          <OutcomesFilters choices={choices} filter={filter} />
        </ContextBar>
      }
    >
      <PageTitle lede="What young people wanted themselves, and how far they got. No scores of a measure are in the files.">
        Outcomes
      </PageTitle>
      <NumbersBar
        numbers={numbers}
        policy={state.policy}
        onNumbers={(next) => change({ numbers: next === 'published' ? next : null })}
        onPolicy={(policy) => workspace.setPolicy(policy)}
        hidden={gate.shown?.release.hiddenCells ?? null}
      />
      <GatedFigures
        {...{ workspace, state, gate, isPublished, isStale }}
        block="outcomes"
        names={figureNames}
      >
        <section className="outcomes-section" aria-labelledby="goals-title">
          <h2 className="app-section-title" id="goals-title">
            Goals and personal outcomes
          </h2>
          <div className="app-figure-row">
            {goals ? (
              <PageFigure figure={goals} shown={shown} headingLevel="h3" span={12} />
            ) : (
              <EmptyState title="None of these young people has a goal in the files">
                Let more young people in above: all who were accepted, say, and not only those who
                completed support.
              </EmptyState>
            )}
          </div>
        </section>
        <section className="outcomes-section">
          <EmptyState
            title="No scores of a measure yet"
            action={
              <LinkButton to="/import" kind="secondary">
                Add an outcome scores file
              </LinkButton>
            }
          >
            A file of sittings (assessments) and one of answers or scores (responses) would show
            what changed on a measure, beside the goals.
          </EmptyState>
        </section>
      </GatedFigures>
    </Page>
  );
}
