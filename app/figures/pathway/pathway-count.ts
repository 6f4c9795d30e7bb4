import { cellOf, rowOf, totalRowOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';

/** How many young people (or referrals, contacts) a figure of the pathway page speaks of. */
export function pathwayCount(figure: PathwayFigure): Cell {
  switch (figure.kind) {
    case 'pathway_steps':
      return cellOf(totalRowOf(figure.tables.steps), 'n');
    case 'pathway_waits':
      return cellOf(totalRowOf(figure.tables.bands), 'n');
    case 'pathway_sources':
      return cellOf(totalRowOf(figure.tables.sources), 'n');
    case 'pathway_reasons':
      return cellOf(totalRowOf(figure.tables.reasons), 'n');
    case 'pathway_not_accepted':
      return cellOf(totalRowOf(figure.tables.reasons), 'n');
    case 'pathway_months':
      return cellOf(totalRowOf(figure.tables.months), 'n');
    case 'pathway_contacts':
      return cellOf(totalRowOf(figure.tables.attendance), 'n');
    case 'pathway_onward':
      return cellOf(totalRowOf(figure.tables.kinds), 'n');
    case 'pathway_closures':
      return cellOf(totalRowOf(figure.tables.reasons), 'n');
    case 'pathway_caseload':
      return cellOf(
        rowOf(figure.tables.months, figure.tables.months.rows.at(-1)?.key ?? ''),
        'open',
      );
  }
}
