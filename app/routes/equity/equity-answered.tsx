import { useMemo } from 'react';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { characteristicOptions } from './characteristic-options.ts';
import type { EquityFigure } from '#app/results/figure.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { Select } from '#app/ui/select.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { GatedFigures } from '../shared/gated-figures.tsx';
import { scopeFilters } from '../shared/narrowing-url.ts';
import { PageContext } from '../shared/page-context.tsx';
import { usePageGate } from '../shared/release-checks/use-page-gate.ts';
import { FindingsNotices } from './findings-notices.tsx';
import { MatrixPicture } from './matrix-picture.tsx';
import { OverviewPicture } from './overview-picture.tsx';
import { figureNames, type EquityAnswered, type PageFigures } from './page-figures.ts';
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
  const { project, policy } = state;
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
  const release = (figure: EquityFigure) => gate.release(figure);
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
      <GatedFigures
        {...{ workspace, state, gate, isPublished, isStale }}
        block="equity"
        names={figureNames}
      >
        {figures && (
          <>
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
            {figures.outcomes && result.outcomeChoices.length > 1 && (
              <div className="equity-controls app-no-print">
                <Select
                  label="Outcome"
                  value={result.outcome ?? ''}
                  options={result.outcomeChoices.map(({ key, label }) => ({ value: key, label }))}
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
          </>
        )}
      </GatedFigures>
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
