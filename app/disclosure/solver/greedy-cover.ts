import type { CoverProgram, Demand } from '#app/disclosure/solver/solver.ts';

/**
 * Meets every demand by taking, again and again, what brings most for its price towards the demands still unmet. Weights
 * below 0 are demands that arise only once something is taken. undefined when nothing left would help.
 */
export function greedyCover(
  { prices, demands }: CoverProgram,
  start: readonly boolean[] = prices.map(() => false),
): readonly boolean[] | undefined {
  const taken = [...start];
  for (;;) {
    const unmet = demands.filter((demand) => shortfall(demand, taken) > 1e-9);
    if (unmet.length === 0) return taken;
    const gains = new Map<number, number>();
    for (const demand of unmet) {
      const lacking = shortfall(demand, taken);
      demand.columns.forEach((column, index) => {
        const gain = Math.min(demand.weights[index] ?? 0, lacking) / lacking;
        if (!taken[column] && gain > 0) gains.set(column, (gains.get(column) ?? 0) + gain);
      });
    }
    let best = -1;
    let bargain = 0;
    for (const [column, gain] of gains) {
      const worth = gain / Math.max(1e-9, prices[column] ?? 1);
      if (worth > bargain) [best, bargain] = [column, worth];
    }
    if (best < 0) return undefined;
    taken[best] = true;
  }
}

function shortfall({ columns, weights, least }: Demand, taken: readonly boolean[]): number {
  const met = columns.reduce(
    (sum, column, index) => sum + (taken[column] ? (weights[index] ?? 0) : 0),
    0,
  );
  return least - met;
}
