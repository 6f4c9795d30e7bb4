import type { Highs, Model, ModelData } from 'highs';
import {
  SolverError,
  type CoverProgram,
  type LinearModel,
  type LinearSolver,
  type OpenModel,
} from '#app/disclosure/solver/solver.ts';
import { sparseRows } from '#app/disclosure/solver/sparse-rows.ts';

/** Work, not time, limits a search: the same tables must be hidden alike on every computer. */
const MOST_NODES = 20_000;
const MOST_ITERATIONS = 200_000;
/** Only the objective changes from one question to the next, so the last answer stays feasible: 4 is primal simplex. */
const PRIMAL_SIMPLEX = 4;

/**
 * HiGHS behind the few questions that are asked of it.
 *
 * Huangfu Q, Hall JAJ. Math Program Comput 2018;10:119-42.
 */
export function highsSolver(highs: Highs): LinearSolver {
  return {
    open: (model) => answered(() => openModel(highs, model)),
    cheapestCover: (program) => answered(() => cheapestCover(highs, program)),
  };
}

function openModel(highs: Highs, { lower, upper, equations }: LinearModel): OpenModel {
  const columns = lower.length;
  const zeros = new Float64Array(equations.length);
  const model = create(highs, {
    numCols: columns,
    numRows: equations.length,
    colCost: new Float64Array(columns),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: zeros,
    rowUpper: zeros,
    matrix: sparseRows(equations, columns),
  });
  model.options.set({
    presolve: 'off',
    simplex_strategy: PRIMAL_SIMPLEX,
    simplex_iteration_limit: MOST_ITERATIONS,
  });
  const every = Int32Array.from(lower, (_, column) => column);
  return {
    extreme: (column, end) =>
      answered(() => {
        model.changeColCost(column, end === 'least' ? 1 : -1);
        solve(highs, model);
        const { colValue, rowDual } = model.getSolution();
        model.changeColCost(column, 0);
        return {
          value: colValue[column] ?? NaN,
          point: new Map(colValue.entries()),
          prices: rowDual,
        };
      }),
    check: () => answered(() => solve(highs, model)),
    changeBounds: (nextLower, nextUpper) =>
      answered(() => {
        model.changeColsBounds(
          { kind: 'set', indices: every },
          Float64Array.from(nextLower),
          Float64Array.from(nextUpper),
        );
      }),
    close: () => model.dispose(),
  };
}

function cheapestCover(
  highs: Highs,
  { prices, demands }: CoverProgram,
): readonly boolean[] | undefined {
  const columns = prices.length;
  if (columns === 0) return [];
  const model = create(highs, {
    numCols: columns,
    numRows: demands.length,
    colCost: Float64Array.from(prices),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: Float64Array.from(demands, ({ least }) => least),
    rowUpper: new Float64Array(demands.length).fill(highs.infinity),
    matrix: sparseRows(demands, columns),
    integrality: new Int32Array(columns).fill(highs.constants.variableType.integer),
  });
  try {
    model.options.set({ mip_rel_gap: 0, mip_max_nodes: MOST_NODES });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
    return Array.from(model.getSolution().colValue, (taken) => taken > 0.5);
  } finally {
    model.dispose();
  }
}

/** Whatever HiGHS throws, its wasm running out of memory included, comes out as a `SolverError`. */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    throw cause instanceof SolverError ? cause : new SolverError('HiGHS failed', { cause });
  }
}

function create(highs: Highs, data: ModelData): Model {
  const model = highs.createModel(data);
  model.options.set({ output_flag: false });
  return model;
}

function solve(highs: Highs, model: Model): void {
  model.run();
  const status = model.getModelStatus();
  if (status !== highs.constants.modelStatus.optimal) {
    throw new SolverError(`The solver stopped with status ${status}`);
  }
}
