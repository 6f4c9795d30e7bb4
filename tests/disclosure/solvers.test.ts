import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '#app/disclosure/solver/in-parts.ts';
import { plainSolver } from '#app/disclosure/solver/plain-solver.ts';
import { SolverError, type LinearModel, type LinearSolver } from '#app/disclosure/solver/solver.ts';
import { highs } from '#tests/disclosure/solver.ts';

const solvers: readonly (readonly [string, () => Promise<LinearSolver>])[] = [
  ['HiGHS', highs],
  ['the plain solver', () => Promise.resolve(plainSolver)],
];

/** a + b = c with a from 0 to 10, b from 3 to 4, c from 8 to 12. */
const sum: LinearModel = {
  lower: [0, 3, 8],
  upper: [10, 4, 12],
  equations: [{ columns: [0, 1, 2], weights: [1, 1, -1] }],
};

test.each(solvers)('%s finds the least and greatest that a sum allows', async (_, open) => {
  const model = (await open()).open(sum);
  const ends = [0, 1, 2].map((column) => [
    model.extreme(column, 'least').value,
    model.extreme(column, 'greatest').value,
  ]);
  model.close();
  expect(ends).toEqual([
    [4, 9],
    [3, 4],
    [8, 12],
  ]);
});

test.each(solvers)('%s takes new bounds', async (_, open) => {
  const model = (await open()).open(sum);
  model.changeBounds([0, 0, 9], [10, 100, 9]);
  const { value, point } = model.extreme(1, 'greatest');
  model.close();
  expect([value, ...point.values()]).toEqual([9, 0, 9, 9]);
});

test('a model is asked only in the part that equations join to the question', () => {
  const asked: LinearModel[] = [];
  const watched: LinearSolver = {
    ...plainSolver,
    open: (model) => {
      asked.push(model);
      return plainSolver.open(model);
    },
  };
  const [lower, upper] = [
    [0, 3, 8, 5],
    [10, 4, 12, 7],
  ];
  const equations = [
    { columns: [3, 1], weights: [1, -2] },
    { columns: [0, 2], weights: [1, -1] },
  ];
  const model = inParts(watched).open({ lower, upper, equations });
  const { value, point, prices } = model.extreme(1, 'greatest');
  model.changeBounds([0, 3, 8, 6], [10, 4, 12, 6]);
  const narrower = model.extreme(1, 'greatest');
  model.close();
  expect(asked).toEqual([
    { lower: [3, 5], upper: [4, 7], equations: [{ columns: [1, 0], weights: [1, -2] }] },
  ]);
  expect([value, [...point], prices.length, prices[1]]).toEqual([
    3.5,
    [
      [1, 3.5],
      [3, 7],
    ],
    2,
    0,
  ]);
  expect(narrower.value).toBe(3);
});

test.each(solvers)('%s says when nothing satisfies the equations', async (_, open) => {
  const solver = await open();
  const ask = () => {
    const model = solver.open({ ...sum, lower: [0, 3, 50], upper: [10, 4, 60] });
    try {
      return model.extreme(0, 'least');
    } finally {
      model.close();
    }
  };
  expect(ask).toThrow(SolverError);
});

test.each(solvers)(
  '%s, asked in parts, says that a part which was not asked about contradicts itself',
  async (_, open) => {
    const equations = [...sum.equations, { columns: [3, 4], weights: [1, -1] }];
    const solver = inParts(await open());
    const model = solver.open({
      lower: [...sum.lower, 5, 8],
      upper: [...sum.upper, 7, 9],
      equations,
    });
    expect(model.extreme(0, 'least').value).toBe(4);
    expect(() => model.check()).toThrow(SolverError);
    model.changeBounds([...sum.lower, 5, 7], [...sum.upper, 7, 9]);
    expect(() => model.check()).not.toThrow();
    model.changeBounds([0, 3, 50, 5, 7], [10, 4, 60, 7, 9]);
    expect(() => model.check()).toThrow(SolverError);
    model.close();
  },
);

const randomModel = fc
  .record({
    ranges: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 4, maxLength: 9 }),
    equations: fc.array(
      fc.record({
        parts: fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 5 }),
        slack: fc.nat(9),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ ranges, equations }): LinearModel => {
    const values = ranges.map(([low, at]) => low + at);
    const lower = ranges.map(([low]) => low);
    const upper = ranges.map(([low, at, above]) => low + at + above);
    const made = equations.map(({ parts, slack }) => {
      const columns = [...new Set(parts.map((part) => part % values.length))];
      const total = columns.reduce((soFar, column) => soFar + (values[column] ?? 0), 0);
      lower.push(Math.max(0, total - slack));
      upper.push(total + slack);
      const weights = [...columns.map(() => 1), -1];
      return { columns: [...columns, lower.length - 1], weights };
    });
    return { lower, upper, equations: made };
  });

test('the two solvers agree on every end, and their prices prove it', async () => {
  const reference = await highs();
  fc.assert(
    fc.property(randomModel, (model) => {
      const one = reference.open(model);
      const other = plainSolver.open(model);
      for (const column of model.lower.keys()) {
        for (const end of ['least', 'greatest'] as const) {
          const found = other.extreme(column, end);
          expect(found.value).toBeCloseTo(one.extreme(column, end).value, 6);
          const sign = end === 'least' ? 1 : -1;
          expect(proven(model, column, sign, found.prices)).toBeCloseTo(sign * found.value, 6);
        }
      }
      one.close();
      other.close();
    }),
    { numRuns: 200 },
  );
});

/** The bound that prices prove on sign·x: by weak duality never above the least, and equal to it when they are right. */
function proven(model: LinearModel, column: number, sign: number, prices: Float64Array): number {
  return model.lower.reduce((bound, low, at) => {
    const cost = model.equations.reduce(
      (sum, { columns, weights }, row) =>
        sum - (weights[columns.indexOf(at)] ?? 0) * (prices[row] ?? 0),
      at === column ? sign : 0,
    );
    return bound + (cost > 0 ? cost * low : cost * (model.upper[at] ?? 0));
  }, 0);
}

test.each(solvers)('%s meets every demand of a cover', async (_, open) => {
  const taken = (await open()).cheapestCover({
    prices: [1, 1, 3],
    demands: [
      { columns: [0, 2], weights: [1, 2], least: 1 },
      { columns: [1, 2], weights: [1, 2], least: 1 },
    ],
  });
  expect(taken).toEqual([true, true, false]);
});

test('HiGHS finds the cheapest cover where the best bargain first does not', async () => {
  const program = {
    prices: [2, 2, 3],
    demands: [
      { columns: [0, 2], weights: [1, 1], least: 1 },
      { columns: [1, 2], weights: [1, 1], least: 1 },
      { columns: [0, 1], weights: [1, 1], least: 1 },
    ],
  };
  expect((await highs()).cheapestCover(program)).toEqual([true, true, false]);
});
