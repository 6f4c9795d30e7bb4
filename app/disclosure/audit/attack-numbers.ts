import type {
  AuditedNumber,
  AuditedPlace,
  InferredRange,
} from '#app/disclosure/audit/audit-report.ts';
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

/** Milliseconds after which others get a turn. */
const TURN = 30;

/**
 * For every number that a release hides or leaves unsaid, the range that an attacker can infer. A page stays alive while it
 * is worked out. Throws SolverError where what was published cannot all be true at once, also where nothing is hidden in it.
 */
export async function attackNumbers(
  release: Release,
  solver: LinearSolver,
): Promise<readonly AuditedNumber[]> {
  const { policy } = release.trail;
  const model = attackerModel(release);
  const small = new Set(release.trail.small);
  const subtracting = new Attempt(model, policy, nobody, solver);
  const smallCells = model.unknowns.filter(
    ({ id, place }) => place.kind === 'cell' && small.has(id),
  );
  const told = new Attempt(model, policy, new Set(smallCells.map(({ id }) => id)), solver);
  try {
    const audited: AuditedNumber[] = [];
    let since = performance.now();
    for (const [at, { id, place, published }] of model.unknowns.entries()) {
      const isSmall = small.has(id);
      if (published !== undefined || (place.kind === 'left_over' && !isSmall)) continue;
      if (performance.now() - since > TURN) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      audited.push(attackOne(at, place, isSmall));
    }
    if (audited.length > 0) for (const attempt of [subtracting, told]) attempt.check();
    return audited;
  } finally {
    subtracting.close();
    told.close();
  }

  function attackOne(at: number, place: AuditedPlace, isSmall: boolean): AuditedNumber {
    const range = subtracting.rangeOf(at);
    if (!isSmall) return { place, range, rangeIfTold: null, verdict: 'not_small' };
    const rangeIfTold = told.rangeOf(at);
    const values = policy.leastPossibleValues - 1;
    const needed = place.kind === 'left_over' ? values : policy.leastWidth;
    const isOpen =
      subtracting.isWideEnough(at, range, needed) && told.isWideEnough(at, rangeIfTold, values);
    return { place, range, rangeIfTold, verdict: isOpen ? 'protected' : 'too_narrow' };
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

  check(): void {
    this.#published.check();
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
