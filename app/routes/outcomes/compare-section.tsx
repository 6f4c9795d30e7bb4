import { FigureState } from '#app/figures/figure-state.tsx';
import type { OutcomesChoices, OutcomesCompared, OutcomesFilter } from '#app/results/outcomes.ts';
import { classNames } from '#app/ui/class-names.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Panel } from '#app/ui/panel.tsx';
import { Select } from '#app/ui/select.tsx';
import { CompareSides } from './compare-sides.tsx';
import {
  comparisonOf,
  firstComparison,
  type ComparedBy,
  type ComparisonAsked,
} from './compare-url.ts';
import { PageFigure } from './page-figure.tsx';
import type { ShownFigures } from './shown-figures.ts';
import { shownOf, type LaterAnswer } from './use-later-answer.ts';
import { useFilter } from './use-filter.ts';

interface CompareSectionProps {
  readonly shown: ShownFigures;
  readonly choices: OutcomesChoices;
  readonly asked: ComparisonAsked | null;
  readonly answer: LaterAnswer<OutcomesCompared>;
}

const nothing = { value: '', label: 'Nothing' };

/** Two periods, two groups or two ways of being referred, side by side, with an interval for the difference. */
export function CompareSection({ choices, asked, answer, shown }: CompareSectionProps) {
  const { filter, change } = useFilter();
  const options: readonly { value: ComparedBy; label: string }[] = [
    ...(choices.referredFrom === null ? [] : [{ value: 'periods', label: 'Two periods' } as const]),
    ...(choices.characteristics.length === 0
      ? []
      : [{ value: 'groups', label: 'Two groups' } as const]),
    ...(choices.sources.length < 2
      ? []
      : [{ value: 'sources', label: 'Two ways of being referred' } as const]),
  ];
  const { value: compared, isStale } = shownOf(answer);
  const chosen = options.find(({ value }) => value === asked?.by) ?? null;
  const isCompared = asked !== null && chosen !== null && comparisonOf(asked) !== null;
  return (
    <section
      className={classNames('outcomes-section', !isCompared && 'app-no-print')}
      id="compare"
      aria-labelledby="compare-title"
    >
      <h2 className="app-section-title" id="compare-title">
        Compare
      </h2>
      <p className="outcomes-section__lede">
        Set two periods or two groups side by side. The difference gets an interval of its own: two
        intervals that overlap can still differ, and two that do not can mislead.
      </p>
      <Panel className="outcomes-compare app-no-print">
        <Select
          label="Compare"
          value={chosen?.value ?? ''}
          options={[nothing, ...options]}
          onChange={(value) => {
            const by = options.find((option) => option.value === value)?.value;
            change(
              by
                ? firstComparison(by, choices, filter.by)
                : { compare: null, one: null, two: null },
            );
          }}
        />
        {asked && chosen && (
          <CompareSides
            asked={asked}
            choices={choices}
            onChange={(side, value) => change({ [side]: value })}
          />
        )}
      </Panel>
      {asked && chosen && setAside(asked.by, filter) && (
        <Notice>
          {`The page is filtered by ${setAside(asked.by, filter) ?? ''}. Here that filter does not apply: each side has its own.`}
        </Notice>
      )}
      {asked && chosen && comparisonOf(asked) === null && (
        <Notice tone="rust">
          {asked.one === asked.two && asked.one !== ''
            ? 'Both sides are the same. Choose another for one of them.'
            : 'Choose both sides to see the comparison.'}
        </Notice>
      )}
      {asked && comparisonOf(asked) !== null && (
        <div
          className={classNames('app-figure-row', isStale && 'outcomes--stale')}
          aria-busy={answer.state === 'waiting'}
        >
          {answer.state === 'failed' ? (
            <FigureState
              state="error"
              title="The comparison could not be worked out"
              why="Nothing else on the page is affected."
            >
              {answer.message}
            </FigureState>
          ) : compared?.state === 'compared' ? (
            <PageFigure figure={compared.figure} shown={shown} headingLevel="h3" span={12} />
          ) : (
            <FigureState state="loading" step="Setting the two side by side" keepHeight={320} />
          )}
        </div>
      )}
    </section>
  );
}

/** What of the page’s filter the sides take the place of, in words; null where there is nothing of the kind. */
function setAside(by: ComparedBy, filter: OutcomesFilter): string | null {
  switch (by) {
    case 'periods':
      return filter.from !== null || filter.to !== null ? 'period' : null;
    case 'groups':
      return filter.group === null ? null : 'group';
    case 'sources':
      return filter.source === null ? null : 'who referred';
  }
}
