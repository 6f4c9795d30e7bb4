import type { AtGate } from '#app/disclosure/gate.ts';
import type { Figure } from '#app/results/figure.ts';

/** A figure of the page with the numbers of its release; null where it is not part of it. */
export function published<F extends Figure>(figure: F, { released }: AtGate): F | null {
  const found = Object.values(released).find(({ value }) => value.id === figure.id)?.value;
  return found?.kind === figure.kind
    ? { ...figure, tables: found.tables, method: found.method }
    : null;
}
