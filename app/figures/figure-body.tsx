import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { ChartCanvas } from './chart-canvas.tsx';
import { emptyWords } from './empty-words.ts';
import { figureStanding } from './figure-standing.ts';
import { FigureTable } from './figure-table.tsx';
import { figureTables } from './figure-tables.ts';
import { HeadlineBody } from './headline-body.tsx';
import type { ReactNode } from 'react';
import type { Figure } from '#app/results/figure.ts';
import type { Words } from './words/words.ts';

export type FigureView = 'chart' | 'table';

interface FigureBodyProps {
  readonly figure: Figure;
  readonly words: Words;
  readonly view: FigureView;
  readonly isExact: boolean;
  readonly missingHref?: string;
  /** One next step when there is nothing to draw. */
  readonly nextStep?: ReactNode;
  readonly picture?: ReactNode;
}

/** The chart or the table of a figure, or why there is neither. */
export function FigureBody({
  figure,
  words,
  view,
  isExact,
  missingHref,
  nextStep,
  picture,
}: FigureBodyProps) {
  const standing = figureStanding(figure);
  if (standing === 'empty') {
    return (
      <EmptyState title={emptyWords(figure).title} action={nextStep}>
        {emptyWords(figure).why}
      </EmptyState>
    );
  }
  if (standing === 'all_hidden') {
    return (
      <EmptyState title="[c] Too few young people to show" action={nextStep}>
        Every number here is hidden to protect confidentiality. Combine groups, or widen the dates.
      </EmptyState>
    );
  }
  if (view === 'table') {
    return figureTables(figure).map(({ caption, table }) => (
      <FigureTable key={table.id} caption={caption} table={table} />
    ));
  }
  return (
    <>
      {figure.kind === 'headline' ? (
        <HeadlineBody figure={figure} {...(missingHref === undefined ? {} : { missingHref })} />
      ) : (
        (picture ?? (
          <>
            <ChartCanvas figure={figure} label={`Chart: ${words.finding}`} screen={isExact} />
            <VisuallyHidden>{words.alt}</VisuallyHidden>
          </>
        ))
      )}
      {words.warning && (
        <Notice tone="rust">
          <p>
            <strong>{words.warning.lead}</strong> {words.warning.text}
          </p>
        </Notice>
      )}
    </>
  );
}
