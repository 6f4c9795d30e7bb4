import { feedbackTables } from './feedback/feedback-tables.ts';
import { listWords } from './words/list-words.ts';
import { pathwayTables } from './pathway/pathway-tables.ts';
import { qualityTables } from './quality/quality-tables.ts';
import type { EquityMatrixFigure, Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/** A table of a figure with the caption it has on screen and in files. */
export interface CaptionedTable {
  readonly caption: string;
  readonly table: Table;
}

/** The tables of a figure in the order in which they are read. Tables without rows are left out. */
export function figureTables(figure: Figure): readonly CaptionedTable[] {
  return allTables(figure).filter(({ table }) => table.rows.length > 0);
}

function allTables(figure: Figure): readonly CaptionedTable[] {
  switch (figure.kind) {
    case 'headline':
      return [{ caption: 'Headline numbers', table: figure.tables.cards }];
    case 'before_after':
      return [
        { caption: 'First and second scores in short', table: figure.tables.summary },
        { caption: 'Young people at each score', table: figure.tables.bins },
      ];
    case 'average_change':
      return [{ caption: 'Average change', table: figure.tables.groups }];
    case 'reliable_change':
      return [
        { caption: 'Reliable change', table: figure.tables.outcome },
        { caption: 'Young people by size of change', table: figure.tables.bins },
      ];
    case 'who_is_missing':
      return [
        { caption: 'Who has which scores', table: figure.tables.status },
        { caption: 'Why there is no pair of scores', table: figure.tables.reasons },
        { caption: 'Share with both scores', table: figure.tables.groups },
      ];
    case 'equity_overview':
      return [{ caption: 'Largest gap of each characteristic', table: figure.tables.overview }];
    case 'equity_matrix':
      return stepTables(figure.tables, listWords(figure.characteristics.map(({ label }) => label)));
    case 'equity_gradient':
      return stepTables(figure.tables, 'Fifths of deprivation');
    case 'equity_steps':
      return [{ caption: 'One group along the pathway', table: figure.tables.steps }];
    case 'equity_outcomes':
      return [{ caption: 'Change in scores', table: figure.tables.groups }];
    case 'equity_completeness':
      return [{ caption: 'What is recorded', table: figure.tables.characteristics }];
    case 'feedback_responses':
    case 'feedback_fft':
    case 'feedback_questions':
    case 'feedback_voice':
    case 'feedback_actions':
      return feedbackTables(figure);
    case 'principles_overview':
      return [{ caption: 'Statements at each level', table: figure.tables.principles }];
    case 'principles_evidence':
      return [
        { caption: 'Shares behind the statements', table: figure.tables.shares },
        { caption: 'Averages behind the statements', table: figure.tables.averages },
      ];
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
      return pathwayTables(figure);
    case 'quality_key_fields':
    case 'quality_fields':
    case 'quality_over_time':
    case 'quality_steps':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return qualityTables(figure);
    case 'better_by_group':
      return [{ caption: 'Reliable change by group', table: figure.tables.groups }];
    case 'band_moves':
      return [{ caption: 'Band of the first and the second score', table: figure.tables.moves }];
    case 'trajectory':
      return [{ caption: 'Average score over time', table: figure.tables.points }];
    case 'added_value':
      return [{ caption: 'Added value', table: figure.tables.value }];
    case 'at_a_glance':
      return [{ caption: 'Every measure and scale', table: figure.tables.measures }];
    case 'goals':
      return [
        { caption: 'Goals in short', table: figure.tables.overview },
        { caption: 'Change in ratings', table: figure.tables.outcome },
        { caption: 'Goals reached', table: figure.tables.reached },
        { caption: 'Goals by theme', table: figure.tables.themes },
        { caption: 'Goals by size of change', table: figure.tables.bins },
      ];
    case 'missing_in_full':
      return [
        { caption: 'Share with both scores, by group', table: figure.tables.groups },
        {
          caption: 'First scores of those with and without a second',
          table: figure.tables.baseline,
        },
        { caption: 'What the missing could change', table: figure.tables.bounds },
      ];
    case 'compare':
      return [
        { caption: 'Side by side', table: figure.tables.sides },
        { caption: 'Difference between the two', table: figure.tables.difference },
      ];
    case 'cannot_tell':
      return [{ caption: 'What so many pairs can show', table: figure.tables.power }];
    case 'how_large':
      return [
        { caption: 'The change in other measures of size', table: figure.tables.sizes },
        { caption: 'Published cut-offs', table: figure.tables.crossing },
      ];
  }
}

/** Named for whose groups they are, since several figures of a page have such tables. */
function stepTables(
  { steps, reach, indices, reachIndices }: EquityMatrixFigure['tables'],
  whose: string,
): readonly CaptionedTable[] {
  return [
    { caption: `${whose}: steps of the pathway`, table: steps },
    { caption: `${whose}: reach`, table: reach },
    { caption: `${whose}: inequality at each step`, table: indices },
    { caption: `${whose}: inequality of reach`, table: reachIndices },
  ];
}
