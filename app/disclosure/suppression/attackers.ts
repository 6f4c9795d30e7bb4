import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Demand, LinearSolver } from '#app/disclosure/solver/solver.ts';
import { Attack } from '#app/disclosure/suppression/attack.ts';
import { widthCut } from '#app/disclosure/suppression/cut.ts';
import { neededWidth, widthOf } from '#app/disclosure/suppression/protection.ts';
import type { Quantities } from '#app/disclosure/suppression/quantities.ts';
import {
  isAlwaysHidden,
  isFree,
  isSensitive,
  type Reader,
} from '#app/disclosure/suppression/reader.ts';

const readers: readonly Reader[] = ['subtracting', 'told'];

interface Pair {
  readonly reader: Reader;
  readonly now: Attack;
  /** With everything hidden that can be: no small count can be kept more uncertain than that. */
  readonly atMost: Attack;
}

/** Both readers at one release, ready to try one choice of what is hidden after another. Closed by whoever opened them. */
export class Attackers {
  readonly #quantities: Quantities;
  readonly #policy: DisclosurePolicy;
  readonly #free: readonly boolean[];
  readonly #sensitive: readonly number[];
  readonly #pairs: readonly Pair[];

  constructor(quantities: Quantities, policy: DisclosurePolicy, solver: LinearSolver) {
    const { all } = quantities;
    this.#quantities = quantities;
    this.#policy = policy;
    this.#free = all.map((quantity) => isFree(quantity, policy));
    this.#sensitive = all.flatMap((quantity, at) => (isSensitive(quantity, policy) ? [at] : []));
    const everything = all.map(
      (quantity) => isAlwaysHidden(quantity, policy) || isFree(quantity, policy),
    );
    this.#pairs = readers.map((reader) => {
      const atMost = new Attack(quantities, reader, policy, solver);
      atMost.suppose(everything);
      return { reader, now: new Attack(quantities, reader, policy, solver), atMost };
    });
  }

  /** What must be hidden besides, for every small number that this choice leaves too narrow. None: the choice is safe. */
  lessons(hidden: readonly boolean[]): readonly Demand[] {
    return this.#pairs.flatMap((pair) => {
      pair.now.suppose(hidden);
      return this.#sensitive.flatMap((at) => this.#lesson(pair, at, hidden));
    });
  }

  close(): void {
    for (const { now, atMost } of this.#pairs) {
      now.close();
      atMost.close();
    }
  }

  #lesson({ reader, now, atMost }: Pair, at: number, hidden: readonly boolean[]): Demand[] {
    const quantity = this.#quantities.all[at];
    if (!quantity) return [];
    const width = neededWidth(quantity, reader, this.#policy);
    if (now.isSeenToRange(at, width)) return [];
    const inferred = now.infer(at);
    if (widthOf(inferred.range) >= width) return [];
    const possible = atMost.isSeenToRange(at, width) ? width : widthOf(atMost.infer(at).range);
    const reachable = Math.min(width, possible);
    if (widthOf(inferred.range) >= reachable) return [];
    const cut = widthCut(at, inferred, reachable, {
      quantities: this.#quantities,
      reader,
      policy: this.#policy,
      isFree: this.#free,
    });
    return [isBroken(cut, hidden) ? cut : this.#oneMore(hidden)];
  }

  /** For a choice that only fails because counts are whole: at least one more must be hidden. */
  #oneMore(hidden: readonly boolean[]): Demand {
    const columns = this.#free.flatMap((isOpen, at) => (isOpen && !hidden[at] ? [at] : []));
    return { columns, weights: columns.map(() => 1), least: 1 };
  }
}

function isBroken({ columns, weights, least }: Demand, hidden: readonly boolean[]): boolean {
  const met = columns.reduce(
    (sum, column, index) => sum + (hidden[column] ? (weights[index] ?? 0) : 0),
    0,
  );
  return met < least - 1e-9;
}
