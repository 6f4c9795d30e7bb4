import { useCallback } from 'react';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { HeadlineCards } from '#app/figures/headline-cards.tsx';
import type { Figure } from '#app/results/figure.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import type { OutcomesChoices, OutcomesResult } from '#app/results/outcomes.ts';
import { classNames } from '#app/ui/class-names.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';
import { SafetyNotice } from '../shared/safety-notice.tsx';
import { filtersInForce } from './filter-url.ts';
import { MeasureInUse } from './measure-in-use.tsx';
import { OutcomesFilters } from './outcomes-filters.tsx';
import { ScaleChooser } from './scale-chooser.tsx';
import { useFilter } from './use-filter.ts';

interface OutcomesAnsweredProps {
  readonly project: ProjectSummary;
  readonly policy: DisclosurePolicy;
  readonly choices: OutcomesChoices;
  readonly result: Extract<OutcomesResult, { state: 'answered' }>;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

/** The outcomes of one scale: headline, who is missing, before and after, change by group, and reliable change. */
export function OutcomesAnswered({
  project,
  policy,
  choices,
  result,
  isStale,
}: OutcomesAnsweredProps) {
  const { filter, change } = useFilter();
  const release = useCallback(
    <F extends Figure>(figure: F) =>
      () =>
        releaseFigure(figure, policy),
    [policy],
  );
  const inForce = filtersInForce(filter);
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? 'Your files'}
          isExample={project.isExample}
          period={periodWords(project)}
          count={`${formatCount(result.youngPeople)} young people`}
          countNote={
            inForce === 0
              ? 'completed support'
              : `${inForce} ${inForce === 1 ? 'filter' : 'filters'} applied`
          }
        >
          <OutcomesFilters choices={choices} filter={filter} />
        </ContextBar>
      }
    >
      <PageTitle
        lede={`What changed for ${result.headline.population} and gave a score both before and after.`}
        actions={
          <>
            <ScaleChooser
              choices={choices}
              chosen={result.choice.key}
              onChange={(scale) => change({ scale })}
            />
            <Select
              label="Compare groups by"
              value={filter.by ?? defaultComparison(choices)}
              options={choices.characteristics.map(({ key, label }) => ({ value: key, label }))}
              onChange={(by) => change({ by })}
            />
          </>
        }
      >
        Outcomes
      </PageTitle>
      <div className={classNames('outcomes', isStale && 'outcomes--stale')} aria-busy={isStale}>
        <SafetyNotice />
        <HeadlineCards
          headingLevel="h2"
          figure={result.headline}
          release={release(result.headline)}
          missingHref="#who-is-missing"
        />
        <Notice>
          There is no comparison group, so these results show change, not what caused it. Young
          people often first come when things are hard, and some improvement would be expected
          anyway.
        </Notice>
        <div className="app-figure-row">
          <FigureFrame
            headingLevel="h2"
            figure={result.whoIsMissing}
            release={release(result.whoIsMissing)}
            look="panel"
            span={12}
          />
        </div>
        <div className="app-figure-row">
          <FigureFrame
            headingLevel="h2"
            figure={result.beforeAfter}
            release={release(result.beforeAfter)}
            span={result.averageChange.scale.averaged ? 7 : 12}
          />
          {result.averageChange.scale.averaged && (
            <FigureFrame
              headingLevel="h2"
              figure={result.averageChange}
              release={release(result.averageChange)}
              span={5}
            />
          )}
        </div>
        <div className="app-figure-row">
          <FigureFrame
            headingLevel="h2"
            figure={result.reliableChange}
            release={release(result.reliableChange)}
            span={12}
          />
        </div>
        <MeasureInUse result={result} />
      </div>
    </Page>
  );
}

function defaultComparison(choices: OutcomesChoices): string {
  const keys = choices.characteristics.map(({ key }) => key);
  return ['age_band', 'sex', ...keys].find((key) => keys.includes(key)) ?? '';
}

function periodWords({ referredFrom, referredTo }: ProjectSummary): string | null {
  if (referredFrom === null || referredTo === null) return null;
  return `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
}
