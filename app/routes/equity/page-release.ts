import { equityPageLinks } from '#app/disclosure/equity-page-links.ts';
import type { AtGate, ToRelease } from '#app/disclosure/gate.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { EquityFigure } from '#app/results/figure.ts';
import { namedFigures, type EquityAnswered, type PageFigures } from './page-figures.ts';

/** The whole page as it is brought to the gate: all its figures protected as one release, so that none gives another away. */
export function pageToRelease(
  result: EquityAnswered,
  policy: DisclosurePolicy,
  filters: Readonly<Record<string, string>>,
): ToRelease<EquityFigure> {
  return { figures: namedFigures(result, result), linksBetween: equityPageLinks, policy, filters };
}

/** The figures of the page as they may leave. */
export function publishedFigures(result: EquityAnswered, { released }: AtGate): PageFigures {
  const byId = new Map(Object.values(released).map((each) => [each.value.id, each.value]));
  const published = <F extends EquityFigure>(figure: F): F => {
    const value = byId.get(figure.id);
    if (value?.kind !== figure.kind) throw new Error(`${figure.id} is not part of this release`);
    return { ...figure, tables: value.tables, method: value.method };
  };
  const orNull = <F extends EquityFigure>(figure: F | null): F | null =>
    figure && published(figure);
  return {
    overview: published(result.overview),
    matrix: published(result.matrix),
    crossed: orNull(result.crossed),
    steps: orNull(result.steps),
    gradient: orNull(result.gradient),
    outcomes: orNull(result.outcomes),
    completeness: published(result.completeness),
  };
}
