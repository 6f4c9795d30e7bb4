import type { Sum } from '#app/disclosure/counts.ts';
import { same } from '#app/disclosure/pathway-figure-links.ts';
import type { Figure } from '#app/results/figure.ts';

/**
 * The counts that readers can match between the figures of the pathway page, and between it and the equity page, where the
 * same young people are counted. For `linksBetween` of `releaseFigures`; links that the numbers do not bear out are left
 * aside there.
 */
export function pathwayPageLinks(figures: Readonly<Record<string, Figure>>): Sum[] {
  const all = Object.values(figures);
  const steps = all.find((figure) => figure.kind === 'pathway_steps')?.tables.steps;
  if (!steps) return [];
  return all.flatMap((figure): Sum[] => {
    switch (figure.kind) {
      case 'pathway_waits':
        return [
          same([steps, 'accepted', 'n'], [figure.tables.bands, 'all', 'n']),
          ...figure.tables.overview.rows.map(({ key }) =>
            same([steps, 'accepted', 'n'], [figure.tables.overview, key, 'n']),
          ),
        ];
      case 'pathway_sources':
        return [
          same([steps, 'referred', 'n'], [figure.tables.sources, 'all', 'n']),
          same([steps, 'accepted', 'n'], [figure.tables.sources, 'all', 'accepted']),
        ];
      case 'pathway_reasons':
        return [same([steps, 'referred', 'n'], [figure.tables.recorded, 'all', 'of'])];
      case 'pathway_not_accepted':
        return [same([steps, 'accepted', 'ended'], [figure.tables.reasons, 'all', 'n'])];
      case 'pathway_closures':
        return [
          same([steps, 'completed', 'n'], [figure.tables.reasons, 'completed', 'n']),
          same(
            [steps, 'accepted', 'n'],
            [figure.tables.open, 'all', 'n'],
            [figure.tables.reasons, 'all', 'n'],
          ),
        ];
      case 'equity_matrix':
        return [
          same([steps, 'referred', 'n'], [figure.tables.steps, 'all', 'n']),
          same([steps, 'accepted', 'n'], [figure.tables.steps, 'all', 'accepted']),
          same([steps, 'activity_taken_up', 'n'], [figure.tables.steps, 'all', 'took_up']),
          same([steps, 'completed', 'n'], [figure.tables.steps, 'all', 'completed']),
        ];
      default:
        return [];
    }
  });
}
