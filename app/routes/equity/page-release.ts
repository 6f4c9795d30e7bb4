import { equityPageLinks } from '#app/disclosure/equity-page-links.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import type { EquityFigure, Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import { namedFigures, type EquityAnswered, type PageFigures } from './page-figures.ts';

/** The whole page as it may leave: all its figures protected as one release, so that none gives another away. */
export interface PageRelease {
  readonly figures: PageFigures;
  readonly release: Release;
  readonly releasedOf: (figure: EquityFigure) => Released<Figure>;
}

export function releasePage(
  result: EquityAnswered,
  policy: DisclosurePolicy,
  solver: LinearSolver | null,
): PageRelease {
  const { released, release } = releaseFigures(namedFigures(result, result), policy, {
    solver,
    linksBetween: equityPageLinks,
  });
  const byId = new Map(Object.values(released).map((each) => [each.value.id, each]));
  const releasedOf = (figure: EquityFigure): Released<Figure> => {
    const found = byId.get(figure.id);
    if (!found) throw new Error(`${figure.id} is not part of this release`);
    return found;
  };
  const published = <F extends EquityFigure>(figure: F): F => {
    const { value } = releasedOf(figure);
    if (value.kind !== figure.kind) throw new Error(`${figure.id} came back as another figure`);
    return { ...figure, tables: value.tables, method: value.method };
  };
  const orNull = <F extends EquityFigure>(figure: F | null): F | null =>
    figure && published(figure);
  return {
    figures: {
      overview: published(result.overview),
      matrix: published(result.matrix),
      crossed: orNull(result.crossed),
      steps: orNull(result.steps),
      gradient: orNull(result.gradient),
      outcomes: orNull(result.outcomes),
      completeness: published(result.completeness),
    },
    release,
    releasedOf,
  };
}
