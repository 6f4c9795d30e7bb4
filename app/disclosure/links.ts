import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { equityLinks } from '#app/disclosure/equity-links.ts';
import { outcomeFigureLinks } from '#app/disclosure/outcome-figure-links.ts';
import { pathwayFigureLinks } from '#app/disclosure/pathway-figure-links.ts';
import { qualityFigureLinks } from '#app/disclosure/quality-figure-links.ts';
import type { Figure, ScaleDescription } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/**
 * The counts that readers can match between the tables of one figure: the bins that make up a band or an outcome, and those
 * without a pair that two tables split differently.
 */
export function linksOf(figure: Figure): Sum[] {
  switch (figure.kind) {
    case 'before_after':
      return bandLinks(figure.tables.bins, figure.tables.summary, figure.scale);
    case 'reliable_change':
      return outcomeLinks(figure.tables.bins, figure.tables.outcome, figure.scale);
    case 'who_is_missing':
      return missingLinks(figure.tables.status, figure.tables.reasons);
    case 'headline':
    case 'average_change':
      return [];
    case 'equity_overview':
    case 'equity_matrix':
    case 'equity_gradient':
    case 'equity_steps':
    case 'equity_outcomes':
    case 'equity_completeness':
      return equityLinks(figure);
    case 'feedback_responses':
    case 'feedback_fft':
    case 'feedback_questions':
    case 'feedback_voice':
    case 'feedback_actions':
    case 'principles_overview':
    case 'principles_evidence':
      return [];
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
      return pathwayFigureLinks(figure);
    case 'quality_key_fields':
    case 'quality_fields':
    case 'quality_over_time':
    case 'quality_steps':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return qualityFigureLinks(figure);
    case 'better_by_group':
    case 'band_moves':
    case 'trajectory':
    case 'added_value':
    case 'at_a_glance':
    case 'goals':
    case 'missing_in_full':
    case 'compare':
    case 'cannot_tell':
    case 'how_large':
      return outcomeFigureLinks(figure);
  }
}

function bandLinks(bins: Table, summary: Table, scale: ScaleDescription): Sum[] {
  return ['first', 'second'].flatMap((score): Sum[] => [
    link(countId(summary.id, score, 'n'), binCells(bins, score)),
    ...scale.bands.map((band) => {
      const end = nextBandFrom(scale, band.from);
      const holds = (from: number) => from >= band.from && from < end;
      return link(countId(summary.id, score, `band:${band.key}`), binCells(bins, score, holds));
    }),
  ]);
}

/** Where the band above begins: bars are cut at the lower edges of bands. */
function nextBandFrom(scale: ScaleDescription, from: number): number {
  return Math.min(...scale.bands.map((band) => band.from).filter((edge) => edge > from));
}

/** Edges of bins are rounded to six decimals, thresholds are as published. */
const negligible = 1e-5;

function outcomeLinks(bins: Table, outcome: Table, scale: ScaleDescription): Sum[] {
  const totals = outcome.rows.filter((row) => row.role === 'total');
  const whole = totals.map((row) => link(countId(outcome.id, row.key, 'n'), binCells(bins, 'n')));
  if (!scale.reliableChange) return whole;
  const reach = scale.reliableChange.threshold - negligible;
  const rise = binCells(bins, 'n', (from) => from >= reach);
  const fall = binCells(bins, 'n', (_, to) => to <= -reach);
  const within = binCells(bins, 'n', (from, to) => from < reach && to > -reach);
  const [better, worse] = scale.better === 'higher' ? [rise, fall] : [fall, rise];
  return [
    ...whole,
    link(countId(outcome.id, 'better', 'n'), better),
    link(countId(outcome.id, 'same', 'n'), within),
    link(countId(outcome.id, 'worse', 'n'), worse),
  ];
}

function missingLinks(status: Table, reasons: Table): Sum[] {
  const withoutPair = ['first_only', 'second_only', 'neither'].map((row) =>
    countId(status.id, row, 'n'),
  );
  return reasons.rows
    .filter((row) => row.role === 'total')
    .map((row) => link(countId(reasons.id, row.key, 'n'), withoutPair));
}

function link(total: CountId, parts: readonly CountId[]): Sum {
  return { along: 'tables', total, parts };
}

/** The cells of a column for the bins whose edges (key "from..to") are within. */
function binCells(
  table: Table,
  column: string,
  holds: (from: number, to: number) => boolean = () => true,
): CountId[] {
  return table.rows
    .filter((row) => {
      const [from = NaN, to = NaN] = row.key.split('..').map(Number);
      return row.role === 'group' && holds(from, to);
    })
    .map((row) => countId(table.id, row.key, column));
}
