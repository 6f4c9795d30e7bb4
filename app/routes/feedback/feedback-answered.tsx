import { useMemo } from 'react';
import { feedbackPageLinks } from '#app/disclosure/feedback-page-links.ts';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { releaseVoices } from '#app/disclosure/release-voices.ts';
import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { RecordedVoices } from '#app/results/feedback.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { GatedFigures } from '../shared/gated-figures.tsx';
import { filterCountNote } from '../shared/narrowing-url.ts';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import { numbersShownOf } from '../shared/numbers-shown.ts';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { useParameters } from '../shared/use-parameters.ts';
import { FeedbackBody } from './feedback-body.tsx';
import { FeedbackFilters } from './feedback-filters.tsx';
import {
  figureNames,
  namedFigures,
  publishedFigures,
  scopeFilters,
  type FeedbackAnswered as Answered,
} from './page-figures.ts';
import { feedbackQuestionOf, filtersInForce } from './question-url.ts';

interface FeedbackAnsweredProps {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly result: Answered;
  readonly voices: RecordedVoices;
  /** A newer answer is being worked out: this one stays, dimmed. */
  readonly isStale: boolean;
}

export const feedbackLede =
  'What young people, families and partners said about the scheme, and what was done about it.';

/** What was said and what came of it, exact for the team or as it would be published. */
export function FeedbackAnswered({
  workspace,
  state,
  result,
  voices,
  isStale,
}: FeedbackAnsweredProps) {
  const { parameters, change } = useParameters();
  const question = feedbackQuestionOf(parameters);
  const numbers = numbersShownOf(parameters);
  const isPublished = numbers === 'published';
  const { project, policy } = state;
  const filters = JSON.stringify(scopeFilters(question));
  const toRelease = useMemo(
    (): ToRelease<FeedbackFigure> => ({
      figures: namedFigures(result),
      linksBetween: feedbackPageLinks,
      policy,
      filters: JSON.parse(filters) as Record<string, string>,
    }),
    [result, policy, filters],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished });
  const published = useMemo(
    () => gate.shown && publishedFigures(result, gate.shown),
    [result, gate.shown],
  );
  const figures = isPublished ? published : result;
  const screened = useMemo(
    () => releaseVoices(voices, policy, !isPublished).value,
    [voices, policy, isPublished],
  );
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? 'Your files'}
          isExample={project.isExample}
          period={periodWords(result)}
          {...(isPublished
            ? {}
            : {
                count: `${formatCount(result.replies)} replies`,
                countNote: filterCountNote(filtersInForce(question)),
              })}
        >
          <FeedbackFilters result={result} question={question} change={change} />
        </ContextBar>
      }
    >
      <PageTitle lede={feedbackLede}>Feedback</PageTitle>
      <NumbersBar
        numbers={numbers}
        onNumbers={(next) => change({ numbers: next === 'published' ? next : null })}
        policy={policy}
        onPolicy={(next) => workspace.setPolicy(next)}
        hidden={gate.shown?.release.hiddenCells ?? null}
      />
      <GatedFigures
        {...{ workspace, state, gate, isPublished, isStale }}
        block="feedback"
        names={figureNames(result)}
      >
        {figures && (
          <FeedbackBody
            figures={figures}
            characteristics={result.characteristics}
            voices={screened}
            written={voices.written}
            isExact={!isPublished}
            release={gate.release}
            change={change}
          />
        )}
      </GatedFigures>
    </Page>
  );
}

function periodWords({ givenFrom, givenTo }: Answered): string | null {
  if (givenFrom === null || givenTo === null) return null;
  return `Given ${formatDate(givenFrom)} to ${formatDate(givenTo)}`;
}
