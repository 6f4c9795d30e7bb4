import { symbolNotes } from './figure-symbols.ts';
import type { Figure } from '#app/results/figure.ts';
import type { FigureView } from './figure-body.tsx';
import type { Words } from './words/words.ts';

interface FigureSourceProps {
  readonly figure: Figure;
  readonly words: Words;
  readonly view: FigureView;
  readonly isExact: boolean;
}

/** Where the numbers come from, what must be known to read them, and whether they may be passed on. */
export function FigureSource({ figure, words, view, isExact }: FigureSourceProps) {
  return (
    <div className="app-figure__source">
      <p className="app-source">
        Source: {figure.source}. {[...words.notes, ...symbolNotes(figure, view)].join(' ')}
      </p>
      {isExact && (
        <p className="app-source app-figure__exact">
          For the evaluation team, not for sharing. Downloads hide small numbers.
        </p>
      )}
    </div>
  );
}
