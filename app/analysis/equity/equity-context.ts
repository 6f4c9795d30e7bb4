import type { Cell } from '#app/results/cell.ts';
import type { Comparator, Comparisons, EquityStep } from '#app/results/equity-base.ts';
import type { ScaleDescription } from '#app/results/figure-base.ts';
import type { Exclusion, Method } from '#app/results/method.ts';
import type { GroupSet } from './groups.ts';
import type { Judgements } from './standings.ts';
import type { WaitsByGroup } from './waits.ts';

/** What every figure of the page is built from. */
export interface EquityContext {
  readonly against: Comparator;
  readonly againstLabel: string;
  readonly population: string;
  readonly sets: readonly GroupSet[];
  readonly judgements: Judgements;
  readonly waits: WaitsByGroup;
  /** Steps that nobody can be judged by, and why. */
  readonly closed: Readonly<Partial<Record<EquityStep, Cell>>>;
  readonly scale: ScaleDescription | null;
  /** The method of one figure: its own rules and aggregate, over the rules and exclusions that all share. */
  readonly method: (
    id: string,
    rules: readonly string[],
    aggregate: string,
    exclusions?: readonly Exclusion[],
  ) => Method;
}

/** The parts that all figures of the page have in common. */
export function figureBase(context: EquityContext): {
  readonly population: string;
  readonly against: Comparator;
  readonly againstLabel: string;
  readonly comparisons: Comparisons;
} {
  const { population, against, againstLabel, judgements } = context;
  return { population, against, againstLabel, comparisons: judgements.comparisons };
}
