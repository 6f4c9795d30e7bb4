import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** An example as it may leave, under the default policy. */
export function releasedExample<F extends Figure>(figure: F): Released<F> {
  return releaseFigure(figure, defaultPolicy);
}
