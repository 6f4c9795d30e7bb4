/** An argument that no statistic could take: a count below zero, a level outside 0 to 1. A fault of the caller's. */
export class StatisticsArgumentError extends Error {
  override readonly name = 'StatisticsArgumentError';
}

/** Stops at anything that is not a whole number of at least 0. */
export function requireCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new StatisticsArgumentError(
      `${name} must be a whole number of at least 0, and is ${value}`,
    );
  }
}

/** Stops at anything that is not a number, or is infinite. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new StatisticsArgumentError(`${name} must be a finite number, and is ${value}`);
  }
}

/** Stops at anything that is not a finite number above 0. */
export function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new StatisticsArgumentError(`${name} must be a number above 0, and is ${value}`);
  }
}

/** Stops at a confidence level that is not strictly between 0 and 1: write 0.95, not 95. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new StatisticsArgumentError(`level must be between 0 and 1, and is ${level}`);
  }
}

/** Stops at lists that should run side by side and do not. */
export function requireSameLength(
  names: string,
  first: readonly unknown[],
  second: readonly unknown[],
): void {
  if (first.length !== second.length) {
    throw new StatisticsArgumentError(
      `${names} must be equally long, and have ${first.length} and ${second.length}`,
    );
  }
}
