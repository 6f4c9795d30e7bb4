import type { AuditedNumber, InferredRange } from '#app/disclosure/audit/audit-report.ts';
import {
  attackerModel,
  boundsFor,
  type AttackerModel,
} from '#app/disclosure/audit/attacker-model.ts';
import type { CountId } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { LinearSolver, OpenModel } from '#app/disclosure/solver/solver.ts';

/** Solvers answer in fractions: this much is not a difference. */
const negligible = 1e-6;

const nobody: ReadonlySet<CountId> = new Set();

/** For every number that a release hides or leaves unsaid, the range that an attacker can infer. */
export function attackNumbers(release: Release, solver: LinearSolver): readonly AuditedNumber[] {
  const { policy } = release.trail;
  const model = attackerModel(release);
  const small = new Set(release.trail.small);
  const subtracting = new Attempt(model, policy, nobody, solver);
  const told = new Attempt(model, policy, small, solver);
  try {
    return model.unknowns.flatMap(({ id, place, published }, at): AuditedNumber[] => {
      const isSmall = small.has(id);
      if (published !== undefined || (place.kind === 'left_over' && !isSmall)) return [];
      const range = subtracting.rangeOf(at);
      if (!isSmall) return [{ place, range, rangeIfTold: null, verdict: 'not_small' }];
      const rangeIfTold = told.rangeOf(at);
      const isOpen =
        (place.kind === 'left_over' || subtracting.isWideEnough(at, range, policy.leastWidth)) &&
        told.isWideEnough(at, rangeIfTold, policy.leastPossibleValues - 1);
      return [{ place, range, rangeIfTold, verdict: isOpen ? 'protected' : 'too_narrow' }];
    });
  } finally {
    subtracting.close();
    told.close();
  }
}

/** One attacker at one release, who was told that some hidden numbers are small. */
class Attempt {
  readonly #ceiling: number;
  readonly #openBlank: () => OpenModel;
  readonly #published: OpenModel;
  #blank: OpenModel | undefined;

  constructor(
    model: AttackerModel,
    policy: DisclosurePolicy,
    told: ReadonlySet<CountId>,
    solver: LinearSolver,
  ) {
    this.#ceiling = model.ceiling;
    this.#published = solver.open(boundsFor(model, policy, { told, blank: false }));
    this.#openBlank = () => solver.open(boundsFor(model, policy, { told, blank: true }));
  }

  rangeOf(at: number): InferredRange {
    return this.#solve(this.#published, at);
  }

  /** Whether a range is as wide as asked, or as wide as if nothing had been published but the zeros. */
  isWideEnough(at: number, range: InferredRange, needed: number): boolean {
    if (width(range) >= needed) return true;
    this.#blank ??= this.#openBlank();
    return width(range) >= Math.min(needed, width(this.#solve(this.#blank, at)));
  }

  close(): void {
    this.#published.close();
    this.#blank?.close();
  }

  #solve(model: OpenModel, at: number): InferredRange {
    const lowest = Math.ceil(model.extreme(at, 'least').value - negligible) + 0;
    const highest = Math.floor(model.extreme(at, 'greatest').value + negligible);
    return { lowest, highest: highest >= this.#ceiling ? null : highest };
  }
}

function width({ lowest, highest }: InferredRange): number {
  return (highest ?? Infinity) - lowest;
}
