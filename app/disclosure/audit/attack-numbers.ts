import type { AuditedNumber, InferredRange } from '#app/disclosure/audit/audit-report.ts';
import { attackerModel, boundsFor, type AttackerModel } from '#app/disclosure/audit/attacker-model.ts';
import type { CountId } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { LinearModel, LinearSolver } from '#app/disclosure/solver/solver.ts';

const nobody: ReadonlySet<CountId> = new Set();

/** For every number that a release hides or leaves unsaid, the range that an attacker can infer. */
export function attackNumbers(release: Release, solver: LinearSolver): readonly AuditedNumber[] {
  const { policy } = release.trail;
  const model = attackerModel(release);
  const small = new Set(release.trail.small);
  const unsaid = model.unknowns.flatMap(({ id, place, published }, at) =>
    published === undefined && (place.kind === 'cell' || small.has(id)) ? [at] : [],
  );
  const subtracting = rangesOf(model, unsaid, policy, nobody, solver);
  const told = rangesOf(
    model,
    unsaid.filter((at) => small.has(model.unknowns[at]?.id ?? '')),
    policy,
    small,
    solver,
  );
  return unsaid.flatMap((at): AuditedNumber[] => {
    const unknown = model.unknowns[at];
    const own = subtracting.get(at);
    if (!unknown || !own) return [];
    const ifTold = told.get(at);
    if (!ifTold) {
      return [{ place: unknown.place, range: own.now, rangeIfTold: null, verdict: 'not_small' }];
    }
    const needsWidth = unknown.place.kind === 'cell' ? policy.leastWidth : 0;
    const isOpen =
      width(own.now) >= Math.min(needsWidth, width(own.blank)) &&
      width(ifTold.now) >= Math.min(policy.leastPossibleValues - 1, width(ifTold.blank));
    const verdict = isOpen ? 'protected' : 'too_narrow';
    return [{ place: unknown.place, range: own.now, rangeIfTold: ifTold.now, verdict }];
  });
}

interface Ranges {
  readonly now: InferredRange;
  /** Had nothing been published but the zeros. */
  readonly blank: InferredRange;
}

function rangesOf(
  model: AttackerModel,
  places: readonly number[],
  policy: DisclosurePolicy,
  told: ReadonlySet<CountId>,
  solver: LinearSolver,
): ReadonlyMap<number, Ranges> {
  const now = solveAll(boundsFor(model, policy, { told, blank: false }));
  const blank = solveAll(boundsFor(model, policy, { told, blank: true }));
  const none = { lowest: 0, highest: null };
  return new Map(
    places.map((at, index) => [at, { now: now[index] ?? none, blank: blank[index] ?? none }]),
  );

  function solveAll(linear: LinearModel): InferredRange[] {
    const open = solver.open(linear);
    try {
      open.changeBounds(linear.lower, linear.upper);
      return places.map((at) => {
        const lowest = Math.ceil(open.extreme(at, 'least').value - 1e-6);
        const highest = Math.floor(open.extreme(at, 'greatest').value + 1e-6);
        return { lowest, highest: highest >= model.ceiling ? null : highest };
      });
    } finally {
      open.close();
    }
  }
}

function width({ lowest, highest }: InferredRange): number {
  return (highest ?? Infinity) - lowest;
}
