import type {
  Extreme,
  LinearModel,
  LinearSolver,
  OpenModel,
} from '#app/disclosure/solver/solver.ts';

/**
 * A solver that takes a model apart where no equation joins it, and asks only the part that a question is about. The ends
 * that it finds are those of the whole model. Whether another part can be true at all is told by `check`.
 */
export function inParts(solver: LinearSolver): LinearSolver {
  return { ...solver, open: (model) => openParts(solver, model) };
}

/** Numbers that equations join, and those equations, by their places in the whole model. */
interface Part {
  readonly columns: number[];
  readonly rows: number[];
}

interface OpenPart extends Part {
  readonly model: OpenModel;
  isCurrent: boolean;
  /** It was found to be possible under the bounds of now. */
  isChecked: boolean;
}

function openParts(solver: LinearSolver, model: LinearModel): OpenModel {
  const parts = partsOf(model);
  const placeIn = new Map<number, number>();
  for (const part of new Set(parts)) {
    part.columns.forEach((column, at) => placeIn.set(column, at));
  }
  const open = new Map<Part, OpenPart>();
  let { lower, upper } = model;

  const boundsOf = ({ columns }: Part) => ({
    lower: columns.map((column) => lower[column] ?? NaN),
    upper: columns.map((column) => upper[column] ?? NaN),
  });

  function opened(part: Part): OpenPart {
    const known = open.get(part);
    if (known === undefined) {
      const equations = part.rows.flatMap((row) => model.equations[row] ?? []);
      const own = equations.map(({ columns, weights }) => ({
        columns: columns.map((each) => placeIn.get(each) ?? NaN),
        weights,
      }));
      const made = {
        ...part,
        model: solver.open({ ...boundsOf(part), equations: own }),
        isCurrent: true,
        isChecked: false,
      };
      open.set(part, made);
      return made;
    }
    if (!known.isCurrent) {
      const bounds = boundsOf(part);
      known.model.changeBounds(bounds.lower, bounds.upper);
      known.isCurrent = true;
      known.isChecked = false;
    }
    return known;
  }

  return {
    extreme: (column, end): Extreme => {
      const asked = parts[column];
      if (asked === undefined) throw new RangeError(`The model has no column ${column}.`);
      const part = opened(asked);
      const found = part.model.extreme(placeIn.get(column) ?? NaN, end);
      part.isChecked = true;
      const prices = new Float64Array(model.equations.length);
      part.rows.forEach((row, at) => {
        prices[row] = found.prices[at] ?? 0;
      });
      const point = new Map<number, number>();
      for (const [at, value] of found.point) point.set(part.columns[at] ?? NaN, value);
      return { value: found.value, point, prices };
    },
    check: () => {
      for (const each of new Set(parts)) {
        const part = opened(each);
        if (!part.isChecked) part.model.check();
        part.isChecked = true;
      }
    },
    changeBounds: (nextLower, nextUpper) => {
      lower = nextLower;
      upper = nextUpper;
      for (const part of open.values()) part.isCurrent = false;
    },
    close: () => {
      for (const part of open.values()) part.model.close();
      open.clear();
    },
  };
}

/** The part that each column is in. */
function partsOf({ lower, equations }: LinearModel): readonly Part[] {
  const roots = lower.map((_, column) => column);
  const root = (column: number): number => {
    let at = column;
    for (let up = roots[at] ?? at; up !== at; up = roots[at] ?? at) {
      roots[at] = roots[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const { columns } of equations) {
    for (const column of columns) roots[root(column)] = root(columns[0] ?? column);
  }
  const byRoot = new Map<number, Part>();
  const parts = lower.map((_, column) => {
    const at = root(column);
    const part = byRoot.get(at) ?? { columns: [], rows: [] };
    byRoot.set(at, part);
    part.columns.push(column);
    return part;
  });
  equations.forEach(({ columns: [first] }, row) => {
    if (first !== undefined) parts[first]?.rows.push(row);
  });
  return parts;
}
