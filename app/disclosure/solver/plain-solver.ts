import { greedyCover } from '#app/disclosure/solver/greedy-cover.ts';
import type { LinearModel, LinearSolver, OpenModel } from '#app/disclosure/solver/solver.ts';
import { Tableau } from '#app/disclosure/solver/tableau.ts';

/**
 * A solver without wasm, for releases of ordinary size: linear programs exactly, by a dense simplex; covers by taking the
 * best bargain first, so that all demands are met but more may be taken than need be.
 */
export const plainSolver: LinearSolver = {
  open: openModel,
  cheapestCover: (program) => greedyCover(program),
};

function openModel(model: LinearModel): OpenModel {
  let bounds = model;
  let tableau: Tableau | undefined;
  return {
    extreme: (column, end) => {
      tableau ??= new Tableau(bounds);
      const { point, prices } = tableau.minimise(column, end === 'least' ? 1 : -1);
      return { value: point[column] ?? NaN, point: new Map(point.entries()), prices };
    },
    check: () => {
      tableau ??= new Tableau(bounds);
      if (bounds.lower.length > 0) tableau.minimise(0, 1);
    },
    changeBounds: (lower, upper) => {
      bounds = { ...model, lower, upper };
      tableau = undefined;
    },
    close: () => {
      tableau = undefined;
    },
  };
}
