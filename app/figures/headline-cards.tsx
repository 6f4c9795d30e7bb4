import { FigureFrame } from './figure-frame.tsx';
import type { Figure, HeadlineFigure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

interface HeadlineCardsProps {
  readonly figure: HeadlineFigure;
  readonly release: () => Released<Figure> | Promise<Released<Figure>>;
  /** False when `figure` is itself the value of a released figure. */
  readonly isExact?: boolean;
  readonly headingLevel?: 'h2' | 'h3' | 'h4';
  /** Where the page says who is missing: a link in the last card. */
  readonly missingHref?: string;
}

/** The numbers at the head of an outcomes page, with the same actions as any figure. */
export function HeadlineCards(props: HeadlineCardsProps) {
  return <FigureFrame {...props} />;
}
