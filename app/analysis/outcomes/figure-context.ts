import type { GroupLabel } from '../group-label.ts';
import type { OutcomesQuestion } from './outcomes-question.ts';
import type { OutcomeSummaries } from './summaries.ts';

/** What every figure of the page is built from. */
export interface FigureContext extends Pick<
  OutcomesQuestion,
  'scale' | 'population' | 'source' | 'method'
> {
  readonly summaries: OutcomeSummaries;
  /** Labels of the groups compared, in the order in which they are shown; null when nothing is compared. */
  readonly by: { readonly label: string; readonly groups: readonly GroupLabel[] } | null;
  readonly notCollectedLabel: (code: string) => string;
}
