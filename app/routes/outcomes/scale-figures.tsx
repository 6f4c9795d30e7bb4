import type { ReactNode } from 'react';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { FigureState } from '#app/figures/figure-state.tsx';
import type { OutcomesDetails } from '#app/results/outcomes.ts';
import { Button } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { filtersInForce } from './filter-url.ts';
import type { OutcomesAnswered } from './page-figures.ts';
import { PageFigure } from './page-figure.tsx';
import type { ShownFigures } from './shown-figures.ts';
import { useFilter } from './use-filter.ts';
import { shownOf, type LaterAnswer } from './use-later-answer.ts';

interface ScaleFiguresProps {
  readonly shown: ShownFigures;
  readonly result: OutcomesAnswered;
  readonly details: LaterAnswer<OutcomesDetails | null>;
}

/** All that is said of the chosen scale: the result, who is missing from it, and how sure it is. */
export function ScaleFigures({ result, details, shown }: ScaleFiguresProps) {
  const { filter, clear } = useFilter();
  const hasFilters = filtersInForce(filter) > 0;
  const { averaged } = result.headline.scale;
  const { betterByGroup, bandMoves } = result;
  const later = shownOf(details);
  const row = classNames('app-figure-row', later.isStale && 'outcomes--stale');
  if (figureStanding(result.headline) === 'empty') {
    return (
      <>
        <EmptyState
          title="No pairs of scores"
          action={
            hasFilters ? (
              <Button onClick={clear}>Clear filters</Button>
            ) : (
              <LinkButton to="/import">Add a file with second scores</LinkButton>
            )
          }
        >
          {`Nobody among ${result.headline.population} has both a first and a second score of this scale, so nothing can be said of change.`}
        </EmptyState>
        {figureStanding(result.whoIsMissing) !== 'empty' && (
          <div className="app-figure-row">
            <PageFigure figure={result.whoIsMissing} shown={shown} look="panel" span={12} />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <PageFigure figure={result.headline} shown={shown} missingHref="#who-is-missing" />
      <Notice>
        There is no comparison group, so these results show change, not what caused it. Young people
        often first come when things are hard, and some improvement would be expected anyway.
      </Notice>
      <div className="app-figure-row">
        <PageFigure figure={result.whoIsMissing} shown={shown} look="panel" span={12} />
      </div>
      <div className={classNames(row, 'outcomes__joined')} aria-busy={details.state === 'waiting'}>
        <Later details={details} step="Comparing those with and without scores">
          {later.value && (
            <PageFigure figure={later.value.missingInFull} shown={shown} look="panel" span={12} />
          )}
        </Later>
      </div>
      <div className="app-figure-row">
        <PageFigure figure={result.beforeAfter} shown={shown} span={averaged ? 7 : 12} />
        {averaged && <PageFigure figure={result.averageChange} shown={shown} span={5} />}
      </div>
      <div className="app-figure-row">
        <PageFigure figure={result.reliableChange} shown={shown} span={betterByGroup ? 7 : 12} />
        {betterByGroup && <PageFigure figure={betterByGroup} shown={shown} span={5} />}
      </div>
      <div className="app-figure-row">
        {bandMoves && <PageFigure figure={bandMoves} shown={shown} span={averaged ? 5 : 12} />}
        {averaged && (
          <PageFigure figure={result.cannotTell} shown={shown} span={bandMoves ? 7 : 12} />
        )}
      </div>
      {averaged && (
        <div className={row} aria-busy={details.state === 'waiting'}>
          <Later details={details} step="Working out scores over time and other measures of size">
            {later.value && (
              <>
                {later.value.trajectory && (
                  <PageFigure figure={later.value.trajectory} shown={shown} span={7} />
                )}
                <PageFigure
                  figure={later.value.howLarge}
                  shown={shown}
                  span={later.value.trajectory ? 5 : 12}
                />
              </>
            )}
          </Later>
        </div>
      )}
      {later.value?.addedValue && (
        <div className={row}>
          <PageFigure figure={later.value.addedValue} shown={shown} span={12} />
        </div>
      )}
    </>
  );
}

interface LaterProps {
  readonly details: LaterAnswer<unknown>;
  readonly step: string;
  readonly children: ReactNode;
}

/** What comes after the first look: a place kept for it, the figures, or what went wrong. */
function Later({ details, step, children }: LaterProps) {
  if (details.state === 'failed') {
    return (
      <FigureState
        state="error"
        title="This part could not be worked out"
        why="The rest of the page is not affected."
      >
        {details.message}
      </FigureState>
    );
  }
  if (details.state === 'waiting' && details.earlier === null) {
    return <FigureState state="loading" step={step} keepHeight={360} />;
  }
  return children;
}
