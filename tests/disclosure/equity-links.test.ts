import { expect, test } from 'vitest';
import { countId, type Sum } from '#app/disclosure/counts.ts';
import { equityLinks } from '#app/disclosure/equity-links.ts';
import { equityPageLinks } from '#app/disclosure/equity-page-links.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type {
  EquityCompletenessFigure,
  EquityMatrixFigure,
  EquityOverviewFigure,
} from '#app/results/figure.ts';
import type { Row, Table } from '#app/results/table.ts';

function table(id: string, columns: readonly string[], rows: readonly Row[]): Table {
  return {
    id,
    rowHeading: 'Group',
    unit: 'young people',
    columns: columns.map((key) => ({ key, label: key, measure: { kind: 'count' } })),
    rows,
    rowsAddUp: true,
    columnSums: [],
  };
}

function row(
  key: string,
  cells: Readonly<Record<string, number>>,
  role: Row['role'] = 'group',
): Row {
  const shownCells: Record<string, Cell> = {};
  for (const [column, value] of Object.entries(cells)) shownCells[column] = shown(value);
  return { key, label: key, role, cells: shownCells };
}

const base = {
  source: '',
  population: '',
  method: { id: 'equity', version: 1, rules: [], query: '', exclusions: [] },
  against: 'scheme',
  againstLabel: 'the whole scheme',
  comparisons: { made: 0, clear: 0, possible: 0, rate: 0.05 },
} as const;

const steps = ['n', 'accepted', 'accepted_of', 'took_up', 'took_up_of'];
const none = table('empty', [], []);

const matrix: EquityMatrixFigure = {
  ...base,
  kind: 'equity_matrix',
  id: 'matrix',
  characteristics: [{ key: 'sex', label: 'Sex' }],
  tables: {
    steps: table('matrix/steps', steps, [
      row('all', { n: 50, accepted: 45, accepted_of: 50, took_up: 30, took_up_of: 44 }, 'total'),
      row('female', { n: 30, accepted: 27, accepted_of: 30, took_up: 20, took_up_of: 27 }),
      row('missing:blank', { n: 20, accepted: 18, accepted_of: 20, took_up: 10, took_up_of: 17 }),
    ]),
    reach: table('matrix/reach', ['reached'], [row('female', { reached: 28 })]),
    indices: none,
    reachIndices: none,
  },
};

const overview: EquityOverviewFigure = {
  ...base,
  kind: 'equity_overview',
  id: 'overview',
  gaps: [
    {
      characteristic: 'sex',
      group: 'female',
      groupLabel: 'Female',
      step: 'took_up',
      stepLabel: 'Took up an activity',
    },
  ],
  leastReached: [],
  tables: {
    overview: table(
      'overview/all',
      ['n', 'missing', 'group', 'group_of', 'other', 'other_of'],
      [row('sex', { n: 50, missing: 20, group: 20, group_of: 27, other: 30, other_of: 44 })],
    ),
  },
};

const completeness: EquityCompletenessFigure = {
  ...base,
  kind: 'equity_completeness',
  id: 'completeness',
  tables: {
    characteristics: table(
      'recorded/all',
      ['n', 'known', 'missing:blank', 'missing:not_applicable'],
      [row('sex', { n: 50, known: 30, 'missing:blank': 20, 'missing:not_applicable': 0 })],
    ),
  },
};

const numbers = new Map(
  [
    matrix.tables.steps,
    matrix.tables.reach,
    overview.tables.overview,
    completeness.tables.characteristics,
  ].flatMap(({ id, rows }) =>
    rows.flatMap((each) =>
      Object.entries(each.cells).map(([column, cell]): [string, number] => [
        countId(id, each.key, column),
        cell.state === 'shown' ? cell.value : NaN,
      ]),
    ),
  ),
);

function bearsOut({ total, parts, rest }: Sum): boolean {
  const sum = parts.reduce((made, part) => made + (numbers.get(part) ?? NaN), 0);
  const whole = numbers.get(total ?? '') ?? NaN;
  return rest ? sum <= whole : sum === whole;
}

const known = (sums: readonly Sum[]) =>
  sums.filter(({ total, parts }) => [total ?? '', ...parts].every((id) => numbers.has(id)));

test('within the matrix every step lies within the one before, and reach within those referred', () => {
  const links = known(equityLinks(matrix));
  expect(links).toContainEqual({
    along: 'tables',
    total: countId('matrix/steps', 'female', 'accepted'),
    parts: [countId('matrix/steps', 'female', 'took_up_of')],
    rest: true,
  });
  expect(links).toContainEqual(
    expect.objectContaining({ parts: [countId('matrix/reach', 'female', 'reached')] }),
  );
  expect(links.every(bearsOut)).toBe(true);
});

test('the group of the largest gap is the same in overview and matrix, and those not known are the same everywhere', () => {
  const links = known(equityPageLinks({ overview, matrix, completeness }));
  const pair = (one: string, other: string): Sum => ({
    along: 'tables',
    total: one,
    parts: [other],
  });
  expect(links).toContainEqual(
    pair(countId('overview/all', 'sex', 'group'), countId('matrix/steps', 'female', 'took_up')),
  );
  expect(links).toContainEqual(
    pair(countId('overview/all', 'sex', 'other_of'), countId('matrix/steps', 'all', 'took_up_of')),
  );
  expect(links).toContainEqual(
    pair(
      countId('overview/all', 'sex', 'missing'),
      countId('recorded/all', 'sex', 'missing:blank'),
    ),
  );
  expect(links).toContainEqual(
    pair(
      countId('recorded/all', 'sex', 'missing:blank'),
      countId('matrix/steps', 'missing:blank', 'n'),
    ),
  );
  expect(links.every(bearsOut)).toBe(true);
});
