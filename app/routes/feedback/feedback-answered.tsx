import { useMemo } from 'react';
import { releaseVoices } from '#app/disclosure/release-voices.ts';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { formatCount, formatDate } from '#app/results/format.ts';
import type { RecordedVoices } from '#app/results/feedback.ts';
import { classNames } from '#app/ui/class-names.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { filterCountNote } from '../shared/narrowing-url.ts';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { ActionsSection } from './actions-section.tsx';
import { FeedbackFilters } from './feedback-filters.tsx';
import { namedFigures, scopeFilters, type FeedbackAnswered as Answered } from './page-figures.ts';
import { QuotesSection } from './quotes-section.tsx';
import { filtersInForce } from './question-url.ts';
import { useFeedbackQuestion } from './use-feedback-question.ts';

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

/** Who answered, what they said in numbers and in words, who is heard, and what came of it. */
export function FeedbackAnswered({
  workspace,
  state,
  result,
  voices,
  isStale,
}: FeedbackAnsweredProps) {
  const { question, change } = useFeedbackQuestion();
  const { project, policy } = state;
  const filters = JSON.stringify(scopeFilters(question));
  const toRelease = useMemo(
    () => ({
      figures: namedFigures(result),
      policy,
      filters: JSON.parse(filters) as Record<string, string>,
    }),
    [result, policy, filters],
  );
  const { release } = usePageGate(toRelease, { workspace, state, isShown: false });
  const screened = useMemo(() => releaseVoices(voices, policy, true).value, [voices, policy]);
  const { responses, fft, questions, voice, actions } = result;
  const [firstFft, ...otherFft] = fft;
  return (
    <Page
      context={
        <ContextBar
          dataset={project.name ?? 'Your files'}
          isExample={project.isExample}
          period={periodWords(result)}
          count={`${formatCount(result.replies)} replies`}
          countNote={filterCountNote(filtersInForce(question))}
        >
          <FeedbackFilters result={result} question={question} change={change} />
        </ContextBar>
      }
    >
      <PageTitle lede={feedbackLede}>Feedback</PageTitle>
      <div className={classNames('feedback', isStale && 'feedback--stale')} aria-busy={isStale}>
        <div className="app-figure-row">
          <FigureFrame
            headingLevel="h2"
            figure={responses}
            release={release(responses)}
            span={firstFft ? 6 : 12}
          />
          {firstFft && (
            <FigureFrame headingLevel="h2" figure={firstFft} release={release(firstFft)} span={6} />
          )}
        </div>
        {otherFft.map((figure) => (
          <div className="app-figure-row" key={figure.id}>
            <FigureFrame headingLevel="h2" figure={figure} release={release(figure)} span={12} />
          </div>
        ))}
        {inRows(questions).map((row) => (
          <div className="app-figure-row" key={row[0]?.id}>
            {row.map((figure) => (
              <FigureFrame
                key={figure.id}
                headingLevel="h2"
                figure={figure}
                release={release(figure)}
                span={row.length === 1 ? 12 : 6}
              />
            ))}
          </div>
        ))}
        <QuotesSection voices={screened} written={voices.written} />
        {voice && (
          <section className="feedback-section" aria-label="Who is heard">
            <div className="feedback-section__choice app-no-print">
              <Select
                label="Compare who is heard by"
                value={voice.characteristic}
                options={result.characteristics.map(({ key, label }) => ({ value: key, label }))}
                onChange={(by) => change({ by })}
              />
            </div>
            <div className="app-figure-row">
              <FigureFrame headingLevel="h2" figure={voice} release={release(voice)} span={12} />
            </div>
          </section>
        )}
        <ActionsSection
          actions={screened.actions}
          figure={actions}
          release={actions && release(actions)}
        />
      </div>
    </Page>
  );
}

/** Young people have a row to themselves; the others stand two and two. */
function inRows(
  figures: Answered['questions'],
): readonly (readonly Answered['questions'][number][])[] {
  const young = figures.filter(({ respondent }) => respondent === 'young_person');
  const others = figures.filter(({ respondent }) => respondent !== 'young_person');
  const pairs = others.flatMap((figure, index) =>
    index % 2 === 1 ? [] : [others.slice(index, index + 2)],
  );
  return [...young.map((figure) => [figure]), ...pairs];
}

function periodWords({ givenFrom, givenTo }: Answered): string | null {
  if (givenFrom === null || givenTo === null) return null;
  return `Given ${formatDate(givenFrom)} to ${formatDate(givenTo)}`;
}
