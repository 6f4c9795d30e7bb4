/** First and second scores of a group, as a query can add them up: sums of squares and products are about the means. */
export interface PairSums {
  readonly n: number;
  readonly meanFirst: number;
  readonly meanSecond: number;
  readonly sumFirst: number;
  readonly sumSecond: number;
  readonly sumProducts: number;
}

const none: PairSums = {
  n: 0,
  meanFirst: 0,
  meanSecond: 0,
  sumFirst: 0,
  sumSecond: 0,
  sumProducts: 0,
};

/** The sums of several groups taken together, each young person in one of them. */
export function addPairSums(groups: readonly PairSums[]): PairSums {
  return groups.reduce(addTwo, none);
}

function addTwo(one: PairSums, other: PairSums): PairSums {
  const n = one.n + other.n;
  if (n === 0) return none;
  const first = other.meanFirst - one.meanFirst;
  const second = other.meanSecond - one.meanSecond;
  const between = (one.n * other.n) / n;
  return {
    n,
    meanFirst: (one.n * one.meanFirst + other.n * other.meanFirst) / n,
    meanSecond: (one.n * one.meanSecond + other.n * other.meanSecond) / n,
    sumFirst: one.sumFirst + other.sumFirst + between * first * first,
    sumSecond: one.sumSecond + other.sumSecond + between * second * second,
    sumProducts: one.sumProducts + other.sumProducts + between * first * second,
  };
}

/** Mean and standard deviation of second less first score; null where they are not defined. */
export function changeOf(sums: PairSums): {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
} {
  const { n, sumFirst, sumSecond, sumProducts } = sums;
  const squares = Math.max(0, sumFirst + sumSecond - 2 * sumProducts);
  return {
    n,
    mean: n === 0 ? null : sums.meanSecond - sums.meanFirst,
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
  };
}
