import type { Method } from '#app/results/method.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { GroupLabel } from '../group-label.ts';
import type { OutcomeSummaries } from './summaries.ts';

/** What every figure of the page is built from. */
export interface FigureContext {
  readonly scale: ScaleDescription;
  readonly population: string;
  readonly source: string;
  readonly summaries: OutcomeSummaries;
  /** Labels of the groups compared, in the order in which they are shown; null when nothing is compared. */
  readonly by: { readonly label: string; readonly groups: readonly GroupLabel[] } | null;
  /** The method of one figure: its own rules and aggregate, over the rules and exclusions that all share. */
  readonly method: (id: string, rules: readonly string[], aggregate: string) => Method;
  readonly notCollectedLabel: (code: string) => string;
}
