import type { Figure } from '#app/results/figure.ts';
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
    case 'equity_gradient':
      return [
        { caption: 'Steps of the pathway', table: figure.tables.steps },
        { caption: 'Reach', table: figure.tables.reach },
        { caption: 'Inequality at each step', table: figure.tables.indices },
        { caption: 'Inequality of reach', table: figure.tables.reachIndices },
      ];
    case 'equity_steps':
      return [{ caption: 'Steps of the pathway', table: figure.tables.steps }];
    case 'equity_outcomes':
      return [{ caption: 'Change in scores', table: figure.tables.groups }];
    case 'equity_completeness':
      return [{ caption: 'What is recorded', table: figure.tables.characteristics }];
  }
}
