import { useMemo } from 'react';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { qualityPageLinks } from '#app/disclosure/quality-figure-links.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { GatedFigures } from '../shared/gated-figures.tsx';
import { scopeFilters } from '../shared/narrowing-url.ts';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import { numbersShownOf } from '../shared/numbers-shown.ts';
import { PageContext } from '../shared/page-context.tsx';
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
  const { project, policy } = state;
  const { parameters, change } = useParameters();
  const question = qualityQuestionOf(parameters);
  const numbers = numbersShownOf(parameters);
  const isPublished = numbers === 'published';
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
  return (
    <Page
      context={
        <PageContext
          project={project}
          choices={choices}
          narrowing={question}
          change={change}
          youngPeople={isPublished ? null : result.youngPeople}
        />
      }
    >
      <PageTitle lede="How far can the records be relied on, and what do their gaps stop anyone from saying?">
        Data quality
      </PageTitle>
      <NumbersBar
        numbers={numbers}
        onNumbers={(next) => change({ numbers: next === 'published' ? next : null })}
        policy={policy}
        onPolicy={(next) => workspace.setPolicy(next)}
        hidden={gate.shown?.release.hiddenCells ?? null}
      />
      <GatedFigures
        {...{ workspace, state, gate, isPublished, isStale }}
        block="quality"
        names={figureNames}
      >
        {figures && (
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
        )}
      </GatedFigures>
    </Page>
  );
}
