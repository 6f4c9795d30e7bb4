import { attackNumbers } from '#app/disclosure/audit/attack-numbers.ts';
import type {
  AuditedNumber,
  AuditFinding,
  AuditReport,
} from '#app/disclosure/audit/audit-report.ts';
import { checkPublished } from '#app/disclosure/audit/check-published.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import { SolverError, type LinearSolver } from '#app/disclosure/solver/solver.ts';

/**
 * Attacks a release: for every hidden number, and every small number that published ones leave over, the range that an
 * attacker who knows the policy can infer from everything published, by linear programming over all sums, links and
 * rounding ranges at once. Refused if one is narrower than the policy asks (unless hiding everything would not widen it),
 * or if a published number is itself under the threshold, exact, or rests on a hidden one.
 *
 * The attacker is given every sum that the tables declare and the numbers bear out, and in a second attempt also which
 * hidden numbers are small. Ends of ranges are rounded inwards to whole numbers; that all counts of a release are whole at
 * once, and what an attacker knows of the people themselves, is not used.
 *
 * @param solver fetched if not given; without one the report says that no audit was made
 */
export async function audit(release: Release, solver?: LinearSolver | null): Promise<AuditReport> {
  const seen = checkPublished(release);
  const chosen = solver === undefined ? await openSolver() : solver;
  const attacked = chosen && (await attack(release, chosen));
  if (!attacked && seen.length === 0) {
    const reason = chosen ? 'The solver stopped without an answer.' : 'The solver cannot run here.';
    return { state: 'not_audited', reason };
  }
  const numbers = attacked ?? [];
  const narrow = numbers
    .filter(({ verdict }) => verdict === 'too_narrow')
    .map((number): AuditFinding => ({ kind: 'too_narrow', number }));
  const findings = [...seen, ...narrow];
  return { state: findings.length === 0 ? 'passed' : 'refused', numbers, findings };
}

async function attack(
  release: Release,
  solver: LinearSolver,
): Promise<readonly AuditedNumber[] | undefined> {
  try {
    return await attackNumbers(release, solver);
  } catch (error) {
    if (!(error instanceof SolverError)) throw error;
    return undefined;
  }
}
