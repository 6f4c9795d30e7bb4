import { cellOf, totalRowOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';

const some: Cell = { state: 'not_applicable', reason: 'What was found may be nothing.' };

/** How many records a figure of the data quality page speaks of. */
export function qualityCount(figure: QualityFigure): Cell {
  switch (figure.kind) {
    case 'quality_key_fields':
    case 'quality_fields':
      return cellOf(figure.tables.fields.rows[0], 'n');
    case 'quality_over_time':
      return some;
    case 'quality_steps':
      return cellOf(totalRowOf(figure.tables.steps), 'reached');
    case 'quality_scores':
      return cellOf(totalRowOf(figure.tables.measures), 'eligible');
    case 'quality_checks':
    case 'quality_upkeep':
      return some;
  }
}
