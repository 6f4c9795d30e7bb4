import { useMemo } from 'react';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { formatCount } from '#app/results/format.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { GatedFigures } from '../shared/gated-figures.tsx';
import { filterCountNote } from '../shared/narrowing-url.ts';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import { referredPeriod } from '../shared/page-context.tsx';
import { SafetyNotice } from '../shared/safety-notice.tsx';
import { CompareSection } from './compare-section.tsx';
import { filtersInForce } from './filter-url.ts';
import { MeasureInUse } from './measure-in-use.tsx';
import { OutcomesFilters } from './outcomes-filters.tsx';
import { OverviewSections } from './overview-sections.tsx';
import { PageContents } from './page-contents.tsx';
import { figureNames, type OutcomesAnswered as Answered } from './page-figures.ts';
import { PairingForm } from './pairing-form.tsx';
import { published } from './published.ts';
import { ScaleChooser } from './scale-chooser.tsx';
import { ScaleFigures } from './scale-figures.tsx';
import type { ShownFigures } from './shown-figures.ts';
import { shownOf } from './use-later-answer.ts';
import { useFilter } from './use-filter.ts';
import { usePageParts } from './use-page-parts.ts';

interface OutcomesAnsweredProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly choices: OutcomesChoices;
  readonly result: Answered;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

/** The outcomes of one scale, with all measures and goals beside it, exact for the team or as it would be published. */
export function OutcomesAnswered({
  workspace,
  state,
  choices,
  result,
  isStale,
}: OutcomesAnsweredProps) {
  const { filter, compared, numbers, change, addressWith } = useFilter();
  const isPublished = numbers === 'published';
  const by = filter.by ?? defaultComparison(choices);
  const parts = usePageParts({
    workspace,
    state,
    result,
    filter,
    by,
    compared,
    isStale,
    isPublished,
  });
  const { gate, release } = parts;
  const atGate = gate.shown;
  const shown = useMemo(
    (): ShownFigures => ({
      drawn: (figure) => (isPublished ? atGate && published(figure, atGate) : figure),
      isExact: !isPublished,
      release,
    }),
    [isPublished, atGate, release],
  );
  const overview = shownOf(parts.overview);
  return (
    <Page context={<Context {...{ state, choices, result, isPublished }} />}>
      <PageTitle
        lede={`What changed for ${result.headline.population} and gave a score both before and after.`}
        actions={
          <>
            <ScaleChooser
              choices={choices}
              chosen={result.choice.key}
              onChange={(scale) => change({ scale })}
            />
            {choices.characteristics.length > 0 && (
              <Select
                label="Compare groups by"
                value={by}
                options={choices.characteristics.map(({ key, label }) => ({ value: key, label }))}
                onChange={(next) => change({ by: next })}
              />
            )}
          </>
        }
      >
        Outcomes
      </PageTitle>
      <NumbersBar
        numbers={numbers}
        policy={state.policy}
        onNumbers={(next) => change({ numbers: next === 'published' ? next : null })}
        onPolicy={(policy) => workspace.setPolicy(policy)}
        hidden={gate.shown?.release.hiddenCells ?? null}
      />
      <PageContents
        hasResult={figureStanding(result.headline) !== 'empty'}
        hasGoals={overview.value?.goals !== null}
      />
      <GatedFigures
        {...{ workspace, state, gate, isPublished, isStale }}
        block="outcomes"
        names={figureNames}
        after={<MeasureInUse result={result} />}
      >
        {!isPublished && <SafetyNotice />}
        <ScaleFigures result={result} details={parts.details} shown={shown} />
        <CompareSection choices={choices} asked={compared} answer={parts.comparing} shown={shown} />
        <OverviewSections
          overview={parts.overview}
          chosen={result.choice.key}
          addressOf={(scale) => addressWith({ scale })}
          shown={shown}
        />
        <PairingForm
          pairing={state.pairing}
          onPairing={(settings) => workspace.setPairing(settings)}
        />
      </GatedFigures>
    </Page>
  );
}

function Context({
  state: { project },
  choices,
  result,
  isPublished,
}: Pick<OutcomesAnsweredProps, 'state' | 'choices' | 'result'> & {
  readonly isPublished: boolean;
}) {
  const { filter } = useFilter();
  const inForce = filtersInForce(filter);
  const note = inForce === 0 ? 'completed support' : filterCountNote(inForce);
  return (
    <ContextBar
      dataset={project.name ?? 'Your files'}
      isExample={project.isExample}
      period={referredPeriod(project)}
      {...(isPublished
        ? {}
        : { count: `${formatCount(result.youngPeople)} young people`, countNote: note })}
    >
      <OutcomesFilters choices={choices} filter={filter} />
    </ContextBar>
  );
}

function defaultComparison(choices: OutcomesChoices): string {
  const keys = choices.characteristics.map(({ key }) => key);
  return ['age_band', 'sex', ...keys].find((key) => keys.includes(key)) ?? '';
}
