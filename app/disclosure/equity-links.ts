import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { EquityFigure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/** Whose step each count of the matrix lies within: nobody can be judged by a step who did not reach the one before. */
const within: readonly (readonly [part: string, whole: string])[] = [
  ['accepted_of', 'n'],
  ['seen_in_4_weeks_of', 'accepted'],
  ['waits', 'accepted'],
  ['took_up_of', 'accepted'],
  ['completed_of', 'took_up'],
  ['both_scores_of', 'completed'],
  ['improved_of', 'both_scores'],
];

/** Of all referred, each step lies within the one before. */
const stepByStep: readonly (readonly [part: string, whole: string])[] = [
  ['took_up', 'accepted'],
  ['completed', 'took_up'],
  ['both_scores', 'completed'],
];

/** The counts that readers can match between the tables and steps of one equity figure. */
export function equityLinks(figure: EquityFigure): Sum[] {
  switch (figure.kind) {
    case 'equity_matrix':
    case 'equity_gradient':
      return [
        ...withinRows(figure.tables.steps, within),
        ...reachWithinReferred(figure.tables.reach, figure.tables.steps),
      ];
    case 'equity_overview':
      return figure.against === 'scheme'
        ? withinRows(figure.tables.overview, [
            ['group', 'other'],
            ['group_of', 'other_of'],
          ])
        : [];
    case 'equity_steps':
      return withinRows(figure.tables.steps, stepByStep);
    case 'equity_outcomes':
    case 'equity_completeness':
      return [];
  }
}

function withinRows(
  { id, rows }: Table,
  pairs: readonly (readonly [part: string, whole: string])[],
): Sum[] {
  return rows.flatMap(({ key }) =>
    pairs.map(([part, whole]): Sum => ({
      along: 'tables',
      total: countId(id, key, whole),
      parts: [countId(id, key, part)],
      rest: true,
    })),
  );
}

function reachWithinReferred(reach: Table, steps: Table): Sum[] {
  const keys = new Set(steps.rows.map(({ key }) => key));
  return reach.rows
    .filter(({ key }) => keys.has(key))
    .map(({ key }): Sum => ({
      along: 'tables',
      total: countId(steps.id, key, 'n'),
      parts: [countId(reach.id, key, 'reached')],
      rest: true,
    }));
}
