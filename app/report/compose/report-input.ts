import type { Voices } from '#app/results/feedback.ts';
import type { Released } from '#app/results/released.ts';
import type { ReportFigures, ReportHead } from '../document/report-document.ts';

/**
 * All that a report is made of. Numbers come in as figures that have passed the disclosure gate, and words of others as
 * screened ones, and in no other way: an exact figure, or a bare number, does not fit the type.
 */
export interface ReportInput {
  readonly head: ReportHead;
  readonly figures: ReportFigures;
  /** null where there is no feedback. */
  readonly voices: Released<Voices> | null;
}
