import { FigureState } from '#app/figures/figure-state.tsx';
import type { OutcomesOverview } from '#app/results/outcomes.ts';
import { classNames } from '#app/ui/class-names.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { filtersInForce } from './filter-url.ts';
import { GlancePicture } from './glance-picture.tsx';
import { PageFigure } from './page-figure.tsx';
import type { ShownFigures } from './shown-figures.ts';
import { useFilter } from './use-filter.ts';
import { shownOf, type LaterAnswer } from './use-later-answer.ts';

interface OverviewSectionsProps {
  readonly shown: ShownFigures;
  readonly overview: LaterAnswer<OutcomesOverview>;
  readonly chosen: string;
  readonly addressOf: (scale: string) => string;
}

/** All measures at a glance, and beside them, no less than they, what young people wanted themselves. */
export function OverviewSections({ overview, chosen, addressOf, shown }: OverviewSectionsProps) {
  const { filter } = useFilter();
  const { value, isStale } = shownOf(overview);
  const row = classNames('app-figure-row', isStale && 'outcomes--stale');
  return (
    <>
      <section className="outcomes-section" id="measures" aria-labelledby="measures-title">
        <h2 className="app-section-title" id="measures-title">
          All measures
        </h2>
        <div className={row} aria-busy={overview.state === 'waiting'}>
          {value ? (
            <PageFigure
              figure={value.atAGlance}
              shown={shown}
              headingLevel="h3"
              span={12}
              picture={(figure) => (
                <GlancePicture figure={figure} chosen={chosen} addressOf={addressOf} />
              )}
            />
          ) : overview.state === 'failed' ? (
            <FigureState
              state="error"
              title="The other measures could not be worked out"
              why="The rest of the page is not affected."
            >
              {overview.message}
            </FigureState>
          ) : (
            <FigureState state="loading" step="Looking at every measure" keepHeight={360} />
          )}
        </div>
      </section>
      {value && (
        <section className="outcomes-section" aria-labelledby="goals-title">
          <h2 className="app-section-title" id="goals-title">
            Goals and personal outcomes
          </h2>
          <div className={row}>
            {value.goals ? (
              <PageFigure figure={value.goals} shown={shown} headingLevel="h3" span={12} />
            ) : (
              <EmptyState
                title={
                  filtersInForce(filter) === 0
                    ? 'No goals are in the files'
                    : 'None of these young people has a goal in the files'
                }
                action={
                  <LinkButton to="/import" kind="secondary">
                    Add a goals file
                  </LinkButton>
                }
              >
                What young people wanted themselves counts as much as any measure. A goals file, and
                one of their ratings, would show it here.
              </EmptyState>
            )}
          </div>
        </section>
      )}
    </>
  );
}
