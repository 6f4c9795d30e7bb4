import type { FileReport, Problem } from '#app/import/import-report.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { Proposal, Question } from '#app/import/recognise/proposal.ts';
import type { Drift } from '#app/import/recipe/recipe.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';

/**
 * Where one file stands. `to_decide`: it has an open question, and nothing of it is loaded until that is answered.
 * `ready`: it could be loaded as it stands. `changed`: what is loaded of it was read by an earlier plan.
 */
export type FileStatus =
  | 'waiting'
  | 'looking'
  | 'to_decide'
  | 'ready'
  | 'loading'
  | 'loaded'
  | 'changed'
  | 'left_out'
  | 'not_recognised'
  | 'unreadable';

/** One file of the project, from the moment it is chosen. */
export interface FileInHand {
  readonly name: string;
  readonly size: number;
  readonly status: FileStatus;
  readonly survey: FileSurvey | null;
  readonly proposal: Proposal | null;
  /** How it is to be read, as a person has left it; null until it was looked at. */
  readonly plan: FilePlan | null;
  /** What only a person can say and has not said yet. */
  readonly questions: readonly Question[];
  /** The recipe it was matched by, and how its headers differ from that. */
  readonly recipe: { readonly name: string; readonly drift: Drift } | null;
  /** What was found out about it before loading; the report has the rest. */
  readonly problems: readonly Problem[];
  /** What is loaded of it, if anything is. */
  readonly report: FileReport | null;
}

/** What one press of Undo would take back. */
export interface Undoable {
  readonly what: 'added' | 'replaced' | 'removed' | 'match_changed' | 'recipe_used';
  readonly files: readonly string[];
}
