import { audit } from '#app/disclosure/audit/audit.ts';
import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { Sum } from '#app/disclosure/counts.ts';
import {
  compareWithLedger,
  type LedgerFinding,
} from '#app/disclosure/ledger/compare-with-ledger.ts';
import { leftBeforeIn } from '#app/disclosure/ledger/left-before-in.ts';
import type { Ledger } from '#app/disclosure/ledger/ledger.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** Figures that leave together, by the names under which the ledger keeps them, and what they are about. */
export interface ToRelease<F extends Figure = Figure> {
  /** A name stands for the same figure wherever it leaves from, or earlier releases cannot be set against it. */
  readonly figures: Readonly<Record<string, F>>;
  /** Counts of different figures that add up to one another, given the figures with the table ids of the release. */
  readonly linksBetween?: (scoped: Readonly<Record<string, F>>) => readonly Sum[];
  readonly policy: DisclosurePolicy;
  /** Which young people it is about: filters by name; an absent one lets everyone in. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Figures at the gate: protected, and ready to be attacked and set against what left earlier. */
export interface AtGate {
  /** What had left when it was made. */
  readonly ledger: Ledger;
  readonly released: Readonly<Record<string, Released<Figure>>>;
  readonly release: Release;
  /** The attack on it, made when first asked for. */
  readonly audited: () => Promise<AuditReport>;
  /** What it would tell beside the releases of a ledger. */
  readonly besides: (ledger: Ledger) => readonly LedgerFinding[];
}

/**
 * The way to everything that leaves, the same for every page and the report: one solver, all figures protected together,
 * and what left before about the same young people kept as it was.
 */
export async function bringToGate<F extends Figure>(
  { figures, linksBetween, policy, filters }: ToRelease<F>,
  ledger: Ledger,
): Promise<AtGate> {
  const solver = await openSolver();
  const { released, release } = releaseFigures(figures, policy, {
    solver,
    before: leftBeforeIn(ledger, policy, filters),
    ...(linksBetween ? { linksBetween } : {}),
  });
  let attack: Promise<AuditReport> | undefined;
  return {
    ledger,
    released,
    release,
    audited: () => (attack ??= audit(release, solver)),
    // The date of now is not compared, and so need not be known here.
    besides: (of) => compareWithLedger(release, of, { date: '', filters: { ...filters } }),
  };
}
