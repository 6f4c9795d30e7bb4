import { useMemo } from 'react';
import { pathwayPageLinks } from '#app/disclosure/pathway-page-links.ts';
import type { ToRelease } from '#app/disclosure/gate.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
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
  const { project, policy } = state;
  const { parameters, change } = useParameters();
  const question = pathwayQuestionOf(parameters);
  const numbers = numbersShownOf(parameters);
  const isPublished = numbers === 'published';
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
        <PageContext
          project={project}
          choices={choices}
          narrowing={question}
          change={change}
          youngPeople={isPublished ? null : result.youngPeople}
        />
      }
    >
      <PageTitle lede="How far do young people get, from referral to completing support? How long does each step take, and what happens on the way?">
        Pathway
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
        block="pathway"
        names={figureNames}
      >
        {figures && (
          <PathwayBody
            figures={figures}
            question={question}
            by={result.by}
            choices={choices}
            isExact={!isPublished}
            release={gate.release}
            change={change}
          />
        )}
      </GatedFigures>
    </Page>
  );
}
