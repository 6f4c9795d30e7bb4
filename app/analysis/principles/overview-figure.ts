import { principles } from '#app/records/principles/principles.ts';
import { shown } from '#app/results/cell.ts';
import type { PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import type { Judgement, Review } from '#app/results/principles-review.ts';
import type { Column, Row } from '#app/results/table.ts';
import { principleLevel } from './principle-level.ts';
import { statementsInUse } from './statements-in-use.ts';

const columns: readonly (readonly [key: string, label: string])[] = [
  ['statements', 'Statements'],
  ['starting_out', 'Starting out'],
  ['getting_there', 'Getting there'],
  ['excelling', 'Excelling'],
  ['not_rated', 'Not rated yet'],
  ['does_not_apply', 'Does not apply'],
];

/** The seven principles at a glance, from the ratings people gave. Counts statements, not people. */
export function principlesOverview(
  review: Review,
  earlier: Review | null,
): PrinciplesOverviewFigure {
  const rows = principles.map(({ id, title }) =>
    principleRow(id, `${id}. ${title}`, 'group', judgementsOf(review, id)),
  );
  return {
    kind: 'principles_overview',
    id: 'principles-overview',
    source: `ratings that people gave${review.name === '' ? '' : `, ${review.name}`}`,
    population: 'statements of the guidance that were not taken out, and the scheme’s own',
    earlierName: earlier === null ? null : earlier.name === '' ? 'an earlier review' : earlier.name,
    levels: principles.map(({ id, title }) => ({
      principle: id,
      title,
      level: principleLevel(judgementsOf(review, id)),
      ...(earlier === null ? {} : { earlier: principleLevel(judgementsOf(earlier, id)) }),
    })),
    method: {
      id: 'principles-overview',
      version: 1,
      rules: [
        'People rate each statement. What the records suggest is shown beside it and never counted here.',
        'Statements that do not apply are left out of the count of statements.',
      ],
      query: 'Ratings are not in the database.',
      exclusions: [],
    },
    tables: {
      principles: {
        id: 'principles-overview',
        rowHeading: 'Principle',
        unit: 'statements',
        columns: columns.map(([key, label]): Column => ({
          key,
          label,
          measure: { kind: 'public_count' },
        })),
        rows: [
          ...rows,
          principleRow(
            'all',
            'All principles',
            'total',
            principles.flatMap(({ id }) => judgementsOf(review, id)),
          ),
        ],
        rowsAddUp: true,
        columnSums: [
          {
            parts: ['starting_out', 'getting_there', 'excelling', 'not_rated'],
            total: 'statements',
          },
        ],
      },
    },
  };
}

/** What people settled about each statement of a principle, in order; null where they have not yet. */
export function judgementsOf(review: Review, principle: string): readonly (Judgement | null)[] {
  return statementsInUse(review)
    .filter((statement) => statement.principle === principle)
    .map(({ id }) => review.statements[id]?.judgement ?? null);
}

function principleRow(
  key: string,
  label: string,
  role: Row['role'],
  judgements: readonly (Judgement | null)[],
): Row {
  const count = (judgement: Judgement | null) =>
    shown(judgements.filter((each) => each === judgement).length);
  return {
    key,
    label,
    role,
    cells: {
      statements: shown(judgements.filter((each) => each !== 'does_not_apply').length),
      starting_out: count('starting_out'),
      getting_there: count('getting_there'),
      excelling: count('excelling'),
      not_rated: count(null),
      does_not_apply: count('does_not_apply'),
    },
  };
}
