/** Σ weight·x over the columns is 0. */
export interface Equation {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

/** Numbers that are only known to lie between bounds and to satisfy some equations. */
export interface LinearModel {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly equations: readonly Equation[];
}

/** The least or greatest that one number can be, with a point where it is so and a price for every equation. */
export interface Extreme {
  readonly value: number;
  /** Where the numbers stand then, by column; without those that no equation joins to the one that was asked about. */
  readonly point: ReadonlyMap<number, number>;
  /** Dual values, for the least of x, or of −x when the greatest was asked for. */
  readonly prices: Float64Array;
}

/** A model that is asked many times. Closed by whoever opened it. */
export interface OpenModel {
  readonly extreme: (column: number, end: 'least' | 'greatest') => Extreme;
  /** Throws SolverError where no numbers satisfy all the equations at once. */
  readonly check: () => void;
  readonly changeBounds: (lower: readonly number[], upper: readonly number[]) => void;
  readonly close: () => void;
}

/** Σ weight·y over the columns is at least `least`. */
export interface Demand {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
  readonly least: number;
}

/** Which of some things to take, each at a price, so that every demand is met. */
export interface CoverProgram {
  readonly prices: readonly number[];
  readonly demands: readonly Demand[];
}

/** What suppression and audit need of a solver. Throws `SolverError` when it cannot answer. */
export interface LinearSolver {
  readonly open: (model: LinearModel) => OpenModel;
  /** The cheapest choice, true for taken; undefined when it was not found within a fixed amount of work. */
  readonly cheapestCover: (program: CoverProgram) => readonly boolean[] | undefined;
}

/** The solver stopped without an answer. */
export class SolverError extends Error {
  override readonly name = 'SolverError';
}
