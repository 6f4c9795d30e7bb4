import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** How the figures of the page are shown, the same for all of its parts. */
export interface ShownFigures {
  /** The figure with the numbers to be shown; null where it is not there yet. */
  readonly drawn: <F extends Figure>(figure: F) => F | null;
  readonly isExact: boolean;
  readonly release: (figure: Figure) => () => Promise<Released<Figure>>;
}
