import type { Sum } from '#app/disclosure/counts.ts';
import { same } from '#app/disclosure/pathway-figure-links.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/**
 * The counts that readers can match between the figures of the pathway page, and between it and the equity page, where the
 * same young people are counted. For `linksBetween` of `releaseFigures`; links that the numbers do not bear out are left
 * aside there.
 */
export function pathwayPageLinks(figures: Readonly<Record<string, Figure>>): Sum[] {
  const all = Object.values(figures);
  const steps = all.find((figure) => figure.kind === 'pathway_steps')?.tables.steps;
  if (!steps) return [];
  return all.flatMap((figure) => linksWith(steps, figure));
}

/** Ways in that only one source has, in most schemes. */
const sourceOfRoute = [
  ['family', 'parent_carer'],
  ['self', 'self'],
] as const;

function linksWith(steps: Table, figure: Figure): Sum[] {
  if (figure.kind === 'pathway_waits') {
    const { bands, overview } = figure.tables;
    return [
      same([steps, 'accepted', 'n'], [bands, 'all', 'n']),
      ...overview.rows.map(({ key }) => same([steps, 'accepted', 'n'], [overview, key, 'n'])),
      same([steps, figure.step, 'ended'], [bands, 'ended', 'n']),
    ];
  }
  if (figure.kind === 'pathway_sources') {
    const { sources, routes } = figure.tables;
    return [
      same([steps, 'referred', 'n'], [sources, 'all', 'n']),
      same([steps, 'accepted', 'n'], [sources, 'all', 'accepted']),
      ...['n', 'decided', 'accepted'].flatMap((column) =>
        sourceOfRoute.map(([route, source]) =>
          same([routes, route, column], [sources, source, column]),
        ),
      ),
    ];
  }
  if (figure.kind === 'pathway_reasons') {
    return [same([steps, 'referred', 'n'], [figure.tables.recorded, 'all', 'of'])];
  }
  if (figure.kind === 'pathway_not_accepted') {
    return [same([steps, 'accepted', 'ended'], [figure.tables.reasons, 'all', 'n'])];
  }
  if (figure.kind === 'pathway_closures') {
    const { open, reasons } = figure.tables;
    return [
      same([steps, 'completed', 'n'], [reasons, 'completed', 'n']),
      same([steps, 'first_contact', 'ended'], [reasons, 'no_contact_made', 'n']),
      same([steps, 'accepted', 'n'], [open, 'all', 'n'], [reasons, 'all', 'n']),
    ];
  }
  if (figure.kind !== 'equity_matrix') return [];
  const equity = figure.tables.steps;
  return [
    same([steps, 'referred', 'n'], [equity, 'all', 'n']),
    same([steps, 'accepted', 'n'], [equity, 'all', 'accepted']),
    same([steps, 'activity_taken_up', 'n'], [equity, 'all', 'took_up']),
    same([steps, 'completed', 'n'], [equity, 'all', 'completed']),
  ];
}
