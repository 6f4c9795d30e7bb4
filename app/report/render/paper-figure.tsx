import { useState } from 'react';
import { ChartCanvas } from '#app/figures/chart-canvas.tsx';
import { FigureActions } from '#app/figures/figure-actions.tsx';
import type { FigureView } from '#app/figures/figure-body.tsx';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { captionOf } from '#app/figures/files/caption.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { HeadlineBody } from '#app/figures/headline-body.tsx';
import type { Figure } from '#app/results/figure.ts';
import type { Block } from '../document/report-document.ts';
import { FigureTables } from './figure-tables.tsx';
import { forPaper } from './for-paper.ts';
import { notDrawnWords } from './not-drawn-words.ts';
import { pictureKey, usePaper } from './paper-context.ts';
import { PaperMethod } from './paper-method.tsx';

type FigureBlock = Extract<Block, { kind: 'figure' }>;

/** A figure of the report: what it finds, chart or table, and where its numbers come from. */
export function PaperFigure({ block }: { readonly block: FigureBlock }) {
  const { figures, numbers, medium } = usePaper();
  const [view, setView] = useState<FigureView>('chart');
  const [isMethodOpen, setMethodOpen] = useState(false);
  const released = figures[block.figure];
  const named = numbers.ofBlock.get(block);
  if (!released) return null;
  const figure = released.value;
  const anchor = named?.anchor ?? block.figure;
  const caption = captionOf(released);
  const hasNumbers = figureStanding(figure) === 'shown';
  const drawn = forPaper(figure, block.part);
  return (
    <figure className="paper-figure" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h3 className="paper-figure__title" id={`${anchor}-title`}>
        {caption.title}
      </h3>
      <p className="paper-figure__subtitle">{caption.subtitle}</p>
      <div className="paper-figure__body">
        {hasNumbers ? (
          view === 'table' ? (
            <FigureTables figure={figure} />
          ) : (
            <Drawn block={block} figure={drawn.figure} />
          )
        ) : (
          <p className="paper-figure__hidden">
            There are too few young people here to show any number.
          </p>
        )}
      </div>
      {hasNumbers && medium.kind === 'screen' && (
        <FigureActions
          release={() => medium.release(block.figure)}
          view={view}
          onView={setView}
          methodId={`${anchor}-method`}
          isMethodOpen={isMethodOpen}
          onMethod={setMethodOpen}
          labelledBy={`${anchor}-title`}
        />
      )}
      {hasNumbers && medium.kind === 'file' && (
        <details className="paper-details">
          <summary>Table</summary>
          <FigureTables figure={figure} />
        </details>
      )}
      <div id={`${anchor}-method`}>{isMethodOpen && <PaperMethod figure={figure} />}</div>
      <p className="paper-source">
        {named && `${named.label}. `}Source: {caption.source}.{' '}
        {[...notDrawnWords(drawn.notDrawn), ...caption.notes, ...caption.symbols].join(' ')}
      </p>
    </figure>
  );
}

function Drawn({ block, figure }: { readonly block: FigureBlock; readonly figure: Figure }) {
  const { medium } = usePaper();
  const words = figureWords(figure);
  if (figure.kind === 'headline') return <HeadlineBody figure={figure} />;
  if (medium.kind === 'screen') {
    return (
      <>
        <ChartCanvas
          figure={figure}
          label={`Chart: ${words.finding}`}
          screen={false}
          part={block.part}
        />
        <p className="paper-alt">{words.alt}</p>
      </>
    );
  }
  const picture = medium.pictures.get(pictureKey(block.figure, block.part));
  return (
    <>
      {picture && (
        <>
          <div
            className="paper-picture paper-picture--wide"
            dangerouslySetInnerHTML={{ __html: picture.wide }}
          />
          <div
            className="paper-picture paper-picture--narrow"
            dangerouslySetInnerHTML={{ __html: picture.narrow }}
          />
        </>
      )}
      <p className="paper-alt">{words.alt}</p>
    </>
  );
}
