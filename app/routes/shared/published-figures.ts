import type { AtGate } from '#app/disclosure/gate.ts';
import type { Figure } from '#app/results/figure.ts';

/** A figure of a page as it may leave, in the place of the exact one. Throws where it is not part of the release. */
export function publishedFigure<F extends Figure>(figure: F, { released }: AtGate): F {
  const found = Object.values(released).find(({ value }) => value.id === figure.id);
  if (found?.value.kind !== figure.kind) {
    throw new Error(`${figure.id} is not part of this release`);
  }
  return { ...figure, tables: found.value.tables, method: found.value.method };
}
