import { requireSameLength } from '#app/statistics/arguments.ts';

export interface LeastSquares {
  /** One per column; null for a column that the earlier ones already determine. */
  readonly coefficients: readonly (number | null)[];
  readonly residualSumOfSquares: number;
  /** Rows less the columns that could be told apart. */
  readonly df: number;
  /** Variance of each coefficient per unit of residual variance; null beside a null coefficient. */
  readonly unscaledVariances: readonly (number | null)[];
}

/** A column whose length shrinks to this share of itself is a combination of the earlier ones. R's lm uses the same. */
const tolerance = 1e-7;

/**
 * Ordinary least squares by Householder's QR, which keeps digits that the normal equations lose. Columns are taken in
 * order, as R's lm does: of two that say the same, the later one gets no coefficient.
 *
 * Golub GH, Van Loan CF. Matrix Computations, 4th ed 2013, section 5.2.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
): LeastSquares {
  const rest = Float64Array.from(outcome);
  const kept: { readonly at: number; readonly upper: number[] }[] = [];
  const reflectors: Float64Array[] = [];

  columns.forEach((column, at) => {
    requireSameLength('columns and outcome', column, outcome);
    const work = Float64Array.from(column);
    reflectors.forEach((reflector, row) => reflect(reflector, row, work));
    const row = reflectors.length;
    const length = norm(work, row);
    if (row >= work.length || length <= tolerance * norm(Float64Array.from(column), 0)) return;
    const pivot = work[row] ?? 0;
    const diagonal = pivot > 0 ? -length : length;
    kept.push({ at, upper: [...work.subarray(0, row), diagonal] });
    work[row] = pivot - diagonal;
    reflectors.push(work);
    reflect(work, row, rest);
  });

  const rank = kept.length;
  const inverse = invertUpper(kept.map(({ upper }) => upper));
  const coefficients: (number | null)[] = columns.map(() => null);
  const unscaledVariances: (number | null)[] = columns.map(() => null);
  kept.forEach(({ at }, row) => {
    const line = inverse[row] ?? [];
    coefficients[at] = line.reduce((sum, entry, column) => sum + entry * (rest[column] ?? 0), 0);
    unscaledVariances[at] = line.reduce((sum, entry) => sum + entry * entry, 0);
  });
  const residualSumOfSquares = norm(rest, rank) ** 2;
  return { coefficients, residualSumOfSquares, df: outcome.length - rank, unscaledVariances };
}

/** Mirrors a vector, from the entry `row` on, in the plane that stands on the reflector. */
function reflect(reflector: Float64Array, row: number, vector: Float64Array): void {
  let product = 0;
  let square = 0;
  for (let at = row; at < vector.length; at++) {
    const entry = reflector[at] ?? 0;
    product += entry * (vector[at] ?? 0);
    square += entry * entry;
  }
  const scale = (2 * product) / square;
  for (let at = row; at < vector.length; at++) {
    vector[at] = (vector[at] ?? 0) - scale * (reflector[at] ?? 0);
  }
}

function norm(vector: Float64Array, from: number): number {
  let square = 0;
  for (let at = from; at < vector.length; at++) square += (vector[at] ?? 0) ** 2;
  return Math.sqrt(square);
}

/** The inverse of an upper triangular matrix that is given by its columns; the answer is given by its rows. */
function invertUpper(columns: readonly (readonly number[])[]): number[][] {
  const size = columns.length;
  const inverse = columns.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++) {
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0;
      for (let k = row + 1; k <= column; k++) {
        sum -= (columns[k]?.[row] ?? 0) * (inverse[k]?.[column] ?? 0);
      }
      const line = inverse[row];
      if (line) line[column] = sum / (columns[row]?.[row] ?? NaN);
    }
  }
  return inverse;
}
