import { pathwayCount } from './pathway/pathway-count.ts';
import { qualityCount } from './quality/quality-count.ts';
import { cellsOf } from './figure-symbols.ts';
import { cellOf, rowOf, totalRowOf } from './table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';

/** Whether a figure has anything to draw: nobody to count, every number hidden, or numbers to show. */
export type FigureStanding = 'empty' | 'all_hidden' | 'shown';

export function figureStanding(figure: Figure): FigureStanding {
  const n = countOf(figure);
  if (n.state === 'shown' && n.value === 0) return 'empty';
  const cells = cellsOf(figure);
  const anyHidden = cells.some(({ state }) => state === 'suppressed');
  const anyShown = cells.some(({ state }) => state === 'shown');
  return anyHidden && !anyShown ? 'all_hidden' : 'shown';
}

/** How many young people the figure speaks of. */
export function countOf(figure: Figure): Cell {
  switch (figure.kind) {
    case 'headline':
      return cellOf(totalRowOf(figure.tables.cards), 'n');
    case 'before_after':
      return cellOf(rowOf(figure.tables.summary, 'second'), 'n');
    case 'average_change':
      return cellOf(totalRowOf(figure.tables.groups), 'n');
    case 'reliable_change':
      return cellOf(totalRowOf(figure.tables.outcome), 'n');
    case 'who_is_missing':
      return cellOf(totalRowOf(figure.tables.status), 'n');
    case 'equity_overview':
      return cellOf(figure.tables.overview.rows[0], 'n');
    case 'equity_matrix':
    case 'equity_gradient':
    case 'equity_steps':
      return cellOf(totalRowOf(figure.tables.steps), 'n');
    case 'equity_outcomes':
      return cellOf(totalRowOf(figure.tables.groups), 'n');
    case 'equity_completeness':
      return cellOf(figure.tables.characteristics.rows[0], 'n');
    case 'feedback_responses':
      return cellOf(totalRowOf(figure.tables.groups), 'replies');
    case 'feedback_fft':
      return cellOf(totalRowOf(figure.tables.groups), 'n');
    case 'feedback_questions':
      return cellOf(figure.tables.questions.rows[0], 'n');
    case 'feedback_voice':
      return cellOf(totalRowOf(figure.tables.groups), 'supported');
    case 'feedback_actions':
      return cellOf(totalRowOf(figure.tables.raised_by), 'n');
    case 'principles_overview':
      return cellOf(totalRowOf(figure.tables.principles), 'statements');
    case 'principles_evidence':
      return cellOf(figure.tables.shares.rows[0], 'of');
    case 'pathway_steps':
    case 'pathway_waits':
    case 'pathway_sources':
    case 'pathway_reasons':
    case 'pathway_not_accepted':
    case 'pathway_months':
    case 'pathway_contacts':
    case 'pathway_onward':
    case 'pathway_closures':
    case 'pathway_caseload':
      return pathwayCount(figure);
    case 'quality_key_fields':
    case 'quality_fields':
    case 'quality_over_time':
    case 'quality_steps':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return qualityCount(figure);
    case 'better_by_group':
      return cellOf(totalRowOf(figure.tables.groups), 'n');
    case 'band_moves':
      return cellOf(totalRowOf(figure.tables.moves), 'n');
    case 'trajectory':
      return cellOf(rowOf(figure.tables.points, 'first'), 'n');
    case 'added_value':
      return cellOf(totalRowOf(figure.tables.value), 'n');
    case 'at_a_glance':
      return cellOf(figure.tables.measures.rows[0], 'n');
    case 'goals':
      return cellOf(totalRowOf(figure.tables.overview), 'goals');
    case 'missing_in_full':
      return cellOf(totalRowOf(figure.tables.groups), 'eligible');
    case 'compare':
      return cellOf(totalRowOf(figure.tables.difference), 'least');
    case 'cannot_tell':
      return cellOf(totalRowOf(figure.tables.power), 'n');
    case 'how_large':
      return cellOf(rowOf(figure.tables.sizes, 'typical'), 'n');
  }
}
