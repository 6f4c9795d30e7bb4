import { useMemo, type ReactNode } from 'react';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import type { Figure } from '#app/results/figure.ts';
import type { ShownFigures } from './shown-figures.ts';

interface PageFigureProps<F extends Figure> {
  readonly figure: F;
  readonly shown: ShownFigures;
  readonly span?: number;
  readonly look?: 'plain' | 'panel';
  readonly headingLevel?: 'h2' | 'h3';
  readonly missingHref?: string;
  readonly picture?: (figure: F) => ReactNode;
}

/**
 * One figure of the page, exact or as it would be published. Its files come from the release of the whole page. Drawn anew
 * only when the figure itself is another, and not with every other part of a long page.
 */
export function PageFigure<F extends Figure>({
  figure,
  shown,
  span,
  look = 'plain',
  headingLevel = 'h2',
  missingHref,
  picture,
}: PageFigureProps<F>) {
  return useMemo(() => {
    const drawn = shown.drawn(figure);
    return (
      drawn && (
        <FigureFrame
          figure={drawn}
          release={shown.release(figure)}
          isExact={shown.isExact}
          look={look}
          headingLevel={headingLevel}
          picture={picture?.(drawn)}
          {...(span === undefined ? {} : { span })}
          {...(missingHref === undefined ? {} : { missingHref })}
        />
      )
    );
  }, [figure, shown, span, look, headingLevel, missingHref, picture]);
}
