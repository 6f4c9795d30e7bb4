import { SolverError, type LinearModel } from '#app/disclosure/solver/solver.ts';

const negligible = 1e-9;

/**
 * A simplex tableau for numbers between bounds whose equations come to 0. A column at its upper bound is turned round, so
 * that every column outside the basis is at 0; the last columns are artificial, one for each equation.
 *
 * Dantzig GB. Econometrica 1955;23:174-83 (upper bounds); Bland RG. Math Oper Res 1977;2:103-7 (against cycling).
 */
export class Tableau {
  readonly #columns: number;
  readonly #rows: Float64Array[];
  readonly #values: Float64Array;
  readonly #spans: Float64Array;
  readonly #signs: Float64Array;
  readonly #turned: Uint8Array;
  readonly #basis: Int32Array;
  readonly #lower: readonly number[];

  constructor({ lower, upper, equations }: LinearModel) {
    const columns = lower.length;
    this.#columns = columns;
    this.#lower = lower;
    this.#spans = new Float64Array(columns + equations.length).fill(Infinity);
    lower.forEach((low, at) => (this.#spans[at] = (upper[at] ?? 0) - low));
    this.#turned = new Uint8Array(columns + equations.length);
    this.#basis = Int32Array.from(equations, (_, row) => columns + row);
    this.#values = new Float64Array(equations.length);
    this.#signs = new Float64Array(equations.length);
    this.#rows = equations.map((equation, at) => {
      const atLower = equation.columns.reduce(
        (sum, column, index) => sum - (equation.weights[index] ?? 0) * (lower[column] ?? 0),
        0,
      );
      const sign = atLower < 0 ? -1 : 1;
      const row = new Float64Array(columns + equations.length);
      equation.columns.forEach((column, index) => {
        row[column] = sign * (equation.weights[index] ?? 0);
      });
      row[columns + at] = 1;
      this.#signs[at] = sign;
      this.#values[at] = sign * atLower;
      return row;
    });
    this.#findAPoint();
  }

  /** Makes cost·x as small as it gets. @returns the point, and a price for every equation */
  minimise(column: number, cost: 1 | -1): { point: Float64Array; prices: Float64Array } {
    const costs = new Float64Array(this.#spans.length);
    costs[column] = cost;
    const reduced = this.#run(costs);
    const prices = this.#signs.map((sign, row) => {
      const at = this.#columns + row;
      return sign * (reduced[at] ?? 0) * (this.#turned[at] === 1 ? 1 : -1);
    });
    return { point: this.#point(), prices };
  }

  #findAPoint(): void {
    const costs = new Float64Array(this.#spans.length);
    costs.fill(1, this.#columns);
    this.#run(costs);
    this.#basis.forEach((column, row) => {
      if (column >= this.#columns && (this.#values[row] ?? 0) > 1e-6) {
        throw new SolverError('Nothing satisfies the equations');
      }
    });
    this.#spans.fill(0, this.#columns);
  }

  /** Pivots until no column lowers the cost. Artificial columns never come back. */
  #run(costs: Float64Array): Float64Array {
    const reduced = this.#reducedCosts(costs);
    const patience = 20 * (this.#spans.length + this.#rows.length);
    for (let step = 0; step < 10 * patience; step++) {
      const entering = this.#entering(reduced, step > patience);
      if (entering < 0) return reduced;
      this.#enter(entering, reduced, step > patience);
    }
    throw new SolverError('The simplex method did not end');
  }

