import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireFinite } from '#app/statistics/arguments.ts';
import { isPresent } from '#app/statistics/is-present.ts';
import { reliableChange, type ReliableChangeOptions } from '#app/statistics/reliable-change.ts';

export type ClinicalOutcome = 'recovered' | 'improved' | 'unchanged' | 'deteriorated' | 'harmed';

export interface ClinicallySignificantChange {
  readonly n: number;
  readonly incomplete: number;
  readonly counts: Readonly<Record<ClinicalOutcome, number>>;
  readonly outcomes: readonly (ClinicalOutcome | null)[];
}

/**
 * Reliable change read together with a clinical cut-off. Recovered: reliably better, from the clinical side to the other.
 * Harmed: reliably worse, from the other side to where it is not healthy any more. A score that equals the cut-off is on
 * neither side. No complete pair gives `too_few_to_tell`.
 *
 * Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19.
 */
export function clinicallySignificantChange(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  options: ReliableChangeOptions & { readonly cutoff: number },
): Estimated<ClinicallySignificantChange> {
  requireFinite('cutoff', options.cutoff);
  const change = reliableChange(first, second, options);
  if (change.state !== 'shown') return tooFewToTell(0, 1, change.reason);

  const healthyBy = (score: number) =>
    options.better === 'higher' ? score - options.cutoff : options.cutoff - score;
  const counts = { recovered: 0, improved: 0, unchanged: 0, deteriorated: 0, harmed: 0 };
  const outcomes = change.outcomes.map((outcome, at): ClinicalOutcome | null => {
    const one = first[at];
    const two = second[at];
    if (outcome === null || !isPresent(one) || !isPresent(two)) return null;
    const clinical = clinicalOutcome(outcome, healthyBy(one), healthyBy(two));
    counts[clinical] += 1;
    return clinical;
  });
  return { state: 'shown', n: change.n, incomplete: change.incomplete, counts, outcomes };
}

function clinicalOutcome(
  outcome: 'better' | 'same' | 'worse',
  first: number,
  second: number,
): ClinicalOutcome {
  if (outcome === 'same') return 'unchanged';
  if (outcome === 'better') return first < 0 && second > 0 ? 'recovered' : 'improved';
  return first > 0 && second <= 0 ? 'harmed' : 'deteriorated';
}
