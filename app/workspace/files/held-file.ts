import type { FileReport, Problem, SourceFile } from '#app/import/import-report.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import type { Proposal } from '#app/import/recognise/proposal.ts';
import type { Drift } from '#app/import/recipe/recipe.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { FileInHand, FileStatus } from '../file-in-hand.ts';

/** What is in the record tables of one file: which bytes were read, and how. */
export interface LoadedFile {
  readonly source: SourceFile;
  readonly plan: FilePlan;
  readonly report: FileReport;
}

/** A file as the workspace keeps it: what the screen sees, and the bytes behind it. */
export interface HeldFile {
  readonly source: SourceFile;
  readonly stage: 'waiting' | 'looking' | 'looked_at' | 'loading';
  readonly leftOut: boolean;
  readonly survey: FileSurvey | null;
  readonly proposal: Proposal | null;
  readonly plan: FilePlan | null;
  readonly recipe: { readonly name: string; readonly drift: Drift } | null;
  readonly problems: readonly Problem[];
  readonly loaded: LoadedFile | null;
}

export function newFile(source: SourceFile): HeldFile {
  return {
    source,
    stage: 'waiting',
    leftOut: false,
    survey: null,
    proposal: null,
    plan: null,
    recipe: null,
    problems: [],
    loaded: null,
  };
}

const seen = new WeakMap<readonly MeasureDefinition[], WeakMap<HeldFile, FileInHand>>();

/**
 * What the screen sees of a file, where the project goes by these definitions. The same object for the same file, so that
 * nothing is drawn twice.
 */
export function inHand(file: HeldFile, measures: readonly MeasureDefinition[]): FileInHand {
  const seenBefore = seen.get(measures) ?? new WeakMap<HeldFile, FileInHand>();
  seen.set(measures, seenBefore);
  const known = seenBefore.get(file);
  if (known !== undefined) return known;
  const { source, survey, proposal, plan, recipe, problems, loaded } = file;
  const questions =
    survey === null || plan === null || file.leftOut
      ? []
      : questionsFor(survey, plan, { measures });
  const made: FileInHand = {
    name: source.name,
    size: source.size,
    status: statusOf(file, questions.length > 0),
    survey,
    proposal,
    plan,
    questions,
    recipe,
    problems,
    report: loaded?.report ?? null,
  };
  seenBefore.set(file, made);
  return made;
}

function statusOf(file: HeldFile, hasQuestions: boolean): FileStatus {
  const { stage, plan, loaded } = file;
  if (stage !== 'looked_at') return stage;
  if (file.leftOut) return 'left_out';
  if (plan === null) return 'unreadable';
  if (plan.tables.length === 0) return 'not_recognised';
  if (hasQuestions) return 'to_decide';
  if (loaded === null) return 'ready';
  return loaded.plan === plan && loaded.source === file.source ? 'loaded' : 'changed';
}