  #reducedCosts(costs: Float64Array): Float64Array {
    const signed = costs.map((cost, at) => (this.#turned[at] === 1 ? -cost : cost));
    const reduced = signed.slice();
    this.#basis.forEach((column, row) => subtract(reduced, this.#rows[row], signed[column] ?? 0));
    return reduced;
  }

  #entering(reduced: Float64Array, firstOnly: boolean): number {
    let best = -1;
    let steepest = -negligible;
    for (let column = 0; column < this.#columns; column++) {
      const slope = reduced[column] ?? 0;
      if (slope >= steepest || (this.#spans[column] ?? 0) === 0) continue;
      best = column;
      if (firstOnly) return best;
      steepest = slope;
    }
    return best;
  }

  #enter(column: number, reduced: Float64Array, lowestFirst: boolean): void {
    let step = this.#spans[column] ?? 0;
    let leaving = -1;
    let atUpper = false;
    for (const [at, row] of this.#rows.entries()) {
      const slope = row[column] ?? 0;
      if (Math.abs(slope) < negligible) continue;
      const value = this.#values[at] ?? 0;
      const room = slope > 0 ? value : (this.#spans[this.#basis[at] ?? 0] ?? 0) - value;
      const limit = Math.max(0, room) / Math.abs(slope);
      const isTie = leaving >= 0 && Math.abs(limit - step) <= negligible;
      const isLower = (this.#basis[at] ?? 0) < (this.#basis[leaving] ?? Infinity);
      const isFirmer = Math.abs(slope) > Math.abs(this.#rows[leaving]?.[column] ?? 0);
      if (isTie ? (lowestFirst ? isLower : isFirmer) : limit < step) {
        step = limit;
        leaving = at;
        atUpper = slope < 0;
      }
    }
    if (leaving < 0) {
      if (step === Infinity) throw new SolverError('Nothing sets a limit');
      this.#turnColumn(column, reduced);
      return;
    }
    if (atUpper) this.#turnRow(leaving);
    this.#pivot(leaving, column, reduced);
  }

  #turnColumn(column: number, reduced: Float64Array): void {
    const span = this.#spans[column] ?? 0;
    this.#rows.forEach((row, at) => {
      const slope = row[column] ?? 0;
      this.#values[at] = (this.#values[at] ?? 0) - slope * span;
      row[column] = -slope;
    });
    reduced[column] = -(reduced[column] ?? 0);
    this.#turned[column] = 1 - (this.#turned[column] ?? 0);
  }

  #turnRow(at: number): void {
    const column = this.#basis[at] ?? 0;
    const row = this.#rows[at];
    if (!row) return;
    for (let each = 0; each < row.length; each++)
      if (each !== column) row[each] = -(row[each] ?? 0);
    this.#values[at] = (this.#spans[column] ?? 0) - (this.#values[at] ?? 0);
    this.#turned[column] = 1 - (this.#turned[column] ?? 0);
  }

  #pivot(at: number, column: number, reduced: Float64Array): void {
    const row = this.#rows[at];
    if (!row) return;
    const slope = row[column] ?? 1;
    for (let each = 0; each < row.length; each++) row[each] = (row[each] ?? 0) / slope;
    const value = (this.#values[at] ?? 0) / slope;
    this.#values[at] = value;
    this.#rows.forEach((other, otherAt) => {
      const times = other[column] ?? 0;
      if (otherAt === at || times === 0) return;
      subtract(other, row, times);
      this.#values[otherAt] = (this.#values[otherAt] ?? 0) - times * value;
    });
    subtract(reduced, row, reduced[column] ?? 0);
    this.#basis[at] = column;
  }

  #point(): Float64Array {
    const inside = new Float64Array(this.#columns);
    this.#basis.forEach((column, row) => {
      if (column < this.#columns) inside[column] = this.#values[row] ?? 0;
    });
    return inside.map((value, at) => {
      const span = this.#spans[at] ?? 0;
      return (this.#lower[at] ?? 0) + (this.#turned[at] === 1 ? span - value : value);
    });
  }
}

function subtract(from: Float64Array, row: Float64Array | undefined, times: number): void {
  if (!row || times === 0) return;
  for (let at = 0; at < row.length; at++) from[at] = (from[at] ?? 0) - times * (row[at] ?? 0);
}
