import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { sameCounts } from '#app/disclosure/same-counts.ts';
import type {
  EquityCompletenessFigure,
  EquityFigure,
  EquityMatrixFigure,
  EquityOutcomesFigure,
  EquityOverviewFigure,
} from '#app/results/figure.ts';
import type { Row, Table } from '#app/results/table.ts';

/**
 * The counts that readers can match between the figures of the equity page: the same group in several of them, the same
 * whole, a crossed pair within its group. For `linksBetween` of `releaseFigures`; links that the numbers do not bear out are
 * left aside there.
 */
export function equityPageLinks(figures: Readonly<Record<string, EquityFigure>>): Sum[] {
  const all = Object.values(figures);
  const matrices = all.filter((figure) => figure.kind === 'equity_matrix');
  const matrix = matrices.find(({ characteristics }) => characteristics.length === 1);
  return all.flatMap((figure): Sum[] => {
    switch (figure.kind) {
      case 'equity_overview':
        return matrix ? overviewLinks(figure, matrix) : [];
      case 'equity_matrix':
        return matrix && figure !== matrix ? crossedLinks(figure, matrix) : [];
      case 'equity_gradient':
        return matrix ? sameMatrix(figure.tables, matrix) : [];
      case 'equity_steps':
        return matrix ? sameCountsOf(figure.tables.steps, matrix.tables.steps) : [];
      case 'equity_outcomes':
        return matrix ? outcomeLinks(figure, matrix.tables.steps) : [];
      case 'equity_completeness': {
        const overview = all.find((one) => one.kind === 'equity_overview');
        return [
          ...sameWhole(figure.tables.characteristics),
          ...(overview ? missingLinks(figure, overview.tables.overview) : []),
          ...(matrix ? recordedLinks(figure, matrix) : []),
        ];
      }
    }
  });
}

function same(total: CountId, ...parts: readonly CountId[]): Sum {
  return { along: 'tables', total, parts };
}

/** Where a question does not apply to everyone, one whole lies within the other. */
function partOf(part: CountId, total: CountId): Sum {
  return { along: 'tables', total, parts: [part], rest: true };
}

function countColumns({ columns }: Table): readonly string[] {
  return columns.filter(({ measure }) => measure.kind === 'count').map(({ key }) => key);
}

function sameCountsOf(one: Table, other: Table): Sum[] {
  const shared = new Set(countColumns(other));
  return sameCounts(
    one,
    other,
    countColumns(one).filter((column) => shared.has(column)),
  );
}

function groupRows({ rows }: Table): readonly Row[] {
  return rows.filter(({ role }) => role === 'group');
}

function overviewLinks(
  { tables, gaps }: EquityOverviewFigure,
  { characteristics, tables: { steps } }: EquityMatrixFigure,
): Sum[] {
  const { overview } = tables;
  const by = characteristics[0]?.key ?? '';
  const wholes = gaps.flatMap(({ characteristic, step }) =>
    [
      ['other', step],
      ['other_of', `${step}_of`],
    ].flatMap(([column = '', whole = '']) => {
      const one = countId(overview.id, characteristic, column);
      const other = countId(steps.id, 'all', whole);
      return [same(one, other), partOf(one, other), partOf(other, one)];
    }),
  );
  const own = gaps
    .filter(({ characteristic }) => characteristic === by)
    .flatMap(({ group, step }) => [
      same(countId(overview.id, by, 'group'), countId(steps.id, group, step)),
      same(countId(overview.id, by, 'group_of'), countId(steps.id, group, `${step}_of`)),
    ]);
  return [...wholes, ...own, same(countId(overview.id, by, 'n'), countId(steps.id, 'all', 'n'))];
}

function sameMatrix(gradient: EquityMatrixFigure['tables'], matrix: EquityMatrixFigure): Sum[] {
  const isSame = matrix.characteristics[0]?.key === 'deprivation_fifth';
  const only = (table: Table): Table =>
    isSame ? table : { ...table, rows: table.rows.filter(({ role }) => role === 'total') };
  return [
    ...sameCountsOf(only(gradient.steps), only(matrix.tables.steps)),
    ...sameCountsOf(only(gradient.reach), only(matrix.tables.reach)),
  ];
}

/** The pairs of a group make up the group, but for those whom the other characteristic does not apply to. */
function crossedLinks(crossed: EquityMatrixFigure, matrix: EquityMatrixFigure): Sum[] {
  const [pairs, steps] = [crossed.tables.steps, matrix.tables.steps];
  return groupRows(steps).flatMap(({ key }) => {
    const own = groupRows(pairs).filter((row) => row.key.startsWith(`${key}|`));
    if (own.length === 0) return [];
    return countColumns(steps).flatMap((column) => {
      const sum = same(
        countId(steps.id, key, column),
        ...own.map((row) => countId(pairs.id, row.key, column)),
      );
      return [sum, { ...sum, rest: true as const }];
    });
  });
}

function outcomeLinks({ tables: { groups } }: EquityOutcomesFigure, steps: Table): Sum[] {
  return groups.rows.flatMap(({ key }) => [
    same(countId(groups.id, key, 'n'), countId(steps.id, key, 'both_scores')),
    same(countId(groups.id, key, 'eligible'), countId(steps.id, key, 'both_scores_of')),
  ]);
}

/** Every row of the table of what is recorded counts the same young people. */
function sameWhole({ id, rows }: Table): Sum[] {
  const [first, ...others] = rows;
  return others.map(({ key }) => same(countId(id, first?.key ?? '', 'n'), countId(id, key, 'n')));
}

const doesNotApply = 'missing:not_applicable';

/** Those not known in the overview are all kinds of not known together, but for those it does not apply to. */
function missingLinks({ tables }: EquityCompletenessFigure, overview: Table): Sum[] {
  const { id, rows, columns } = tables.characteristics;
  const kinds = columns
    .map(({ key }) => key)
    .filter((key) => key.startsWith('missing:') && key !== doesNotApply);
  return rows.flatMap(({ key }) => {
    const missing = kinds.map((kind) => countId(id, key, kind));
    return [
      same(countId(overview.id, key, 'missing'), ...missing),
      same(countId(overview.id, key, 'n'), countId(id, key, 'known'), ...missing),
    ];
  });
}

function recordedLinks({ tables }: EquityCompletenessFigure, matrix: EquityMatrixFigure): Sum[] {
  const { id } = tables.characteristics;
  const { steps } = matrix.tables;
  const by = matrix.characteristics[0]?.key ?? '';
  const isMissing = ({ key }: Row) => key.startsWith('missing:');
  const known = groupRows(steps).filter((row) => !isMissing(row));
  return [
    same(countId(id, by, 'known'), ...known.map(({ key }) => countId(steps.id, key, 'n'))),
    ...groupRows(steps)
      .filter(isMissing)
      .map(({ key }) => same(countId(id, by, key), countId(steps.id, key, 'n'))),
  ];
}
