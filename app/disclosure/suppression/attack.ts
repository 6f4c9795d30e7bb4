import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Range } from '#app/disclosure/round-count.ts';
import type { Extreme, LinearSolver, OpenModel } from '#app/disclosure/solver/solver.ts';
import { wholeNumbers, widthOf } from '#app/disclosure/suppression/protection.ts';
import type { Balance, Quantities } from '#app/disclosure/suppression/quantities.ts';
import { supposed, type Reader } from '#app/disclosure/suppression/reader.ts';

/** Both ends of what a reader can infer for one quantity. */
export interface Inferred {
  readonly range: Range;
  readonly least: Extreme;
  readonly greatest: Extreme;
}

/** One reader's attempts on one set of quantities, under one choice of what is hidden after another. */
export class Attack {
  readonly #model: OpenModel;
  readonly #quantities: Quantities;
  readonly #reader: Reader;
  readonly #policy: DisclosurePolicy;
  readonly #seen: { lowest: number; highest: number }[];

  constructor(
    quantities: Quantities,
    reader: Reader,
    policy: DisclosurePolicy,
    solver: LinearSolver,
  ) {
    this.#quantities = quantities;
    this.#reader = reader;
    this.#policy = policy;
    this.#seen = quantities.all.map(({ value }) => ({ lowest: value, highest: value }));
    this.#model = solver.open({
      lower: quantities.all.map(() => 0),
      upper: quantities.all.map(() => 0),
      equations: quantities.balances.map(equationOf),
    });
  }

  /** Hide these, show the others. */
  suppose(hidden: readonly boolean[]): void {
    const ranges = this.#quantities.all.map((quantity, at) =>
      supposed(quantity, hidden[at] ?? false, this.#reader, this.#policy),
    );
    this.#model.changeBounds(
      ranges.map(({ lowest }) => lowest),
      ranges.map(({ highest }) => highest),
    );
    this.#quantities.all.forEach(({ value }, at) => {
      this.#seen[at] = { lowest: value, highest: value };
    });
  }

  /** Whether an answer to an earlier question already showed the quantity to range this widely. */
  isSeenToRange(quantity: number, width: number): boolean {
    const seen = this.#seen[quantity];
    return seen !== undefined && widthOf(wholeNumbers(seen.lowest, seen.highest)) >= width;
  }

  infer(quantity: number): Inferred {
    const least = this.#ask(quantity, 'least');
    const greatest = this.#ask(quantity, 'greatest');
    return { range: wholeNumbers(least.value, greatest.value), least, greatest };
  }

  close(): void {
    this.#model.close();
  }

  #ask(quantity: number, end: 'least' | 'greatest'): Extreme {
    const extreme = this.#model.extreme(quantity, end);
    for (const [at, value] of extreme.point) {
      const seen = this.#seen[at];
      if (!seen) continue;
      seen.lowest = Math.min(seen.lowest, value);
      seen.highest = Math.max(seen.highest, value);
    }
    return extreme;
  }
}

/** Σ parts − total = 0, each quantity named once. */
export function equationOf({ parts, total }: Balance): { columns: number[]; weights: number[] } {
  const weights = new Map<number, number>();
  for (const part of parts) weights.set(part, (weights.get(part) ?? 0) + 1);
  weights.set(total, (weights.get(total) ?? 0) - 1);
  const named = [...weights].filter(([, weight]) => weight !== 0);
  return { columns: named.map(([column]) => column), weights: named.map(([, weight]) => weight) };
}
