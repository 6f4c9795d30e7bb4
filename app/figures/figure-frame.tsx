import { useId, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { FigureActions } from './figure-actions.tsx';
import { FigureBody, type FigureView } from './figure-body.tsx';
import { FigureMethod } from './figure-method.tsx';
import { FigureSource } from './figure-source.tsx';
import { figureStanding } from './figure-standing.ts';
import { figureWords } from './words/figure-words.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

export interface FigureFrameProps {
  /** What is drawn on the screen: the exact figure, or the value of a released one. */
  readonly figure: Figure;
  /** Makes the figure that may leave. Called only when a file is asked for. */
  readonly release: () => Released<Figure> | Promise<Released<Figure>>;
  /** False when `figure` is itself the value of a released figure: no marker, bars in place of dots. */
  readonly isExact?: boolean;
  /** `panel` stands on a tinted ground; `plain` under an ink rule. */
  readonly look?: 'plain' | 'panel';
  readonly size?: 'usual' | 'signature';
  readonly headingLevel?: 'h2' | 'h3' | 'h4';
  /** Columns of twelve. */
  readonly span?: number;
  readonly missingHref?: string;
  readonly nextStep?: ReactNode;
  /** Stands in place of the drawn chart: the same figure, with rows or parts to choose from. Files still hold the chart. */
  readonly picture?: ReactNode;
}

/**
 * A figure with its parts in order: finding, subtitle, chart or table, actions, how it is worked out, source. Six children,
 * so that figures side by side can align on a subgrid.
 */
export function FigureFrame({
  figure,
  release,
  isExact = true,
  look = 'plain',
  size = 'usual',
  headingLevel: Heading = 'h3',
  span,
  missingHref,
  nextStep,
  picture,
}: FigureFrameProps) {
  const [view, setView] = useState<FigureView>('chart');
  const [isMethodOpen, setMethodOpen] = useState(false);
  const id = useId();
  const words = useMemo(() => figureWords(figure), [figure]);
  const isHeadline = figure.kind === 'headline';
  const hasNumbers = figureStanding(figure) === 'shown';
  const style: CSSProperties & Partial<Record<'--span', number>> =
    span === undefined ? {} : { '--span': span };
  return (
    <figure
      id={figure.id}
      className={classNames(
        'app-figure',
        `app-figure--${look}`,
        isHeadline && 'app-figure--headline',
      )}
      aria-labelledby={`${id}-finding`}
      style={style}
    >
      <Heading
        id={`${id}-finding`}
        className={classNames(
          'app-figure__finding',
          size === 'signature' ? 'app-signature-title' : 'app-figure-title',
          isHeadline && 'nhsuk-u-visually-hidden',
        )}
      >
        {words.finding}
      </Heading>
      <p className={classNames('app-figure__subtitle', isHeadline && 'nhsuk-u-visually-hidden')}>
        {words.subtitle}
      </p>
      <div className="app-figure__body">
        <FigureBody
          figure={figure}
          words={words}
          view={view}
          isExact={isExact}
          nextStep={nextStep}
          picture={picture}
          {...(missingHref === undefined ? {} : { missingHref })}
        />
        <VisuallyHidden>
          <span role="status">{view === 'table' ? 'Table shown in place of the chart.' : ''}</span>
        </VisuallyHidden>
      </div>
      {hasNumbers ? (
        <FigureActions
          release={release}
          view={view}
          onView={setView}
          methodId={`${id}-method`}
          isMethodOpen={isMethodOpen}
          onMethod={setMethodOpen}
          labelledBy={`${id}-finding`}
        />
      ) : (
        <div />
      )}
      <div id={`${id}-method`}>{isMethodOpen && <FigureMethod figure={figure} />}</div>
      <FigureSource figure={figure} words={words} view={view} isExact={isExact} />
    </figure>
  );
}
